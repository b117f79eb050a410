#include "app/cli/command.h"

#include "app/cli/arguments.h"

namespace pact::cli {

void Command::addTo(CLI::App& program) {
    m_app = program.add_subcommand(name(), summary());
    m_app->fallthrough();
    m_app->group(help("Commands"));
    describe(*m_app);
}

void Command::takeFile(CLI::App& app) {
    app.add_option("FILE", m_file, help("The workspace, a file *.pact"))
        ->required()
        ->check(isFileName())
        ->type_name("");
}

Outcome sayConflicts(Session& session, const changes::ApplyResult& result) {
    for (const changes::Conflict& conflict : result.conflicts)
        session.console().say(conflict.message);
    return result.hasConflicts() ? Outcome::Findings : Outcome::Done;
}

}  // namespace pact::cli
