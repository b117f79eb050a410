#include "core/exchange/importplan.h"

#include "core/exchange/csvreader.h"

#include <QCoreApplication>

namespace pact::exchange {

namespace {

constexpr qint64 kRowsBetweenLooks = 256;

QString tr(const char* text) { return QCoreApplication::translate("import", text); }

Status lookUp(qint64 done, qint64 total, const CancelToken& cancel, const Progress& progress) {
    if (done % kRowsBetweenLooks != 0) return {};
    if (cancel.isCancelled()) return fail(ErrorCode::Cancelled, tr("The import was stopped."));
    if (progress) progress(done, total);
    return {};
}

}  // namespace

Result<ImportPlan> ImportPlan::read(storage::Database& database, const domain::EntitySpec& spec,
                                    QIODevice& table, const Clock& clock, Provenance provenance,
                                    const CancelToken& cancel, const Progress& progress) {
    CsvReader reader(table);
    std::vector<QString> cells;
    PACT_TRY(const bool hasHeadings, reader.next(cells));
    if (!hasHeadings)
        return fail(ErrorCode::InvalidInput,
                    tr("The file is empty; its first row must hold headings."));
    std::vector<CellFault> faults;
    ImportColumns columns(spec, cells, faults);
    auto rows = std::make_unique<ImportRows>(database, spec, std::move(columns), clock, provenance);
    rows->faults() = std::move(faults);
    if (!rows->faults().empty()) return ImportPlan(std::move(rows));
    bool hasRow = true;
    while (hasRow) {
        PACT_TRY(hasRow, reader.next(cells));
        if (hasRow) PACT_CHECK(rows->take(reader.row(), cells));
        PACT_CHECK(lookUp(reader.row(), 0, cancel, progress));
    }
    return ImportPlan(std::move(rows));
}

CellFault ImportPlan::faultOf(const changes::Conflict& conflict) const {
    return {m_rows->rowOf(conflict.record), conflict.field, conflict.message};
}

Result<ImportOutcome> carryOut(const ImportPlan& plan, changes::Journal& journal,
                               changes::Source source, const QString& reason,
                               const CancelToken& cancel, const Progress& progress) {
    if (!plan.faults().empty()) return ImportOutcome{{}, plan.faults()};
    const auto total = static_cast<qint64>(plan.changes().size());
    if (total == 0) return ImportOutcome{};
    PACT_TRY(changes::Writer writer, journal.begin(source, reason));
    qint64 done = 0;
    for (const changes::RecordChange& change : plan.changes()) {
        PACT_CHECK(writer.add(change));
        PACT_CHECK(lookUp(++done, total, cancel, progress));
    }
    PACT_TRY(const changes::ApplyResult result, writer.commit());
    ImportOutcome outcome{result.seq, {}};
    for (const changes::Conflict& conflict : result.conflicts)
        outcome.faults.push_back(plan.faultOf(conflict));
    return outcome;
}

}  // namespace pact::exchange
