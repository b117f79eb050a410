#include "core/storage/search.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace pact::storage {

namespace {

Result<QString> joined(Statement& statement, qint64 recommendation) {
    QString text;
    statement.bind(1, recommendation);
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) break;
        const QString part = statement.text(0);
        if (part.isEmpty()) continue;
        if (!text.isEmpty()) text += u'\n';
        text += part;
    }
    statement.reset();
    return text;
}

// The statements that read one recommendation's texts and write its document.
struct Indexer {
    Statement heads, wordings, narratives, removeDocument, removeKey, addDocument, addKey;

    static Result<Indexer> prepare(Database& database) {
        PACT_TRY(Statement heads,
                 database.prepare(QStringLiteral(
                     "SELECT r.reference, coalesce(r.headline, '') || ' ' || coalesce((SELECT "
                     "group_concat(t.\"text\", ' ')"
                     " FROM translation t WHERE t.record = r.id), ''), coalesce(r.headline, ''),"
                     " r.archived IS NOT NULL OR r.merged_into IS NOT NULL FROM recommendation r "
                     "WHERE r.row = ?")));
        PACT_TRY(
            Statement wordings,
            database.prepare(QStringLiteral(
                "SELECT \"text\" FROM wording WHERE recommendation = ? AND archived IS NULL")));
        PACT_TRY(Statement narratives,
                 database.prepare(QStringLiteral(
                     "SELECT coalesce(p.narrative, '') || ' ' || coalesce(p.evidence, '') || ' ' ||"
                     " coalesce(p.good_practice, '') || ' ' || coalesce(p.difficulty, '') || ' ' ||"
                     " coalesce(p.support_needed, '') || ' ' || coalesce((SELECT "
                     "group_concat(t.\"text\", ' ') FROM translation t WHERE t.record = p.id), '')"
                     " FROM progress_report p WHERE p.recommendation = ? AND p.archived IS NULL")));
        PACT_TRY(Statement removeDocument,
                 database.prepare(QStringLiteral("DELETE FROM search WHERE rowid = ?")));
        PACT_TRY(Statement removeKey,
                 database.prepare(QStringLiteral("DELETE FROM recommendation_key WHERE row = ?")));
        PACT_TRY(Statement addDocument,
                 database.prepare(QStringLiteral("INSERT INTO search (rowid, reference, headline, "
                                                 "wording, narrative) VALUES (?, ?, ?, ?, ?)")));
        PACT_TRY(Statement addKey,
                 database.prepare(QStringLiteral("INSERT INTO recommendation_key (row, reference, "
                                                 "headline, archived) VALUES (?, ?, ?, ?)")));
        return Indexer{std::move(heads),          std::move(wordings),  std::move(narratives),
                       std::move(removeDocument), std::move(removeKey), std::move(addDocument),
                       std::move(addKey)};
    }

    Status write(qint64 row) {
        if (mayExist) {
            PACT_CHECK(removeKey.bind(1, row).run());
            PACT_CHECK(removeDocument.bind(1, row).run());
        }
        PACT_TRY(const bool isThere, heads.bind(1, row).step());
        if (!isThere) {
            heads.reset();
            return {};
        }
        const QString reference = heads.text(0);
        const QString texts = heads.text(1);
        const QString headline = heads.text(2);
        const qint64 isArchived = heads.integer(3);
        heads.reset();
        PACT_TRY(const QString wording, joined(wordings, row));
        PACT_TRY(const QString narrative, joined(narratives, row));
        PACT_CHECK(addDocument.bind(1, row)
                       .bind(2, foldText(reference))
                       .bind(3, foldText(texts))
                       .bind(4, foldText(wording))
                       .bind(5, foldText(narrative))
                       .run());
        return addKey.bind(1, row)
            .bind(2, naturalKey(reference))
            .bind(3, naturalKey(headline))
            .bind(4, isArchived)
            .run();
    }

    bool mayExist = true;  // whether documents may exist already
};

}  // namespace

QString naturalKey(const QString& text) {
    const QString folded = foldText(text);
    QString key;
    key.reserve(folded.size() + 16);
    for (qsizetype i = 0; i < folded.size();) {
        qsizetype end = i;
        while (end < folded.size() && folded[end].isDigit()) ++end;
        if (end == i) {
            key += folded[i++];
            continue;
        }
        key += QString(std::max<qsizetype>(0, 10 - (end - i)), u'0');
        key += QStringView(folded).mid(i, end - i);
        i = end;
    }
    return key;
}

QString matchExpression(const QString& query) {
    QStringList terms;
    for (const QString& word : foldedWords(query)) terms << u'"' + word + QLatin1String("\"*");
    return terms.join(u' ');
}

Status SearchIndex::refresh(const std::set<qint64>& recommendations) {
    if (recommendations.empty()) return {};
    PACT_TRY(Indexer indexer, Indexer::prepare(*m_database));
    // Rows past the last document are new: there is nothing of them to remove.
    PACT_TRY(
        const qint64 last,
        m_database->number(QStringLiteral("SELECT coalesce(max(row), 0) FROM recommendation_key")));
    for (const qint64 row : recommendations) {
        indexer.mayExist = row <= last;
        PACT_CHECK(indexer.write(row));
    }
    return {};
}

Status SearchIndex::rebuild() {
    PACT_CHECK(
        m_database->execute(QStringLiteral("DELETE FROM search; DELETE FROM recommendation_key")));
    PACT_TRY(Statement rows, m_database->prepare(QStringLiteral("SELECT row FROM recommendation")));
    std::set<qint64> all;
    for (;;) {
        PACT_TRY(const bool isThere, rows.step());
        if (!isThere) break;
        all.insert(rows.integer(0));
    }
    return refresh(all);
}

Status SearchIndex::forget() {
    return m_database->execute(QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"));
}

Result<std::vector<qint64>> SearchIndex::find(const QString& query) {
    std::vector<qint64> rows;
    const QString expression = matchExpression(query);
    if (expression.isEmpty()) return rows;
    PACT_TRY(Statement statement,
             m_database->prepare(QStringLiteral("SELECT rowid FROM search WHERE search MATCH ?")));
    statement.bind(1, expression);
    for (;;) {
        PACT_TRY(const bool isThere, statement.step());
        if (!isThere) break;
        rows.push_back(statement.integer(0));
    }
    return rows;
}

}  // namespace pact::storage
