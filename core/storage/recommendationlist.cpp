#include "core/storage/recommendationlist.h"

#include "core/storage/search.h"

#include <QStringList>

#include <algorithm>

namespace pact::storage {

namespace {

QString orderBy(const ListRequest& request) {
    const QString direction = request.isDescending ? QStringLiteral(" DESC") : QString();
    const QString nulls = QStringLiteral(" NULLS LAST");
    switch (request.sortedBy) {
        case ListColumn::Reference: return QStringLiteral("k.reference") + direction;
        case ListColumn::Headline:
            return QStringLiteral("k.headline") + direction + QStringLiteral(", k.reference");
        case ListColumn::Pillar:
            // Pillars sort by number, which is not the order of the letters: I, II, III, IV.
            return QStringLiteral(
                       "CASE r.pillar WHEN 'I' THEN 1 WHEN 'II' THEN 2 WHEN 'III' THEN 3 "
                       "WHEN 'IV' THEN 4 END") +
                   direction + nulls + QStringLiteral(", k.reference");
        case ListColumn::Meeting:
            return QStringLiteral("(SELECT m.start FROM meeting m WHERE m.row = r.meeting)") +
                   direction + nulls + QStringLiteral(", k.reference");
        case ListColumn::Reports:
            return QStringLiteral(
                       "(SELECT count(*) FROM progress_report p WHERE p.recommendation = "
                       "k.row AND p.archived IS NULL)") +
                   direction + QStringLiteral(", k.reference");
    }
    Q_UNREACHABLE();
}

// Up to so many hits are sorted by themselves; more are picked from the whole list, in its order.
constexpr std::size_t kFewHits = 3000;

QString orderedQuery(const ListRequest& request, const QString& condition) {
    const bool needsRecord =
        request.sortedBy == ListColumn::Pillar || request.sortedBy == ListColumn::Meeting;
    QString sql = QStringLiteral("SELECT k.row FROM recommendation_key k");
    if (needsRecord) sql += QStringLiteral(" JOIN recommendation r ON r.row = k.row");
    QStringList conditions;
    if (!request.includeArchived) conditions << QStringLiteral("k.archived = 0");
    if (!condition.isEmpty()) conditions << condition;
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return sql + QStringLiteral(" ORDER BY ") + orderBy(request);
}

Result<std::vector<qint64>> readRows(Statement& statement, const std::vector<bool>* wanted) {
    std::vector<qint64> rows;
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) return rows;
        const qint64 row = statement.integer(0);
        if (!wanted || (static_cast<std::size_t>(row) < wanted->size() &&
                        (*wanted)[static_cast<std::size_t>(row)]))
            rows.push_back(row);
    }
}

}  // namespace

Result<std::vector<qint64>> orderedRows(Database& database, const ListRequest& request) {
    const QString match = matchExpression(request.search);
    if (match.isEmpty()) {
        PACT_TRY(Statement all, database.prepare(orderedQuery(request, {})));
        return readRows(all, nullptr);
    }
    PACT_TRY(const std::vector<qint64> hits, SearchIndex(database).find(request.search));
    if (hits.size() <= kFewHits) {
        const QString among =
            QStringLiteral("k.row IN (SELECT rowid FROM search WHERE search MATCH ?)");
        PACT_TRY(Statement some, database.prepare(orderedQuery(request, among)));
        some.bind(1, match);
        return readRows(some, nullptr);
    }
    std::vector<bool> wanted(static_cast<std::size_t>(*std::max_element(hits.begin(), hits.end())) +
                             1);
    for (const qint64 row : hits) wanted[static_cast<std::size_t>(row)] = true;
    PACT_TRY(Statement all, database.prepare(orderedQuery(request, {})));
    return readRows(all, &wanted);
}

Result<std::vector<ListRow>> fetchRows(Database& database, const std::vector<qint64>& rows) {
    PACT_TRY(
        Statement statement,
        database.prepare(QStringLiteral(
            "SELECT r.id, r.reference, r.headline, r.pillar,"
            " (SELECT m.reference FROM meeting m WHERE m.row = r.meeting),"
            " (SELECT count(*) FROM progress_report p WHERE p.recommendation = r.row AND p.archived"
            " IS NULL), r.archived IS NOT NULL OR r.merged_into IS NOT NULL"
            " FROM recommendation r WHERE r.row = ?")));
    std::vector<ListRow> fetched;
    fetched.reserve(rows.size());
    for (const qint64 row : rows) {
        PACT_TRY(const bool isThere, statement.bind(1, row).step());
        if (isThere)
            fetched.push_back({row, statement.id(0), statement.text(1), statement.text(2),
                               statement.text(3), statement.text(4), statement.integer(5),
                               statement.integer(6) != 0});
        statement.reset();
    }
    return fetched;
}

}  // namespace pact::storage
