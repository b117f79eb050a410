#pragma once

#include "core/analysis/statistics.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace pact::cli {

/// The figures of the pillars and of all, as JSON and as a text of aligned columns.
class StatisticsSheet {
public:
    /// All pillars, or the one of that code.
    StatisticsSheet(const analysis::PillarStatistics& statistics, const QString& onlyPillar);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;

private:
    struct Part {
        QString code;
        analysis::Statistics figures;
    };
    using Rows = std::vector<std::vector<QString>>;

    void addRow(Rows& rows, const QString& label,
                const std::function<qint64(const analysis::Statistics&)>& figure) const;
    void addStandings(Rows& rows) const;
    void addStages(Rows& rows) const;
    void addShare(Rows& rows, const QString& label,
                  const std::function<analysis::Share(const analysis::Statistics&)>& of) const;
    void addOthers(Rows& rows) const;

    analysis::Dates m_dates;
    std::vector<Part> m_pillars;
    analysis::Statistics m_total;
};

}  // namespace pact::cli
