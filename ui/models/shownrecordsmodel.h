#pragma once

#include "ui/models/shownrecord.h"

#include <QAbstractTableModel>

namespace pact::ui {

/// A few records of one entity as a table: a column for each chosen text.
class ShownRecordsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        QString text;  ///< the key in ShownRecord::texts
    };

    explicit ShownRecordsModel(std::vector<Column> columns, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setRecords(std::vector<ShownRecord> records);
    [[nodiscard]] const std::vector<ShownRecord>& records() const { return m_records; }
    /// Whether nothing stands in a column.
    [[nodiscard]] bool isBlank(int column) const;
    /// Nullptr when the row does not exist.
    [[nodiscard]] const ShownRecord* recordAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid& id) const;

private:
    std::vector<Column> m_columns;
    std::vector<ShownRecord> m_records;
};

}  // namespace pact::ui
