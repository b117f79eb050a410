#pragma once

#include "ui/models/shownrecord.h"

#include <QWidget>

class QLabel;

namespace pact::ui {

class Chip;

/// Which recommendation this is: its reference, headline, standing, pillar and current wording.
class RecommendationHeading final : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationHeading(QWidget* parent = nullptr);

    void setDetail(const RecommendationDetail& detail);
    /// The standing, in words; empty while it is not known.
    void setStanding(const QString& standing);

private:
    QLabel* m_reference;
    QLabel* m_headline;
    QLabel* m_wording;
    QLabel* m_source;
    Chip* m_standing;
    Chip* m_pillar;
    Chip* m_archived;
};

}  // namespace pact::ui
