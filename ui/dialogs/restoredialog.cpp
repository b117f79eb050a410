#include "ui/dialogs/restoredialog.h"

#include "ui/models/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pact::ui {

RestoreDialog::RestoreDialog(const std::vector<storage::Backup>& backups, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(0, 2, this)) {
    setObjectName(QStringLiteral("restoreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore from backup"));
    auto* intro = new QLabel(
        backups.empty() ? tr("No backup of this workspace has been kept on this computer yet.")
                        : tr("Go back to the workspace as it was backed up on one of these days. "
                             "As it is now it stays beside the restored one, under another name."),
        this);
    intro->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Size")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setRowCount(static_cast<int>(backups.size()));
    int row = 0;
    for (const storage::Backup& backup : backups) {
        auto* day = new QTableWidgetItem(shownDay(backup.day));
        day->setData(Qt::UserRole, backup.path);
        m_table->setItem(row, 0, day);
        m_table->setItem(row, 1, new QTableWidgetItem(QLocale().formattedDataSize(backup.size)));
        ++row;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    go->setEnabled(!backups.empty());
    if (!backups.empty()) m_table->selectRow(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_table->setColumnWidth(0, 180);
    resize(420, 340);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_table->item(m_table->currentRow(), 0))
            Q_EMIT answered(item->data(Qt::UserRole).toString());
        accept();
    });
}

}  // namespace pact::ui
