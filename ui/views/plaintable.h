#pragma once

#include <QTableView>

namespace pact::ui {

/// A table of records as every page shows it: whole rows, no grid, calm heights, the last or a
/// chosen column takes what is left. Enter, F2 and double click choose a row, Delete asks to
/// archive it, once for each press.
class PlainTable final : public QTableView {
    Q_OBJECT

public:
    explicit PlainTable(QWidget* parent = nullptr);

    /// The column that takes the room that the others leave.
    void setStretchedColumn(int column);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void archiveAsked(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace pact::ui
