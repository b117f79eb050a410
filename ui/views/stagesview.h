#pragma once

#include "ui/models/shownrecord.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace pact::ui {

/// How far each addressed partner is, with the base in words: how many reported, were asked, were
/// not asked.
class StagesView final : public QWidget {
    Q_OBJECT

public:
    explicit StagesView(QWidget* parent = nullptr);

    void setStages(const std::vector<PartnerStage>& stages);
    [[nodiscard]] QString summary() const;

private:
    QLabel* m_summary;
    QTableWidget* m_table;
};

}  // namespace pact::ui
