#include "ui/dialogs/exportdialog.h"

#include "ui/views/dayfield.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pact::ui {

ExportDialog::ExportDialog(const std::vector<Choice>& meetings, QWidget* parent)
    : QDialog(parent), m_meeting(new QComboBox(this)), m_asAt(new DayField(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export PCG report"));
    for (const Choice& meeting : meetings) {
        const QString text = meeting.detail.isEmpty() || meeting.detail == meeting.name
                                 ? meeting.name
                                 : meeting.name + QStringLiteral("  ·  ") + meeting.detail;
        m_meeting->addItem(text, QVariant::fromValue(meeting.id));
        m_meeting->setItemData(m_meeting->count() - 1, meeting.name, Qt::UserRole + 1);
    }
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(36);
    m_asAt->setPlaceholderText(tr("the meeting's last day, or today"));
    m_asAt->setMinimumWidth(260);
    auto* form = new QFormLayout;
    form->addRow(tr("&Meeting"), m_meeting);
    form->addRow(tr("&As at"), m_asAt);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setEnabled(!meetings.empty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    if (meetings.empty())
        layout->addWidget(
            new QLabel(tr("No meeting of the Policy Consultative Group is on file."), this));
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::submit);
}

void ExportDialog::submit() {
    if (!m_asAt->isUnderstood()) {
        m_asAt->setFocus();
        m_asAt->selectAll();
        return;
    }
    report::PaperOptions options;
    options.meeting = m_meeting->currentData().toUuid();
    options.dates.asAt = m_asAt->day();
    Q_EMIT answered(options, m_meeting->currentData(Qt::UserRole + 1).toString());
    accept();
}

}  // namespace pact::ui
