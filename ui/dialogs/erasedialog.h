#pragma once

#include "ui/models/personaldata.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace pact::ui {

/// Asks before personal data are erased: says what goes, from where, and that nothing brings it
/// back. Enter does not erase.
class EraseDialog final : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const PersonalRecord& record, QWidget* parent);

Q_SIGNALS:
    /// The user wants it, for this reason (may be empty).
    void answered(const QString& reason);

private:
    QDialogButtonBox* makeButtons();

    QLineEdit* m_reason;
};

}  // namespace pact::ui
