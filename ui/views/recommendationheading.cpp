#include "ui/views/recommendationheading.h"

#include "core/domain/entities.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

constexpr int kWordingShown = 420;

QFont scaled(QFont font, qreal factor, QFont::Weight weight) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QString shortened(const QString& text) {
    if (text.size() <= kWordingShown) return text;
    return text.left(text.lastIndexOf(u' ', kWordingShown)) + QStringLiteral(" …");
}

}  // namespace

RecommendationHeading::RecommendationHeading(QWidget* parent)
    : QWidget(parent),
      m_reference(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_wording(new QLabel(this)),
      m_source(new QuietLabel({}, this)),
      m_standing(new Chip(this)),
      m_pillar(new Chip(this)),
      m_archived(new Chip(this)) {
    m_reference->setFont(scaled(font(), 1.35, QFont::DemiBold));
    m_reference->setObjectName(QStringLiteral("heading"));
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source->setFont(scaled(font(), 0.9, QFont::Normal));
    for (QLabel* label : {m_headline, m_wording}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setFont(scaled(font(), 1.05, QFont::DemiBold));
    auto* first = new QHBoxLayout;
    first->addWidget(m_reference);
    first->addSpacing(6);
    for (Chip* chip : {m_standing, m_pillar, m_archived}) first->addWidget(chip);
    first->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(5);
    layout->addLayout(first);
    layout->addWidget(m_headline);
    layout->addWidget(m_wording);
    layout->addWidget(m_source);
}

void RecommendationHeading::setDetail(const RecommendationDetail& detail) {
    const auto& spec = domain::specOf<domain::Recommendation>();
    const ShownRecord& shown = detail.recommendation;
    m_reference->setText(shown.text(QStringLiteral("reference")));
    m_headline->setText(shown.text(QStringLiteral("headline")));
    m_headline->setVisible(!m_headline->text().isEmpty());
    const QString pillar = shown.text(QStringLiteral("pillar"));
    m_pillar->setText(pillar.isEmpty() ? tr("No single pillar") : pillar);
    const bool isArchived = !shown.record.value(spec, QStringLiteral("archived")).isEmpty();
    m_archived->setText(isArchived ? tr("Archived") : QString());
    m_wording->setText(shortened(detail.wording));
    m_wording->setToolTip(detail.wording.size() > kWordingShown ? detail.wording : QString());
    m_wording->setVisible(!detail.wording.isEmpty());
    m_source->setText(detail.wording.isEmpty() ? tr("Text not on file") : detail.wordingNote);
}

void RecommendationHeading::setStanding(const QString& standing) { m_standing->setText(standing); }

}  // namespace pact::ui
