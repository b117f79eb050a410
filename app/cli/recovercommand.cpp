#include "app/cli/recovercommand.h"

#include "app/cli/arguments.h"
#include "core/changes/recovery.h"

#include <QJsonArray>

namespace pact::cli {

namespace {

QJsonObject toJson(const changes::Recovered& recovered) {
    QJsonArray losses;
    for (const QString& loss : recovered.losses) losses.append(loss);
    return {
        {"changeSets", recovered.changeSets}, {"records", recovered.records}, {"losses", losses}};
}

void tell(const changes::Recovered& recovered, Console& console) {
    console.out().write(aligned({{tr("change sets"), QString::number(recovered.changeSets)},
                                 {tr("records"), QString::number(recovered.records)},
                                 {tr("losses"), QString::number(recovered.losses.size())}})
                            .toUtf8());
    for (const QString& loss : recovered.losses) console.say(loss);
}

}  // namespace

std::string RecoverCommand::summary() const {
    return help("Rebuild a damaged workspace as a new file");
}

void RecoverCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("NEW", m_target, help("The file to write; it must not exist"))
        ->required()
        ->check(isFileName())
        ->type_name("");
    app.add_flag("--json", m_isJson,
                 help("As JSON: changeSets, records, losses (one sentence each)"));
    app.footer(
        help("Goes through the journal again; what cannot be read is said. The damaged file stays"
             " as it is. Ends with 1 when anything was lost.\n\nExample:\n  pactdesk-cli recover "
             "damaged.pact recovered.pact"));
}

Result<Outcome> RecoverCommand::run(Session& session) {
    PACT_TRY(const changes::Recovered recovered,
             changes::recover(file(), QString::fromStdString(m_target), session.clock()));
    if (m_isJson)
        session.console().print(toJson(recovered));
    else
        tell(recovered, session.console());
    return recovered.losses.empty() ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
