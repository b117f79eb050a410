#include "app/cli/redocommand.h"

namespace pact::cli {

std::string RedoCommand::summary() const { return help("Bring back what was taken back last"); }

void RedoCommand::describe(CLI::App& app) {
    takeFile(app);
    app.footer(
        help("Possible until the next change.\n\nExample:\n  pactdesk-cli redo office.pact"));
}

Result<Outcome> RedoCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    PACT_TRY(const std::optional<qint64> seq, journal.redoable());
    if (!seq) return fail(ErrorCode::NotFound, tr("There is nothing of yours to bring back."));
    PACT_TRY(const changes::ApplyResult result, journal.redo());
    if (result.isApplied())
        session.console().print(tr("Change set %1 brings back what change set %2 took back.")
                                    .arg(*result.seq)
                                    .arg(*seq));
    return sayConflicts(session, result);
}

}  // namespace pact::cli
