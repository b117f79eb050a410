#include "app/cli/setcommand.h"

#include "app/cli/arguments.h"

#include <algorithm>

namespace pact::cli {

namespace {

/// Makes the change compare this field too, though it stays as it is.
void expectUnchanged(changes::RecordChange& change, const QString& field, const QString& value) {
    const bool isThere =
        std::any_of(change.fields.begin(), change.fields.end(),
                    [&](const changes::FieldChange& f) { return f.field == field; });
    if (!isThere) change.fields.push_back({field, value, value});
}

}  // namespace

std::string SetCommand::summary() const { return help("Change fields of a record"); }

void SetCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity);
    takeReference(app, m_reference);
    takeAssignments(app, m_assignments, help("The fields to change; FIELD= clears"));
    app.add_option("--expect", m_expected,
                   help("Change nothing, and say so, unless the field still has this value"))
        ->allow_extra_args(false)
        ->check(isAssignment())
        ->type_name("FIELD=OLD");
    takeReason(app, m_reason);
    app.callback([this] {
        refuseRepeatedFields(m_assignments, "FIELD=VALUE");
        refuseRepeatedFields(m_expected, "--expect");
    });
    app.footer(
        help("Example:\n  pactdesk-cli set office.pact meeting PCG17 status=held"
             " --expect status=announced --reason 'As the host confirmed'"));
}

Result<changes::RecordChange> SetCommand::change(storage::RecordStore& store) const {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    PACT_TRY(const QUuid id, store.resolve(spec, QString::fromStdString(m_reference)));
    PACT_TRY(domain::Record before, store.get(spec, id));
    domain::Record after = before;
    for (const Assignment& expected : assignmentsFrom(m_expected)) {
        PACT_CHECK(assign(spec, expected, store, before));
        PACT_CHECK(assign(spec, expected, store, after));
    }
    for (const Assignment& assignment : assignmentsFrom(m_assignments))
        PACT_CHECK(assign(spec, assignment, store, after));
    changes::RecordChange change = changes::edit(spec, before, after);
    change.entity = spec.code;
    change.record = id;
    for (const Assignment& expected : assignmentsFrom(m_expected))
        expectUnchanged(change, expected.field, valueAt(spec, before, expected.field));
    return change;
}

Result<Outcome> SetCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    storage::RecordStore store(workspace->database());
    changes::ChangeSet set{changes::Source::CommandLine, QString::fromStdString(m_reason), {}};
    PACT_TRY(changes::RecordChange change, this->change(store));
    set.changes.push_back(std::move(change));
    PACT_TRY(const changes::ApplyResult result, journal.apply(set));
    if (!result.isApplied() && !result.hasConflicts())
        session.console().say(tr("The record has these values already; nothing was written."));
    return sayConflicts(session, result);
}

}  // namespace pact::cli
