#include "ui/models/shownrecordsmodel.h"

#include <algorithm>

namespace pact::ui {

ShownRecordsModel::ShownRecordsModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

int ShownRecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ShownRecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ShownRecordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const ShownRecord* record = recordAt(index.row());
    const QString text = record->text(m_columns[static_cast<std::size_t>(index.column())].text);
    return role == Qt::DisplayRole ? text.simplified().left(200) : text.left(600);
}

QVariant ShownRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

void ShownRecordsModel::setRecords(std::vector<ShownRecord> records) {
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

bool ShownRecordsModel::isBlank(int column) const {
    const QString& text = m_columns[static_cast<std::size_t>(column)].text;
    return std::ranges::all_of(m_records,
                               [&](const ShownRecord& each) { return each.text(text).isEmpty(); });
}

const ShownRecord* ShownRecordsModel::recordAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_records[static_cast<std::size_t>(row)];
}

int ShownRecordsModel::rowOf(const QUuid& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (recordAt(row)->record.id == id) return row;
    return -1;
}

}  // namespace pact::ui
