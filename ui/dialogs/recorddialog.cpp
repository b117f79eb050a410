#include "ui/dialogs/recorddialog.h"

#include "ui/dialogs/messages.h"
#include "ui/views/recordform.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pact::ui {

RecordDialog::RecordDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                           const QStringList& fixed, ReferenceBook& book, QWidget* parent)
    : RecordDialog(spec, record, RecordFields{editableFields(spec, fixed), {}}, book, parent) {}

RecordDialog::RecordDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                           const RecordFields& fields, ReferenceBook& book, QWidget* parent)
    : QDialog(parent),
      m_spec(&spec),
      m_before(record.record),
      m_form(new RecordForm(spec, fields, book, this)),
      m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("recordDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(spec.title());
    m_form->layout()->setContentsMargins(18, 14, 18, 14);
    m_form->showRecord(record.record, record.texts);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(18, 6, 18, 0);
    m_message->hide();
    m_buttons->setContentsMargins(18, 8, 18, 14);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Rule(this));
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    QPushButton* save = m_buttons->button(QDialogButtonBox::Save);
    save->setToolTip(tr("Save the record (Ctrl+Enter)"));
    connect(save, &QPushButton::clicked, this, &RecordDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    const QSize wanted = m_form->sizeHint();
    resize(std::clamp(wanted.width() + 24, 620, 820), std::min(wanted.height() + 110, 640));
}

/// Not a shortcut: those wait until the system has made the dialog the active window.
void RecordDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_buttons->button(QDialogButtonBox::Save)->click();
    else
        QDialog::keyPressEvent(event);
}

void RecordDialog::submit() {
    std::vector<domain::Issue> issues = m_form->inputIssues();
    for (domain::Issue& issue : domain::checkRecord(*m_spec, m_form->record()))
        issues.push_back(std::move(issue));
    if (!issues.empty()) {
        showIssues(issues);
        return;
    }
    m_buttons->setEnabled(false);
    Q_EMIT submitted(m_form->record());
}

void RecordDialog::restart(const domain::Record& stored, const ShownRecord& record) {
    m_before = stored;
    m_form->showRecord(record.record, record.texts);
    m_message->hide();
}

void RecordDialog::showIssues(const std::vector<domain::Issue>& issues) {
    m_buttons->setEnabled(true);
    QStringList others;
    for (const domain::Issue& each : m_form->showIssues(issues)) others << each.message;
    showSentence(others.join(u'\n'));
    if (!issues.empty()) m_form->focusField(issues.front().field);
}

void RecordDialog::showSentence(const QString& sentence) {
    m_buttons->setEnabled(true);
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, tintsFor(palette).issue);
    m_message->setPalette(palette);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void RecordDialog::finish() { QDialog::accept(); }

void RecordDialog::reject() {
    if (m_form->record() == m_before && m_form->inputIssues().empty()) {
        QDialog::reject();
        return;
    }
    askWhether(this, tr("Discard what you entered?"), tr("It has not been saved."), tr("Discard"),
               [this] { QDialog::reject(); });
}

}  // namespace pact::ui
