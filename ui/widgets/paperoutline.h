#pragma once

#include "core/report/paperpdf.h"

#include <QTreeWidget>

#include <vector>

namespace pact::ui {

/// The headings of a paper, each under the one above it; choosing one goes there.
class PaperOutline final : public QTreeWidget {
    Q_OBJECT

public:
    explicit PaperOutline(QWidget* parent = nullptr);

    /// What is folded or chosen stays so while the titles stay as they are.
    void setHeadings(const std::vector<report::PdfHeading>& headings);
    [[nodiscard]] bool isEmpty() const { return m_headings.empty(); }

Q_SIGNALS:
    void chosen(const pact::report::PdfPlace& place);

private:
    [[nodiscard]] bool hasTitlesOf(const std::vector<report::PdfHeading>& headings) const;
    void fill();
    void choose(const QTreeWidgetItem* item);

    std::vector<report::PdfHeading> m_headings;
};

}  // namespace pact::ui
