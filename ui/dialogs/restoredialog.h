#pragma once

#include "core/storage/backups.h"

#include <QDialog>

class QTableWidget;

namespace pact::ui {

/// Shows the backups that the program has kept of a workspace, to put one in its place.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const std::vector<storage::Backup>& backups, QWidget* parent);

Q_SIGNALS:
    void answered(const QString& backup);

private:
    QTableWidget* m_table;
};

}  // namespace pact::ui
