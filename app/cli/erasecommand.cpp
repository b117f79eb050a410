#include "app/cli/erasecommand.h"

#include "app/cli/arguments.h"
#include "core/storage/backups.h"

#include <QStandardPaths>

#include <algorithm>

namespace pact::cli {

namespace {

// Where the window keeps its rolling backups.
QString backupsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/backups");
}

bool holdsPersonalData(const domain::EntitySpec& spec) {
    return std::any_of(spec.fields.begin(), spec.fields.end(),
                       [](const domain::FieldSpec& field) { return field.personal; });
}

}  // namespace

std::string EraseCommand::summary() const {
    return help("Erase the personal data of a record, for good");
}

void EraseCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("ENTITY", m_entity, help("What it is: contact or officer"))
        ->required()
        ->check(isEntity())
        ->type_name("");
    app.add_option("REF", m_reference, help("Its human reference or UUID"))
        ->required()
        ->type_name("");
    app.add_option("--reason", m_reason, help("Why, for the history"))->type_name("TEXT");
    app.footer(
        help("Clears its personal fields, and every earlier value of them in the history; the"
             " journal still verifies. The rolling backups of this computer are removed, since"
             " they hold the data too; copies made by hand are not known to the program."
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
    storage::Backups backups(backupsFolder(), workspace->id());
    const auto count = backups.list().size();
    PACT_CHECK(backups.dropAll());
    if (count > 0)
        session.console().say(tr("%1 backups that held the data were removed.").arg(count));
    return Outcome::Done;
}

}  // namespace pact::cli
