#include "app/cli/undocommand.h"

#include "app/cli/arguments.h"

namespace pact::cli {

std::string UndoCommand::summary() const { return help("Take back a change set"); }

void UndoCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("--set", m_seq,
                   help("Its number in the history; else your latest on this computer"))
        ->check(isPositive())
        ->type_name("SEQ");
    app.footer(
        help("It stays in the history, and a change set of its own takes it back. Refused where"
             " its records were changed later.\n\nExample:\n  pactdesk-cli undo office.pact"));
}

Result<Outcome> UndoCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    std::optional<qint64> seq;
    if (m_seq > 0) {
        seq = m_seq;
    } else {
        PACT_TRY(seq, journal.undoable());
    }
    if (!seq) return fail(ErrorCode::NotFound, tr("There is nothing of yours to take back."));
    PACT_TRY(const changes::ApplyResult result, journal.undo(seq));
    if (result.isApplied())
        session.console().print(
            tr("Change set %1 takes back change set %2.").arg(*result.seq).arg(*seq));
    return sayConflicts(session, result);
}

}  // namespace pact::cli
