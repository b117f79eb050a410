#pragma once

#include "ui/models/personaldata.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pact::ui {

/// Whose personal data the workspace holds, and a way to erase them.
class PersonalDataDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PersonalDataDialog(QWidget* parent);

    void setRecords(std::vector<PersonalRecord> records);

Q_SIGNALS:
    void eraseRequested(const pact::ui::PersonalRecord& record);

private:
    void dressTable();
    void takeCurrent();

    std::vector<PersonalRecord> m_records;
    QLabel* m_intro;
    QTableWidget* m_table;
    QPushButton* m_erase;
};

}  // namespace pact::ui
