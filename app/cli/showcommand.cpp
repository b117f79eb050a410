#include "app/cli/showcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/recordsheet.h"

namespace pact::cli {

std::string ShowCommand::summary() const { return help("Print one record with all its fields"); }

void ShowCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity);
    takeReference(app, m_reference);
    app.add_flag("--json", m_isJson,
                 help("As JSON: entity, id, each field and translation by its code, and the records"
                      " that belong to it in lists under their entity"));
    app.footer(
        help("With a recommendation come its wordings, addressees, decisions, positions,"
             " responses and progress reports.\n\nExample:\n"
             "  pactdesk-cli show reference.pact meeting PCG17"));
}

Result<Outcome> ShowCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    storage::RecordStore store(workspace->database());
    const domain::EntitySpec& spec = entityFrom(m_entity);
    PACT_TRY(const QUuid id, store.resolve(spec, QString::fromStdString(m_reference)));
    PACT_TRY(const RecordSheet sheet, RecordSheet::read(store, spec, id));
    if (m_isJson)
        session.console().print(sheet.toJson());
    else
        session.console().out().write(sheet.toText().toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
