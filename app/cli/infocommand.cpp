#include "app/cli/infocommand.h"

#include "core/base/identity.h"
#include "core/changes/history.h"

#include <QFileInfo>

namespace pact::cli {

namespace {

Result<QJsonObject> countRecords(storage::Database& database) {
    QJsonObject counts;
    for (const domain::EntitySpec* spec : domain::allEntities()) {
        PACT_TRY(const qint64 count,
                 database.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(spec->table())));
        counts.insert(spec->code, count);
    }
    return counts;
}

Result<QJsonObject> describeJournal(storage::Database& database) {
    PACT_TRY(const storage::Head head, storage::journalHead(database));
    PACT_TRY(const auto latest, changes::history(database, {}, 1));
    QJsonObject journal{{"seq", head.seq}, {"hash", QString::fromLatin1(head.hash.toHex())}};
    journal.insert("at",
                   latest.empty() ? QJsonValue() : QJsonValue(toJournalTime(latest.front().at)));
    return journal;
}

Result<QJsonObject> describeWorkspace(storage::Workspace& workspace) {
    storage::Database& database = workspace.database();
    PACT_TRY(const QString kind, storage::settingValue(database, QStringLiteral("workspace-kind")));
    PACT_TRY(const QJsonObject head, describeJournal(database));
    PACT_TRY(const QJsonObject records, countRecords(database));
    return QJsonObject{{"path", workspace.path()},
                       {"id", toText(workspace.id())},
                       {"kind", kind},
                       {"schema", storage::kSchemaVersion},
                       {"bytes", QFileInfo(workspace.path()).size()},
                       {"head", head},
                       {"records", records}};
}

QString printed(const QJsonObject& info) {
    const QJsonObject head = info["head"].toObject();
    std::vector<std::vector<QString>> rows = {
        {tr("workspace"), info["path"].toString()},
        {tr("id"), info["id"].toString()},
        {tr("kind"), info["kind"].toString()},
        {tr("schema"), QString::number(info["schema"].toInt())},
        {tr("bytes"), QString::number(info["bytes"].toInteger())},
        {tr("change sets"), QString::number(head["seq"].toInteger())},
        {tr("head"), head["hash"].toString()},
        {tr("latest change"), head["at"].toString()},
    };
    for (const domain::EntitySpec* spec : domain::allEntities())
        rows.push_back({spec->code, QString::number(info["records"][spec->code].toInteger())});
    return aligned(rows);
}

}  // namespace

std::string InfoCommand::summary() const { return help("Tell what a workspace is and holds"); }

void InfoCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_flag(
        "--json", m_isJson,
        help("As JSON: path, id, kind, schema, bytes, head (seq, hash, at), records by entity"));
    app.footer(
        help("Archived records are counted.\n\nExample:\n  pactdesk-cli info training.pact"));
}

Result<Outcome> InfoCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_TRY(const QJsonObject info, describeWorkspace(*workspace));
    if (m_isJson)
        session.console().print(info);
    else
        session.console().out().write(printed(info).toUtf8());
    return Outcome::Done;
}

}  // namespace pact::cli
