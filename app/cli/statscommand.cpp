#include "app/cli/statscommand.h"

#include "app/cli/arguments.h"
#include "app/cli/statisticssheet.h"
#include "core/analysis/snapshot.h"

namespace pact::cli {

namespace {

const QStringList kPillars = {"I", "II", "III", "IV", "none", "1", "2", "3", "4"};

/// The code of a pillar that is given by code or number.
QString pillarFrom(const std::string& name) {
    const qsizetype index = kPillars.indexOf(QString::fromStdString(name));
    return index < 5 ? kPillars.value(index) : kPillars[index - 5];
}

}  // namespace

std::string StatsCommand::summary() const {
    return help("Print figures by pillar: standing and implementation");
}

void StatsCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("--as-of", m_asOf, help("The state as at this day"))
        ->check(isDay())
        ->type_name("DATE");
    app.add_option("--known-at", m_knownAt, help("From information received by this day"))
        ->check(isDay())
        ->type_name("DATE");
    app.add_option("--pillar", m_pillar, help("Only this pillar: I, II, III, IV or none"))
        ->check(isOneOf(kPillars))
        ->type_name("N");
    app.add_flag("--json", m_isJson,
                 help("As JSON: asOf, knownAt, pillars (I, II, III, IV, none) and total, each with"
                      " recommendations, standing, addressed, implementation, reported,"
                      " nothingToReport, asked, notAsked, reportsOutside, and beside these"
                      " coordinators, reviewers and together (each addressed, reported) and"
                      " invited (reported)"));
    app.footer(
        help("A recommendation counts from the last day of its meeting, an archived one never."
             " Shares are given with their base, never as per cent.\n\nExample:\n"
             "  pactdesk-cli stats training.pact --as-of 2023-12-11 --known-at 2023-12-31"));
}

Result<Outcome> StatsCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_TRY(const auto snapshot, analysis::Snapshot::load(workspace->database()));
    const analysis::Dates dates{dayFrom(m_asOf), dayFrom(m_knownAt)};
    const StatisticsSheet sheet(snapshot->statistics(dates), pillarFrom(m_pillar));
    if (m_isJson)
        session.console().print(sheet.toJson());
    else
        session.console().out().write(sheet.toText().toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
