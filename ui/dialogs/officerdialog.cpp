#include "ui/dialogs/officerdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

QString initialsOf(const QString& name) {
    QString initials;
    for (const QString& word : name.simplified().split(u' ', Qt::SkipEmptyParts))
        initials += word.front().toUpper();
    return initials.left(5);
}

}  // namespace

OfficerDialog::OfficerDialog(const QString& name, const QString& initials, QWidget* parent)
    : QDialog(parent),
      m_name(new QLineEdit(name, this)),
      m_initials(new QLineEdit(initials, this)) {
    setObjectName(QStringLiteral("officerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who works here?"));
    auto* why =
        new QLabel(tr("Every change is recorded with the initials of the officer who made "
                      "it. Your name stays in this workspace and is seen by the Unit only."),
                   this);
    why->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("officerName"));
    m_initials->setObjectName(QStringLiteral("officerInitials"));
    m_initials->setMaxLength(8);
    m_initials->setMaximumWidth(120);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Initials"), m_initials);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(why);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    connect(m_name, &QLineEdit::textEdited, this, &OfficerDialog::suggestInitials);
    connect(m_name, &QLineEdit::textChanged, this, &OfficerDialog::takeText);
    connect(m_initials, &QLineEdit::textChanged, this, &OfficerDialog::takeText);
    connect(m_initials, &QLineEdit::textEdited, this, [this] { m_initials->setModified(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT answered(m_name->text().simplified(), m_initials->text().simplified());
        accept();
    });
    takeText();
}

void OfficerDialog::suggestInitials(const QString& name) {
    if (m_initials->isModified()) return;
    m_initials->setText(initialsOf(name));
}

void OfficerDialog::takeText() {
    m_go->setEnabled(!m_name->text().simplified().isEmpty() &&
                     !m_initials->text().simplified().isEmpty());
}

}  // namespace pact::ui
