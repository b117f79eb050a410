#include "ui/dialogs/personaldatadialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pact::ui {

PersonalDataDialog::PersonalDataDialog(QWidget* parent)
    : QDialog(parent),
      m_intro(new QLabel(this)),
      m_table(new QTableWidget(0, 4, this)),
      m_erase(new QPushButton(tr("Erase personal data…"), this)) {
    setObjectName(QStringLiteral("personalDataDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Personal data"));
    m_intro->setWordWrap(true);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setAutoDefault(false);
    dressTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_erase, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(680, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PersonalDataDialog::takeCurrent);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        Q_EMIT eraseRequested(m_records[static_cast<std::size_t>(m_table->currentRow())]);
    });
    setRecords({});
}

void PersonalDataDialog::dressTable() {
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Name"), tr("Partner"), tr("On file")});
    m_table->setAccessibleName(tr("Records that may hold personal data"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
}

void PersonalDataDialog::setRecords(std::vector<PersonalRecord> records) {
    const int current = m_table->currentRow();
    m_records = std::move(records);
    m_intro->setText(m_records.empty() ? tr("No contact or officer is on file.")
                                       : tr("Records about persons. Where nothing is on file now, "
                                            "the history may still hold earlier values."));
    m_table->setRowCount(static_cast<int>(m_records.size()));
    int row = 0;
    for (const PersonalRecord& each : m_records) {
        const QString held = each.held.isEmpty() ? tr("nothing") : each.held.join(u", ");
        int column = 0;
        for (const QString& text : {each.spec->title(), each.name, each.belongs, held})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
        ++row;
    }
    for (int column = 0; column < 3; ++column) m_table->resizeColumnToContents(column);
    if (row > 0) m_table->selectRow(std::clamp(current, 0, row - 1));
    takeCurrent();
}

void PersonalDataDialog::takeCurrent() { m_erase->setEnabled(m_table->currentRow() >= 0); }

}  // namespace pact::ui
