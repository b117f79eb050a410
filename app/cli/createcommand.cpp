#include "app/cli/createcommand.h"

#include "core/exchange/shippedcontent.h"

#include <QFile>
#include <QFileInfo>

namespace pact::cli {

namespace {

void removeWorkspace(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(suffix));
}

}  // namespace

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

Status CreateCommand::make(const QString& path, Session& session) const {
    PACT_TRY(const auto workspace, storage::Workspace::create(path, session.clock()));
    if (m_isReference) return exchange::createReference(*workspace, session.clock());
    if (m_isSample) return exchange::createSample(*workspace, session.clock());
    return exchange::createEmpty(*workspace, session.clock());
}

/// Made under another name first, so that what bears the name is complete.
Result<Outcome> CreateCommand::run(Session& session) {
    if (QFileInfo::exists(file()))
        return fail(ErrorCode::Refused, tr("%1 exists already; nothing was written.").arg(file()));
    const QString partial = file() + QLatin1String(".partial");
    removeWorkspace(partial);
    if (const Status made = make(partial, session); !made) {
        removeWorkspace(partial);
        Error error = made.error();
        error.message.replace(partial, file());
        return tl::unexpected(error);
    }
    if (QFile::rename(partial, file())) return Outcome::Done;
    removeWorkspace(partial);
    return fail(ErrorCode::Io, tr("%1 could not be made.").arg(file()));
}

}  // namespace pact::cli
