#include "app/cli/addcommand.h"

#include "app/cli/arguments.h"
#include "core/base/identity.h"
#include "core/exchange/newrecord.h"

namespace pact::cli {

std::string AddCommand::summary() const { return help("Add a record and print its UUID"); }

void AddCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity, help("What to add, such as recommendation (see schema)"));
    takeAssignments(app, m_assignments,
                    help("Its fields; references as human references or UUIDs, dates as 2023-12-11,"
                         " translations as headline/fr=..."));
    takeReason(app, m_reason);
    app.callback([this] { refuseRepeatedFields(m_assignments, "FIELD=VALUE"); });
    app.footer(
        help("Fields that are not given have their defaults (see schema).\n\nExample:\n"
             "  pactdesk-cli add office.pact recommendation reference=SOFIA-2023/11"
             " meeting=EWG2023-10 pillar=III 'headline=Share risk indicators'"));
}

Result<Outcome> AddCommand::run(Session& session) {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    storage::RecordStore store(workspace->database());
    domain::Record record = domain::blankRecord(spec, {});
    for (const Assignment& assignment : assignmentsFrom(m_assignments))
        PACT_CHECK(assign(spec, assignment, store, record));
    record.id = exchange::newRecordId(spec, record, session.clock());
    changes::ChangeSet set{changes::Source::CommandLine, QString::fromStdString(m_reason), {}};
    set.changes.push_back(changes::creation(spec, record));
    PACT_TRY(const changes::ApplyResult result, journal.apply(set));
    if (!result.hasConflicts()) session.console().print(toText(record.id));
    return sayConflicts(session, result);
}

}  // namespace pact::cli
