#include "app/cli/historycommand.h"

#include "app/cli/arguments.h"
#include "app/cli/historysheet.h"

namespace pact::cli {

namespace {

constexpr int kPage = 500;

/// The entries of the journal, latest first; a limit of 0 means all.
Result<std::vector<changes::HistoryEntry>> readHistory(storage::Database& database,
                                                       const QUuid& record, int limit) {
    std::vector<changes::HistoryEntry> all;
    qint64 before = 0;
    while (limit == 0 || static_cast<int>(all.size()) < limit) {
        const int wanted =
            limit == 0 ? kPage : std::min(kPage, limit - static_cast<int>(all.size()));
        PACT_TRY(auto page, changes::history(database, record, wanted, before));
        const bool isLast = static_cast<int>(page.size()) < wanted;
        if (!page.empty()) before = page.back().seq;
        std::move(page.begin(), page.end(), std::back_inserter(all));
        if (isLast || before <= 1) break;
    }
    return all;
}

}  // namespace

std::string HistoryCommand::summary() const {
    return help("Print the change sets of a workspace or of one record");
}

void HistoryCommand::describe(CLI::App& app) {
    takeFile(app);
    CLI::Option* entity =
        app.add_option("ENTITY", m_entity, help("What the record is (see schema)"));
    entity->check(isEntity())->type_name("");
    CLI::Option* reference =
        app.add_option("REF", m_reference, help("Its human reference or UUID"));
    reference->type_name("");
    app.add_option("--limit", m_limit, help("At most so many, from the latest on"))
        ->check(isPositive())
        ->type_name("N");
    app.add_flag(
        "--json", m_isJson,
        help("As JSON: a list of objects with seq, set, at, actor, officer, device, source,"
             " reason, undoes, records and, of one record, changes"));
    app.footer(
        help("Examples:\n  pactdesk-cli history office.pact --limit 20\n"
             "  pactdesk-cli history office.pact meeting PCG17"));
    app.callback([entity, reference] {
        if (entity->count() > 0 && reference->count() == 0) throw CLI::RequiredError("REF");
    });
}

Result<QUuid> HistoryCommand::record(storage::Workspace& workspace) const {
    if (m_entity.empty()) return QUuid();
    storage::RecordStore store(workspace.database());
    return store.resolve(entityFrom(m_entity), QString::fromStdString(m_reference));
}

Result<Outcome> HistoryCommand::run(Session& session) {
    PACT_TRY(const auto workspace, session.openToRead(file()));
    PACT_TRY(const QUuid id, record(*workspace));
    PACT_TRY(const auto entries, readHistory(workspace->database(), id, m_limit));
    storage::RecordStore store(workspace->database());
    const HistorySheet sheet(store, entries);
    const QByteArray text = m_isJson ? sheet.toJson() : sheet.toText(!id.isNull()).toUtf8();
    session.console().out().write(text);
    return Outcome::Done;
}

}  // namespace pact::cli
