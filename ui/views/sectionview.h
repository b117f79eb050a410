#pragma once

#include "ui/models/shownrecordsmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTextBrowser;
class QToolButton;

namespace pact::ui {

class PlainTable;

/// The records of one kind that hang on a recommendation: a table, the whole text of the one that
/// is chosen, and what can be done with it.
class SectionView final : public QWidget {
    Q_OBJECT

public:
    explicit SectionView(const domain::EntitySpec& spec, QWidget* parent = nullptr);

    void setRecords(const std::vector<ShownRecord>& records);
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] const domain::EntitySpec& spec() const { return *m_spec; }
    /// Something that belongs above the table.
    void addOnTop(QWidget* widget);

Q_SIGNALS:
    void addRequested(const pact::domain::EntitySpec& spec);
    void editRequested(const pact::domain::EntitySpec& spec, const pact::ui::ShownRecord& record);
    void archiveRequested(const pact::domain::EntitySpec& spec, const QUuid& record);

private:
    void makeButtons();
    void fitColumns();
    void showCurrent();
    [[nodiscard]] const ShownRecord* current() const;

    const domain::EntitySpec* m_spec;
    ShownRecordsModel* m_model;
    PlainTable* m_table;
    QTextBrowser* m_text;
    QToolButton* m_add;
    QToolButton* m_edit;
    QToolButton* m_archive;
    QStackedLayout* m_content;
    QString m_fittedFor;  // the recommendation for which the widths were found
    bool m_isReadOnly = false;
};

enum class ParagraphForm { Short, Long };
/// A text with its label as rich text: beside it, or above it.
[[nodiscard]] QString asParagraph(const QString& label, const QString& text, ParagraphForm form,
                                  const QColor& labelColour);

/// All fields of a record that hold something, as rich text.
[[nodiscard]] QString recordAsHtml(const domain::EntitySpec& spec, const ShownRecord& record,
                                   const QColor& labelColour);

}  // namespace pact::ui
