#include "app/cli/importcommand.h"

#include "app/cli/arguments.h"
#include "core/exchange/importplan.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace pact::cli {

namespace {

struct ImportResult {
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    std::optional<qint64> seq;
    std::vector<exchange::CellFault> faults;
};

QJsonObject toJson(const ImportResult& result) {
    QJsonArray faults;
    for (const exchange::CellFault& fault : result.faults)
        faults.append(
            QJsonObject{{"row", fault.row}, {"column", fault.column}, {"message", fault.message}});
    return QJsonObject{{"added", result.added},
                       {"updated", result.updated},
                       {"unchanged", result.unchanged},
                       {"changeSet", result.seq ? QJsonValue(*result.seq) : QJsonValue()},
                       {"faults", faults}};
}

QString printed(const ImportResult& result) {
    return aligned({{tr("added"), QString::number(result.added)},
                    {tr("updated"), QString::number(result.updated)},
                    {tr("unchanged"), QString::number(result.unchanged)}});
}

void sayFaults(Session& session, const QString& table, const ImportResult& result) {
    for (const exchange::CellFault& fault : result.faults)
        session.console().say(tr("%1: %2").arg(table, fault.sentence()));
    session.console().say(tr("Nothing was written."));
}

}  // namespace

std::string ImportCommand::summary() const { return help("Take a CSV table into an entity"); }

void ImportCommand::describe(CLI::App& app) {
    takeFile(app);
    app.add_option("TABLE", m_table, help("The table, a CSV file in UTF-8"))
        ->required()
        ->check(isFileName())
        ->type_name("");
    app.add_option("--entity", m_entity,
                   help("What its rows are, such as recommendation (see schema)"))
        ->required()
        ->check(isEntity())
        ->type_name("ENTITY");
    app.add_flag("--dry-run", m_isDryRun,
                 help("Only tell what would be added, updated and unchanged"));
    takeReason(app, m_reason);
    app.add_flag(
        "--json", m_isJson,
        help("As JSON: added, updated, unchanged, changeSet, faults (row, column, message)"));
    app.footer(help(
        "The headings are field codes, id, or paths of translations such as title/fr. A row changes"
        " the record with its id, else with its human reference, else with the same fields that "
        "tell"
        " such records apart; other rows add records. An empty cell clears the field, a field "
        "without"
        " a heading is left alone. If any cell is at fault, each is named and nothing is "
        "written.\n\n"
        "Example:\n  pactdesk-cli import office.pact reports.csv --entity progress-report "
        "--dry-run"));
}

Result<Outcome> ImportCommand::run(Session& session) {
    QFile table(QString::fromStdString(m_table));
    if (!table.exists())
        return fail(ErrorCode::NotFound, tr("There is no file %1.").arg(table.fileName()));
    if (QFileInfo(table).isDir() || !table.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("%1 cannot be read.").arg(table.fileName()));
    PACT_TRY(const auto workspace,
             m_isDryRun ? session.openToRead(file()) : session.openToWrite(file()));
    const auto plan = ofData(exchange::ImportPlan::read(workspace->database(), entityFrom(m_entity),
                                                        table, session.clock()));
    if (!plan) {
        const Error& error = plan.error();
        return fail(error.code, tr("%1: %2").arg(table.fileName(), error.message), error.detail);
    }
    ImportResult result{plan->added(), plan->updated(), plan->unchanged(), {}, plan->faults()};
    if (!m_isDryRun && result.faults.empty()) {
        PACT_TRY(changes::Journal journal, session.journalOf(*workspace));
        PACT_TRY(const exchange::ImportOutcome outcome,
                 ofData(exchange::carryOut(*plan, journal, changes::Source::Import,
                                           QString::fromStdString(m_reason))));
        result.seq = outcome.seq;
        result.faults = outcome.faults;
    }
    const bool isSound = result.faults.empty();
    if (m_isJson)
        session.console().print(toJson(result));
    else if (isSound || m_isDryRun)
        session.console().out().write(printed(result).toUtf8());
    if (!isSound) sayFaults(session, table.fileName(), result);
    return isSound ? Outcome::Done : Outcome::Findings;
}

}  // namespace pact::cli
