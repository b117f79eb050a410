#include "app/cli/statisticssheet.h"

#include "app/cli/console.h"

#include <array>

namespace pact::cli {

using analysis::Statistics;
using domain::Outcome;

namespace {

// The outcomes that are a standing, in the order in which they are printed.
constexpr std::array kStandingsShown = {
    Outcome::Endorsed,     Outcome::EndorsedAmended, Outcome::Noted,          Outcome::Deferred,
    Outcome::ReferredBack, Outcome::NoDecision,      Outcome::NotEndorsed,    Outcome::Concluded,
    Outcome::Superseded,   Outcome::Discontinued,    Outcome::EnteredInError, Outcome::NotRecorded,
    Outcome::BeforePcg,    Outcome::NotApplicable};

QJsonValue toJson(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const analysis::Share& share) {
    return QJsonObject{{"addressed", share.base}, {"reported", share.part}};
}

QJsonObject toJson(const Statistics& figures) {
    QJsonObject standing;
    for (const Outcome outcome : kStandingsShown)
        standing.insert(domain::codeOf(outcome),
                        figures.standing[static_cast<std::size_t>(outcome)]);
    QJsonObject implementation;
    for (std::size_t i = 0; i < analysis::kStages; ++i)
        implementation.insert(domain::codeOf(static_cast<domain::Stage>(i)),
                              figures.implementation[i]);
    return QJsonObject{{"recommendations", figures.recommendations},
                       {"standing", standing},
                       {"addressed", figures.addressed},
                       {"implementation", implementation},
                       {"reported", figures.reported},
                       {"nothingToReport", figures.nothingToReport},
                       {"asked", figures.asked},
                       {"notAsked", figures.notAsked},
                       {"coordinators", toJson(figures.others.coordinators)},
                       {"reviewers", toJson(figures.others.reviewers)},
                       {"together", toJson(figures.others.together)},
                       {"invited", QJsonObject{{"reported", figures.others.invited}}},
                       {"reportsOutside", figures.reportsOutside}};
}

QString pillarCode(std::size_t index) {
    if (index == 4) return QStringLiteral("none");
    return domain::codeOf(static_cast<domain::Pillar>(index));
}

QString dayOrAny(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : tr("any day"); }

}  // namespace

StatisticsSheet::StatisticsSheet(const analysis::PillarStatistics& statistics,
                                 const QString& onlyPillar)
    : m_dates(statistics.dates), m_total(statistics.total) {
    for (std::size_t i = 0; i < statistics.pillars.size(); ++i)
        if (onlyPillar.isEmpty() || onlyPillar == pillarCode(i))
            m_pillars.push_back({pillarCode(i), statistics.pillars[i]});
}

QJsonObject StatisticsSheet::toJson() const {
    QJsonObject pillars;
    for (const Part& part : m_pillars) pillars.insert(part.code, cli::toJson(part.figures));
    return QJsonObject{{"asOf", cli::toJson(m_dates.asAt)},
                       {"knownAt", cli::toJson(m_dates.knownAt)},
                       {"pillars", pillars},
                       {"total", cli::toJson(m_total)}};
}

void StatisticsSheet::addRow(Rows& rows, const QString& label,
                             const std::function<qint64(const Statistics&)>& figure) const {
    std::vector<QString> row = {label};
    for (const Part& part : m_pillars) row.push_back(QString::number(figure(part.figures)));
    row.push_back(QString::number(figure(m_total)));
    rows.push_back(std::move(row));
}

void StatisticsSheet::addStandings(Rows& rows) const {
    rows.push_back({});
    rows.push_back({tr("Standing (recommendations)")});
    for (const Outcome outcome : kStandingsShown)
        addRow(rows, u' ' + domain::codeOf(outcome), [outcome](const Statistics& figures) {
            return qint64(figures.standing[static_cast<std::size_t>(outcome)]);
        });
}

void StatisticsSheet::addStages(Rows& rows) const {
    rows.push_back({});
    rows.push_back({tr("Implementation (pairs of recommendation and partner)")});
    addRow(rows, tr(" addressed"), [](const Statistics& figures) { return figures.addressed; });
    for (std::size_t i = 0; i < analysis::kStages; ++i)
        addRow(rows, u' ' + domain::codeOf(static_cast<domain::Stage>(i)),
               [i](const Statistics& figures) { return figures.implementation[i]; });
}

void StatisticsSheet::addShare(Rows& rows, const QString& label,
                               const std::function<analysis::Share(const Statistics&)>& of) const {
    rows.push_back({label});
    addRow(rows, tr(" addressed"), [&of](const Statistics& figures) { return of(figures).base; });
    addRow(rows, tr(" reported"), [&of](const Statistics& figures) { return of(figures).part; });
}

void StatisticsSheet::addOthers(Rows& rows) const {
    rows.push_back({});
    addShare(rows, tr("Coordinators (pairs, not among those above)"),
             [](const Statistics& figures) { return figures.others.coordinators; });
    addShare(rows, tr("Reviewers (pairs, not among those above)"),
             [](const Statistics& figures) { return figures.others.reviewers; });
    addShare(rows, tr("Duties together, with one reporter (not among those above)"),
             [](const Statistics& figures) { return figures.others.together; });
    addRow(rows, tr("Invited partners that reported (pairs)"),
           [](const Statistics& figures) { return figures.others.invited; });
}

QString StatisticsSheet::toText() const {
    Rows rows;
    std::vector<QString> heading = {QString()};
    for (const Part& part : m_pillars) heading.push_back(part.code);
    heading.push_back(tr("total"));
    rows.push_back(std::move(heading));
    addRow(rows, tr("Recommendations"),
           [](const Statistics& f) { return qint64(f.recommendations); });
    addStandings(rows);
    addStages(rows);
    rows.push_back({});
    rows.push_back({tr("Partners in these pairs")});
    addRow(rows, tr(" asked"), [](const Statistics& f) { return qint64(f.asked); });
    addRow(rows, tr(" not asked"), [](const Statistics& f) { return qint64(f.notAsked); });
    addRow(rows, tr(" reported"), [](const Statistics& f) { return qint64(f.reported); });
    addRow(rows, tr(" nothing to report"),
           [](const Statistics& f) { return qint64(f.nothingToReport); });
    addOthers(rows);
    rows.push_back({});
    addRow(rows, tr("Reports of partners not addressed"),
           [](const Statistics& f) { return f.reportsOutside; });
    return tr("As at: %1; information received by: %2")
               .arg(dayOrAny(m_dates.asAt), dayOrAny(m_dates.knownAt)) +
           QLatin1String("\n\n") + aligned(rows);
}

}  // namespace pact::cli
