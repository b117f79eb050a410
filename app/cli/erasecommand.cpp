#include "app/cli/erasecommand.h"

#include "app/cli/arguments.h"
#include "core/base/device.h"
#include "core/storage/owncopies.h"

#include <algorithm>

namespace pact::cli {

namespace {

bool holdsPersonalData(const domain::EntitySpec& spec) {
    return std::any_of(spec.fields.begin(), spec.fields.end(),
                       [](const domain::FieldSpec& field) { return field.personal; });
}

void say(const storage::OwnCopies::Forgotten& forgotten, Console& console) {
    if (forgotten.drafts > 0)
        console.say(tr("Drafts that held the data, and were removed: %1.").arg(forgotten.drafts));
    if (forgotten.backups > 0)
        console.say(tr("Backups that held the data, and were removed: %1.").arg(forgotten.backups));
}

}  // namespace

std::string EraseCommand::summary() const {
    return help("Erase the personal data of a record, for good");
}

void EraseCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity, help("What it is: contact or officer"));
    takeReference(app, m_reference);
    takeReason(app, m_reason);
    app.footer(
        help("Clears its personal fields, and every earlier value of them in the history; the"
             " journal still verifies. The drafts of the record and the rolling backups on this"
             " computer are removed, since they may hold the data too; copies that lie elsewhere"
             " or that an upgrade or a restore has left beside the file are not."
             " This cannot be undone.\n\n"
             "Example:\n  pactdesk-cli erase office.pact officer AB --reason \"left the Unit\""));
}

Result<Outcome> EraseCommand::run(Session& session) {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    if (!holdsPersonalData(spec))
        return fail(ErrorCode::Refused, tr("%1 holds no personal data.").arg(spec.code));
    PACT_TRY(const auto workspace, session.openToWrite(file()));
    PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
    QUuid id;
    {
        storage::RecordStore store(workspace->database());
        PACT_TRY(id, store.resolve(spec, QString::fromStdString(m_reference)));
    }
    PACT_TRY(const changes::ApplyResult result,
             journal.erase(spec, id, QString::fromStdString(m_reason)));
    if (result.hasConflicts()) return sayConflicts(session, result);
    if (!result.remark.isEmpty()) session.console().say(result.remark);
    const storage::OwnCopies copies(dataFolder(), *workspace);
    PACT_TRY(const auto forgotten, copies.forget(spec, id));
    say(forgotten, session.console());
    return Outcome::Done;
}

}  // namespace pact::cli
