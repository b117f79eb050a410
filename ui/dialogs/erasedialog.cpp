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

}  // namespace

EraseDialog::EraseDialog(const PersonalRecord& record, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this)) {
    setObjectName(QStringLiteral("eraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erase personal data"));
    const QString who = record.name.isEmpty() ? record.belongs : record.name;
    auto* question = makeText(
        tr("Erase the personal data of %1 %2 for good?").arg(record.spec->title().toLower(), who),
        this);
    QFont strong = question->font();
    strong.setWeight(QFont::DemiBold);
    question->setFont(strong);
    auto* backups = makeText(tr("The backups of this workspace that were kept on this computer are "
                                "removed, since they hold the data too; a new one is made. Copies "
                                "that were saved or sent elsewhere are not reached."),
                             this);
    auto* warning =
        makeText(tr("This cannot be undone, neither by Undo nor by going back to a backup."), this);
    m_reason->setObjectName(QStringLiteral("eraseReason"));
    m_reason->setPlaceholderText(tr("for the history, without personal data"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Erase for good"), QDialogButtonBox::ActionRole);
    go->setObjectName(QStringLiteral("eraseForGood"));
    go->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* each : {question, makeText(whatGoes(record), this), backups, warning})
        layout->addWidget(each);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
    resize(kWidth, layout->heightForWidth(kWidth));
    m_reason->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(m_reason->text().simplified());
        accept();
    });
}

}  // namespace pact::ui
