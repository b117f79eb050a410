#pragma once

#include "core/analysis/day.h"
#include "core/domain/vocabulary.h"
#include "core/storage/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace pact::analysis {

/// Calls `take` with each row of a query.
template<class Take>
[[nodiscard]] Status forEachRow(storage::Database& database, const QString& sql, Take&& take) {
    PACT_TRY(storage::Statement statement, database.prepare(sql));
    for (;;) {
        PACT_TRY(const bool hasRow, statement.step());
        if (!hasRow) return {};
        take(std::as_const(statement));
    }
}

/// The same with a fixed query.
template<class Take>
[[nodiscard]] Status forEachRow(storage::Database& database, const char* sql, Take&& take) {
    return forEachRow(database, QString::fromLatin1(sql), std::forward<Take>(take));
}

[[nodiscard]] inline Day dayIn(const storage::Statement& row, int column) {
    return dayFromIso(row.view(column));
}

/// Reads codes of one vocabulary without making strings of them.
template<class E>
class CodeReader {
public:
    CodeReader() {
        for (const domain::Term& term : domain::vocabularyOf<E>().terms)
            m_codes.emplace_back(term.code);
    }

    [[nodiscard]] std::optional<E> operator()(std::string_view code) const noexcept {
        for (std::size_t i = 0; i < m_codes.size(); ++i)
            if (m_codes[i] == code) return static_cast<E>(i);
        return std::nullopt;
    }

private:
    std::vector<std::string_view> m_codes;
};

}  // namespace pact::analysis
