#include "app/cli/archivecommand.h"

#include "app/cli/arguments.h"

namespace pact::cli {

std::string ArchiveCommand::summary() const {
    return help("Archive a record: it stays on file, and counts no more");
}

void ArchiveCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity);
    takeReference(app, m_reference);
    takeReason(app, m_reason);
    app.footer(
        help("Records are never removed. Taken back by undo, or by set ... archived=no.\n\n"
             "Example:\n  pactdesk-cli archive office.pact recommendation SOFIA-2023/11"));
}

Result<Outcome> ArchiveCommand::run(Session& session) {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    storage::RecordStore store(workspace->database());
    PACT_TRY(const QUuid id, store.resolve(spec, QString::fromStdString(m_reference)));
    PACT_TRY(const domain::Record before, store.get(spec, id));
    domain::Record after = before;
    PACT_CHECK(assign(spec, {QStringLiteral("archived"), QStringLiteral("yes")}, store, after));
    if (after == before)
        return fail(ErrorCode::Refused,
                    tr("%1 is archived already.").arg(QString::fromStdString(m_reference)));
    changes::ChangeSet set{changes::Source::CommandLine, QString::fromStdString(m_reason), {}};
    set.changes.push_back(changes::edit(spec, before, after));
    PACT_TRY(const changes::ApplyResult result, journal.apply(set));
    return sayConflicts(session, result);
}

}  // namespace pact::cli
