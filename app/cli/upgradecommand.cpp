#include "app/cli/upgradecommand.h"

namespace pact::cli {

std::string UpgradeCommand::summary() const {
    return help("Bring a workspace of an older version to this one");
}

void UpgradeCommand::describe(CLI::App& app) {
    takeFile(app);
    app.footer(
        help("A copy is made beside it first; its path is printed.\n\nExample:\n"
             "  pactdesk-cli upgrade office.pact"));
}

Result<Outcome> UpgradeCommand::run(Session& session) {
    PACT_TRY(const QString copy, storage::Workspace::upgrade(file()));
    if (copy.isEmpty())
        session.console().say(tr("%1 is of this version already.").arg(file()));
    else
        session.console().print(copy);
    return Outcome::Done;
}

}  // namespace pact::cli
