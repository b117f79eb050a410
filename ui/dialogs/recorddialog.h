#pragma once

#include "core/domain/rules.h"
#include "ui/models/shownrecord.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;

namespace pact::ui {

class RecordForm;
class ReferenceBook;
struct RecordFields;

/// Adds or edits one record in a dialog, with the form that its field table makes. It stays open
/// until the record is taken or the user gives up.
class RecordDialog final : public QDialog {
    Q_OBJECT

public:
    /// Fields in `fixed` are not shown; their values come with the record.
    RecordDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                 const QStringList& fixed, ReferenceBook& book, QWidget* parent);
    /// Shows these fields; the values of others come with the record.
    RecordDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                 const RecordFields& fields, ReferenceBook& book, QWidget* parent);

    [[nodiscard]] const domain::EntitySpec& spec() const { return *m_spec; }
    [[nodiscard]] const domain::Record& before() const { return m_before; }

    /// Goes on with this record, from what is stored now.
    void restart(const domain::Record& stored, const ShownRecord& record);
    /// Shows what stands against the record.
    void showIssues(const std::vector<domain::Issue>& issues);
    void showSentence(const QString& sentence);
    /// The record was taken: goes.
    void finish();

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    /// The user wants the record as it is now; answered by showIssues() or finish().
    void submitted(const pact::domain::Record& record);

private:
    void submit();

    const domain::EntitySpec* m_spec;
    domain::Record m_before;
    RecordForm* m_form;
    QLabel* m_message;
    QDialogButtonBox* m_buttons;
};

}  // namespace pact::ui
