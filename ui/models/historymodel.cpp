#include "ui/models/historymodel.h"

#include "ui/models/words.h"

namespace pact::ui {

namespace {

QString textOf(const HistoryLine& line, int column) {
    switch (column) {
        case HistoryModel::When: return shownMoment(line.at);
        case HistoryModel::Who: return line.officer.isEmpty() ? QStringLiteral("–") : line.officer;
        case HistoryModel::Record: return line.record;
        case HistoryModel::Field:
            return line.source.isEmpty() ? line.field
                                         : line.field + QStringLiteral(" (") + line.source + u')';
        case HistoryModel::Before: return line.before;
        case HistoryModel::After: return line.after;
        default: return {};
    }
}

}  // namespace

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const QString text = textOf(m_lines[static_cast<std::size_t>(index.row())], index.column());
    return role == Qt::DisplayRole ? text.simplified().left(200) : text.left(800);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("When"),  tr("Who"),    tr("Record"),
                              tr("Field"), tr("Before"), tr("After")};
    return titles[section];
}

void HistoryModel::setLines(std::vector<HistoryLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

}  // namespace pact::ui
