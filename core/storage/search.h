#pragma once

#include "core/base/cancel.h"
#include "core/domain/entityspec.h"
#include "core/storage/database.h"

#include <set>
#include <vector>

namespace pact::storage {

/// The full-text index over references, headlines, wordings and narratives of recommendations: one
/// document a recommendation, kept by the journal in the same transaction, and rebuildable.
class SearchIndex {
public:
    explicit SearchIndex(Database& database) : m_database(&database) {}

    /// Writes the documents of these recommendations (local keys) anew; removes those that are
    /// gone.
    [[nodiscard]] Status refresh(const std::set<qint64>& recommendations);
    /// Writes every document anew.
    [[nodiscard]] Status rebuild();
    /// Takes words out of the file that no document holds any more.
    [[nodiscard]] Status forget();

    /// The recommendations (local keys, no order) in which every word of the query begins some
    /// word.
    [[nodiscard]] Result<std::vector<qint64>> find(const QString& query);

private:
    Database* m_database;
};

/// The query in the index's own language: each folded word as a prefix; empty when it has no words.
[[nodiscard]] QString matchExpression(const QString& query);

/// A text that sorts as people expect: folded, numbers in it by value.
[[nodiscard]] QString naturalKey(const QString& text);

}  // namespace pact::storage
