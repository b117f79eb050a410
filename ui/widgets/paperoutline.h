#pragma once

#include <QTreeView>

class QPdfBookmarkModel;
class QPdfDocument;

namespace pact::ui {

/// The chapters of a paper, as its PDF names them; choosing one goes there.
class PaperOutline final : public QTreeView {
    Q_OBJECT

public:
    explicit PaperOutline(QWidget* parent = nullptr);

    /// The document must outlive the next call; null for none.
    void setDocument(QPdfDocument* document);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    /// A height of a page, in points from its top.
    void chosen(int page, double y);

private:
    void choose(const QModelIndex& index);

    QPdfDocument* m_document = nullptr;
    QPdfBookmarkModel* m_model;
};

}  // namespace pact::ui
