#pragma once

#include "ui/models/recordhistory.h"

#include <QAbstractTableModel>

namespace pact::ui {

/// The history of a record as a table: when, who, what, and from what to what in short.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Nullptr when the row does not exist.
    [[nodiscard]] const HistoryLine* lineAt(int row) const;
    void setLines(std::vector<HistoryLine> lines);

private:
    std::vector<HistoryLine> m_lines;
};

}  // namespace pact::ui
