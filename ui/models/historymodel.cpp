#include "ui/models/historymodel.h"

#include "ui/models/words.h"

namespace pact::ui {

namespace {

QString changeOf(const HistoryLine& line) {
    if (line.before.isEmpty()) return line.after;
    const QString after = line.after.isEmpty() ? QStringLiteral("–") : line.after;
    return line.before + QStringLiteral(" → ") + after;
}

QString textOf(const HistoryLine& line, int column) {
    switch (column) {
        case HistoryModel::When: return shownMoment(line.at);
        case HistoryModel::Who: return line.officer.isEmpty() ? QStringLiteral("–") : line.officer;
        case HistoryModel::What: return line.what;
        case HistoryModel::Change: return changeOf(line);
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
    const QString titles[] = {tr("When"), tr("Who"), tr("What"), tr("Change")};
    return titles[section];
}

const HistoryLine* HistoryModel::lineAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &m_lines[static_cast<std::size_t>(row)];
}

void HistoryModel::setLines(std::vector<HistoryLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

}  // namespace pact::ui
