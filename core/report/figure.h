#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace pact::report {

class Phrasebook;

/// The tones in which parts of a figure are filled, by meaning; the chart code picks the colours,
/// which tell apart and never rank.
enum class Tone {
    Deep,  ///< what stands out first
    Strong,
    Medium,
    Light,
    Warm,
    WarmLight,
    WarmPale,
    Cool,
    CoolLight,
    Dark,
    Grey,
    GreyLight,
    GreyPale,  ///< nothing is known
    Violet,
};

/// One part of the bars: a label, a tone, and a count for each category.
struct FigureSeries {
    QString label;
    Tone tone = Tone::Strong;
    std::vector<qint64> values;
    friend bool operator==(const FigureSeries&, const FigureSeries&) = default;
};

/// A figure in plain numbers and labels: horizontal bars, one a category from the top down, each
/// made up of the series from where reading begins.
struct FigureData {
    QString title;  ///< with the base, such as "123 recommendations"
    QString unit;   ///< what is counted, below the axis
    QStringList categories;
    std::vector<FigureSeries> series;
    QString emptyText;     ///< in place of the bars when every count is zero
    QString trainingMark;  ///< shown in the figure; empty in a real workspace
    Qt::LayoutDirection direction = Qt::LeftToRight;  ///< bars grow and labels read this way
    friend bool operator==(const FigureData&, const FigureData&) = default;

    [[nodiscard]] bool isEmpty() const;
    /// Whether the series must be told apart: one that is the unit itself needs no legend.
    [[nodiscard]] bool needsLegend() const;
    /// The numbers in words, for those who hear the figure: in the window's language.
    [[nodiscard]] QString description() const;
    /// The same in a paper's.
    [[nodiscard]] QString description(const Phrasebook& words) const;
    /// How high the figure should be in points so that its bars and legend are legible.
    [[nodiscard]] qreal naturalHeight() const;
};

/// Figures by the id that they have in a report, drawn at 72 units an inch.
using FigurePictures = std::map<QString, QPicture>;

/// Draws figures as vectors. Implemented in ui/charts; belongs to the GUI thread.
class FigurePainter {
public:
    virtual ~FigurePainter() = default;
    [[nodiscard]] virtual Result<QPicture> paint(const FigureData& data, QSizeF sizeInPoints) = 0;
};

}  // namespace pact::report
