#include "app/cli/restorecommand.h"

#include "app/cli/arguments.h"
#include "core/storage/backups.h"

namespace pact::cli {

std::string RestoreCommand::summary() const {
    return help("Put a backup in the place of a workspace");
}

void RestoreCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("COPY", m_copy, help("The backup"))
        ->required()
        ->check(isFileName())
        ->type_name("");
    app.footer(
        help("What was there stays beside it; its path is printed. No program may have the"
             " workspace open.\n\nExample:\n"
             "  pactdesk-cli restore office.pact office-2023-12-11.pact"));
}

Result<Outcome> RestoreCommand::run(Session& session) {
    PACT_TRY(const QString kept,
             storage::Backups::restore(QString::fromStdString(m_copy), file(), session.clock()));
    if (!kept.isEmpty()) session.console().print(kept);
    return Outcome::Done;
}

}  // namespace pact::cli
