#include "app/cli/createcommand.h"

namespace pact::cli {

std::string CreateCommand::summary() const { return help("Make a new workspace"); }

void CreateCommand::describe(CLI::App& app) {
    takeFile(app);
    CLI::Option_group* kind = app.add_option_group(help("Content"));
    kind->add_flag(
        "--reference", m_isReference,
        help("With what is publicly known: partners, meetings, commitments, recommendations"));
    kind->add_flag("--sample", m_isSample,
                   help("The training workspace: the reference content and made-up training data"));
    kind->add_flag("--empty", m_isEmpty, help("With nothing in it"));
    kind->require_option(1);
    app.footer(
        help("A file that exists is never overwritten.\n\nExample:\n"
             "  pactdesk-cli create training.pact --sample"));
}

exchange::Content CreateCommand::content() const {
    if (m_isReference) return exchange::Content::Reference;
    return m_isSample ? exchange::Content::Sample : exchange::Content::Empty;
}

Result<Outcome> CreateCommand::run(Session& session) {
    PACT_CHECK(exchange::createFile(file(), content(), session.clock()));
    return Outcome::Done;
}

}  // namespace pact::cli
