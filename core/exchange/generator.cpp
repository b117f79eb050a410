#include "core/exchange/generator.h"

#include "core/exchange/trainingdata.h"

#include <QCoreApplication>

namespace pact::exchange {

namespace {

constexpr qint64 kSetSize = 1'000;

QString tr(const char* text) { return QCoreApplication::translate("generator", text); }

/// The highest number under the references that begin so, or 0.
Result<qint64> lastNumber(storage::Database& database, const QString& prefix) {
    static const QString kSql = QStringLiteral(
        "SELECT coalesce(max(CAST(substr(reference, length(?1) + 1) AS INTEGER)), 0)"
        " FROM recommendation WHERE substr(reference, 1, length(?1)) = ?1");
    PACT_TRY(storage::Statement statement, database.prepare(kSql));
    statement.bind(1, prefix);
    PACT_TRY(const bool hasRow, statement.step());
    return hasRow ? statement.integer(0) : 0;
}

Status concluded(const Result<changes::ApplyResult>& result) {
    if (!result) return tl::unexpected(result.error());
    if (result->conflicts.empty()) return {};
    const changes::Conflict& first = result->conflicts.front();
    const bool isThereAlready =
        first.kind == changes::ConflictKind::Exists || first.kind == changes::ConflictKind::Taken;
    if (!isThereAlready) return fail(ErrorCode::Conflict, first.message);
    return fail(ErrorCode::Busy,
                tr("Another program is adding training data to this workspace; let it finish, then"
                   " generate again."),
                first.message);
}

/// The error of a later set, with what the sets before it left in the workspace.
Error after(const Generated& generated, qint64 wanted, Error error) {
    if (generated.recommendations == 0) return error;
    error.message += u' ' + tr("%1 of %2 recommendations were written before that and stay, in"
                               " change sets of up to %3; undo takes them back, one set at a time.")
                                .arg(generated.recommendations)
                                .arg(wanted)
                                .arg(kSetSize);
    return error;
}

Status addMissing(changes::Journal& journal, const TrainingPeople& people, Generated& generated) {
    if (people.missing.empty()) return {};
    const changes::ChangeSet set{changes::Source::Generated, tr("Training partners and meetings"),
                                 people.missing};
    PACT_CHECK(concluded(journal.apply(set)));
    generated.records += static_cast<qint64>(people.missing.size());
    ++generated.changeSets;
    return {};
}

/// One change set; `records` is lent so that its memory serves every set.
Status addSet(changes::Journal& journal, TrainingData& data, qint64 count, Generated& generated,
              std::vector<changes::RecordChange>& records) {
    const QString reason = tr("Training data: %1 recommendations").arg(count);
    PACT_TRY(changes::Writer writer, journal.begin(changes::Source::Generated, reason));
    qint64 written = 0;
    for (qint64 i = 0; i < count; ++i) {
        records.clear();
        data.appendNext(records);
        for (const changes::RecordChange& record : records) PACT_CHECK(writer.add(record));
        written += static_cast<qint64>(records.size());
    }
    PACT_CHECK(concluded(writer.commit()));
    generated.recommendations += count;
    generated.records += written;
    ++generated.changeSets;
    return {};
}

}  // namespace

Result<Generated> generate(changes::Journal& journal, const GeneratorRequest& request,
                           const CancelToken& cancel, const Progress& progress) {
    PACT_TRY(const bool training, storage::isTraining(journal.database()));
    if (!training)
        return fail(
            ErrorCode::Refused,
            tr("Training data can only be generated in a workspace that is marked as training."));
    PACT_TRY(const TrainingPeople people,
             TrainingPeople::gather(journal.database(), request.partners));
    PACT_TRY(const qint64 last, lastNumber(journal.database(), TrainingData::prefix(request.seed)));
    Generated generated;
    const auto stopped = [&](Error error) {
        return tl::unexpected(after(generated, request.recommendations, std::move(error)));
    };
    PACT_CHECK(addMissing(journal, people, generated));
    TrainingData data(people, request.seed, last + 1);
    std::vector<changes::RecordChange> records;
    while (generated.recommendations < request.recommendations) {
        if (cancel.isCancelled())
            return stopped({ErrorCode::Cancelled, tr("Generating was stopped."), {}});
        const qint64 left = request.recommendations - generated.recommendations;
        const Status added = addSet(journal, data, std::min(left, kSetSize), generated, records);
        if (!added) return stopped(added.error());
        if (progress) progress(generated.recommendations, request.recommendations);
    }
    return generated;
}

}  // namespace pact::exchange
