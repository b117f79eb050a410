#include "app/cli/erasecommand.h"

#include "app/cli/arguments.h"
#include "core/storage/backups.h"
#include "core/storage/fileplace.h"

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
    takeEntity(app, m_entity, help("What it is: contact or officer"));
    takeReference(app, m_reference);
    takeReason(app, m_reason);
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
    storage::Backups backups(backupsFolder(), *workspace);
    PACT_TRY(const int count, backups.dropAll());
    if (count > 0)
        session.console().say(tr("Backups that held the data, and were removed: %1.").arg(count));
    if (storage::hasWriteAheadLog(workspace->path()))
        session.console().say(
            tr("Another program is reading %1: the erased text leaves the file for good when that"
               " program closes it.")
                .arg(file()));
    return Outcome::Done;
}

}  // namespace pact::cli
