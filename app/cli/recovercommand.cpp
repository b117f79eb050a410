#include "app/cli/recovercommand.h"

#include "core/changes/recovery.h"

namespace pact::cli {

std::string RecoverCommand::summary() const {
    return help("Rebuild a damaged workspace as a new file");
}

void RecoverCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("NEW", m_target, help("The file to write; it must not exist"))
        ->required()
        ->type_name("");
    app.footer(
        help("Goes through the journal again; what cannot be read is said. The damaged file stays"
             " as it is. Ends with 1 when anything was lost.\n\nExample:\n  pactdesk-cli recover "
             "damaged.pact recovered.pact"));
}

Result<Outcome> RecoverCommand::run(Session& session) {
    PACT_TRY(const changes::Recovered recovered,
             changes::recover(file(), QString::fromStdString(m_target), session.clock()));
    session.console().out().write(
        aligned({{tr("change sets"), QString::number(recovered.changeSets)},
                 {tr("records"), QString::number(recovered.records)},
                 {tr("losses"), QString::number(recovered.losses.size())}})
            .toUtf8());
    for (const QString& loss : recovered.losses) session.console().say(loss);
    return recovered.losses.empty() ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
