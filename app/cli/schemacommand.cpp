#include "app/cli/schemacommand.h"

#include "app/cli/schemasheet.h"

namespace pact::cli {

std::string SchemaCommand::summary() const {
    return help("Print every entity, its fields, their types and codes");
}

void SchemaCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_flag(
        "--json", m_isJson,
        help("As JSON: schema, entities (code, label, reference, identity, fields (code,"
             " label, explanation, type, refersTo, codes, default, required, localised, personal,"
             " maxLength, unit, audience))"));
    app.footer(help("Example:\n  pactdesk-cli schema office.pact"));
}

Result<Outcome> SchemaCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    if (m_isJson)
        session.console().print(schemaToJson());
    else
        session.console().out().write(schemaToText().toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
