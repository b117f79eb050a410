#include "app/cli/backupcommand.h"

#include "app/cli/arguments.h"

#include <QFileInfo>

namespace pact::cli {

std::string BackupCommand::summary() const { return help("Write a copy of a workspace"); }

void BackupCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("COPY", m_copy, help("The file to write; it must not exist"))
        ->required()
        ->check(isFileName())
        ->type_name("");
    app.footer(
        help("Safe while other programs work on the workspace. Prints the head of what was"
             " copied.\n\nExample:\n  pactdesk-cli backup office.pact office-2023-12-11.pact"));
}

Result<Outcome> BackupCommand::run(Session& session) {
    const QString copy = QString::fromStdString(m_copy);
    if (QFileInfo::exists(copy))
        return fail(ErrorCode::Refused, tr("%1 exists already; nothing was written.").arg(copy));
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_CHECK(workspace->copyTo(copy));
    PACT_TRY(const auto written, session.openToRead(copy));
    PACT_TRY(const storage::Head head, storage::journalHead(written->database()));
    session.console().out().write(aligned({{tr("seq"), QString::number(head.seq)},
                                           {tr("head"), QString::fromLatin1(head.hash.toHex())}})
                                      .toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
