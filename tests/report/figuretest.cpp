#include "core/report/papers.h"
#include "core/report/phrasebook.h"
#include "core/report/statisticsfigures.h"
#include "core/report/tones.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/chartview.h"
#include "ui/charts/nicescale.h"
#include "ui/charts/palette.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace pact::report {
namespace {

analysis::PillarStatistics sample() {
    analysis::PillarStatistics statistics;
    analysis::Statistics& second = statistics.pillars[1];
    second.recommendations = 5;
    second.standing[static_cast<std::size_t>(domain::Outcome::Endorsed)] = 3;
    second.standing[static_cast<std::size_t>(domain::Outcome::BeforePcg)] = 2;
    second.addressed = 12;
    second.implementation[static_cast<std::size_t>(domain::Stage::Implemented)] = 4;
    second.implementation[static_cast<std::size_t>(domain::Stage::NoInformation)] = 8;
    second.reported = 4;
    statistics.total.recommendations = 5;
    statistics.total.addressed = 12;
    return statistics;
}

QImage drawn(const FigureData& data) {
    ui::ChartPainter painter;
    const QSizeF size(450, data.naturalHeight());
    QPicture picture = painter.paint(data, size).value();
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onto(&image);
    picture.play(&onto);
    return image;
}

int pixelsOf(const QImage& image, QColor colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == colour.rgb();
    return count;
}

int darkPixelsOf(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += qGray(image.pixel(x, y)) < 128;
    return count;
}

TEST(FigureTest, statesItsNumbersInWords) {
    EXPECT_EQ(
        standingFigure(sample(), {}).description(),
        QStringLiteral("5 recommendations by standing. Pillar I: none; Pillar II: Before a PCG 2, "
                       "Endorsed 3; Pillar III: none; Pillar IV: none; No single pillar: none."));
}

/// A paper with nothing but the figure.
QByteArray paperWith(const FigureData& data) {
    Figure figure;
    figure.id = QStringLiteral("figure");
    figure.data = data;
    figure.size = QSizeF(450, data.naturalHeight());
    Report report;
    report.language = QStringLiteral("en");
    report.made = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    report.opening.emplace_back(figure);
    ui::ChartPainter painter;
    return renderPdf(report, paintFigures(report, painter).value(), {}, {}).value();
}

TEST(FigureTest, isPaintedTheSameWhateverTheProgramsOwnFont) {
    const FigureData data = standingFigure(sample(), {});
    const QFont before = QApplication::font();
    const QByteArray usual = paperWith(data);
    QFont large = before;
    large.setPixelSize(40);
    QApplication::setFont(large);
    const QByteArray other = paperWith(data);
    QApplication::setFont(before);
    EXPECT_EQ(other, usual);
}

TEST(FigureTest, speaksThePapersLanguage) {
    const auto words = Phrasebook::open(QStringLiteral("fr")).value();
    FigureData data = standingFigure(sample(), *words, {});
    data.title = QStringLiteral("T");
    EXPECT_EQ(data.description(*words),
              QStringLiteral("T. Pilier I\u00a0: aucune\u00a0; Pilier II\u00a0: Soumise au Groupe "
                             "consultatif 2, Approuvée 3\u00a0; Pilier III\u00a0: aucune\u00a0; "
                             "Pilier IV\u00a0: aucune\u00a0; Sans pilier particulier\u00a0: "
                             "aucune."));
    EXPECT_EQ(implementationFigure(sample(), *words, {}).series.back().label,
              QStringLiteral("Pas d’information"));
}

TEST(FigureTest, showsEveryStageThatThereIs) {
    const FigureData data = implementationFigure(sample(), {});
    ASSERT_EQ(data.series.size(), 2U);
    EXPECT_EQ(data.series.front().values[1] + data.series.back().values[1], 12);
}

TEST(FigureTest, givesEachStandingAndEachStageAColourOfItsOwn) {
    using domain::Outcome;
    std::set<QRgb> colours;
    const std::vector standings{
        Outcome::Endorsed,     Outcome::EndorsedAmended, Outcome::Noted,
        Outcome::Deferred,     Outcome::ReferredBack,    Outcome::NoDecision,
        Outcome::NotEndorsed,  Outcome::Concluded,       Outcome::Superseded,
        Outcome::Discontinued, Outcome::EnteredInError,  Outcome::NotRecorded,
        Outcome::BeforePcg,    Outcome::NotApplicable};
    for (const Outcome each : standings) colours.insert(ui::colourOf(toneOf(each)).rgb());
    EXPECT_EQ(colours.size(), standings.size());
    colours.clear();
    for (const std::size_t each : kStagesAsDrawn)
        colours.insert(ui::colourOf(toneOf(static_cast<domain::Stage>(each))).rgb());
    EXPECT_EQ(colours.size(), analysis::kStages);
}

TEST(FigureTest, saysThatThereIsNothing) {
    const FigureData empty = standingFigure({}, {});
    EXPECT_TRUE(empty.isEmpty());
    EXPECT_TRUE(empty.description().contains(QStringLiteral("No recommendations")));
    EXPECT_GT(darkPixelsOf(drawn(empty)), 50);
}

TEST(FigureTest, drawsBarsAsLongAsTheirNumbers) {
    const QImage image = drawn(standingFigure(sample(), {}));
    const int endorsed = pixelsOf(image, QColor(0x1f, 0x3b, 0x57));
    const int before = pixelsOf(image, QColor(0xf2, 0xdd, 0xb3));
    EXPECT_GT(before, 500);
    EXPECT_NEAR(static_cast<double>(endorsed) / before, 1.5, 0.2);
}

TEST(FigureTest, carriesTheTrainingMark) {
    const QColor band(0xfb, 0xe3, 0xb5);
    EXPECT_EQ(pixelsOf(drawn(standingFigure(sample(), {})), band), 0);
    EXPECT_GT(pixelsOf(drawn(standingFigure(sample(), trainingBand())), band), 300);
}

TEST(ChartViewTest, tellsItsNumbersToAssistiveTechnology) {
    ui::ChartView view;
    view.setFigure(standingFigure(sample(), {}));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("5 recommendations by standing"));
    EXPECT_TRUE(accessible->text(QAccessible::Description).contains(QStringLiteral("Endorsed 3")));
}

TEST(NiceScaleTest, stepsAreRoundAndWhole) {
    EXPECT_EQ(ui::niceScale(0, 6).maximum(), 1);
    EXPECT_EQ(ui::niceScale(5, 6).step, 1);
    EXPECT_EQ(ui::niceScale(7, 6).step, 2);
    EXPECT_EQ(ui::niceScale(99, 6).step, 20);
    EXPECT_EQ(ui::niceScale(2400000, 6).step, 500000);
}

}  // namespace
}  // namespace pact::report
