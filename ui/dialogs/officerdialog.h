#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pact::ui {

/// Asks, on first start, who works here: changes carry the officer's initials.
class OfficerDialog final : public QDialog {
    Q_OBJECT

public:
    OfficerDialog(const QString& name, const QString& initials, QWidget* parent);

Q_SIGNALS:
    void answered(const QString& name, const QString& initials);

private:
    void suggestInitials(const QString& name);
    void takeText();

    QLineEdit* m_name;
    QLineEdit* m_initials;
    QPushButton* m_go;
};

}  // namespace pact::ui
