#pragma once

#include <QString>
#include <QStringList>

namespace pact {

/// Text as the search index and the query both see it: compatibility forms resolved, marks
/// stripped, case folded, Arabic letter forms and Cyrillic yo unified, each run of Han characters
/// as overlapping pairs, words separated by single blanks.
[[nodiscard]] QString foldText(const QString& text);

/// The words of a query, folded as the index is.
[[nodiscard]] QStringList foldedWords(const QString& query);

/// Text as it is stored: NFC, LF line ends, no other control characters but tab, no blanks at the
/// ends.
[[nodiscard]] QString canonicalText(const QString& text);

}  // namespace pact
