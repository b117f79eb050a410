#include "ui/dialogs/erasedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

constexpr int kWidth = 480;

QString whatGoes(const PersonalRecord& record) {
    if (record.held.isEmpty())
        return EraseDialog::tr("Nothing is on file now; earlier values leave the history.");
    return EraseDialog::tr(
               "%1 and every earlier value of them leave the record, its history, the "
               "search and the drafts. The record itself stays.")
        .arg(record.held.join(u", "));
}

QLabel* makeText(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* makeQuestion(const PersonalRecord& record, QWidget* parent) {
    const QString who = record.name.isEmpty() ? record.belongs : record.name;
    auto* question = makeText(EraseDialog::tr("Erase the personal data of %1 %2 for good?")
                                  .arg(record.spec->title().toLower(), who),
                              parent);
    QFont strong = question->font();
    strong.setWeight(QFont::DemiBold);
    question->setFont(strong);
    return question;
}

/// What is on this computer beside the workspace, in the words of `pactdesk-cli erase --help`.
QString whatElseGoes() {
    return EraseDialog::tr(
        "The drafts of the record and the rolling backups on this computer are removed, since they "
        "may hold the data too, and a new backup is made; copies that lie elsewhere or that an "
        "upgrade or a restore has left beside the file are not.");
}

}  // namespace

EraseDialog::EraseDialog(const PersonalRecord& record, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this)) {
    setObjectName(QStringLiteral("eraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erase personal data"));
    m_reason->setObjectName(QStringLiteral("eraseReason"));
    m_reason->setPlaceholderText(tr("for the history, without personal data"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeQuestion(record, this));
    for (const QString& text :
         {whatGoes(record), whatElseGoes(),
          tr("This cannot be undone, neither by Undo nor by going back to a backup.")})
        layout->addWidget(makeText(text, this));
    layout->addLayout(form);
    layout->addWidget(makeButtons());
    setMinimumWidth(kWidth);
    resize(kWidth, layout->heightForWidth(kWidth));
    m_reason->setFocus();
}

QDialogButtonBox* EraseDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Erase for good"), QDialogButtonBox::ActionRole);
    go->setObjectName(QStringLiteral("eraseForGood"));
    go->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(m_reason->text().simplified());
        accept();
    });
    return buttons;
}

}  // namespace pact::ui
