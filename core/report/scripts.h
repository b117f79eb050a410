#pragma once

#include <QFont>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace pact::report {

/// Which way the text of a language runs; from the left where the language is not known.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString& language);

/// Where, in a text that has both, the direction of writing changes; in order, without its ends.
[[nodiscard]] std::vector<int> turnsIn(const QString& text, Qt::LayoutDirection direction);

[[nodiscard]] bool hasChinese(const QString& text);

/// From where to where the words of a text stand that are in scripts from the left whose letters
/// grow together or change places, as those of South and South-East Asia; in order.
[[nodiscard]] std::vector<std::pair<int, int>> shapedWordsIn(const QString& text);

/// Whether a text is a number with a sign, such as <5 or 100+, which would change sides in text
/// from the right.
[[nodiscard]] bool isSignedNumber(const QString& text);

/// A value in text of this direction, in an isolate where it runs against it or is a signed number:
/// else figures and stops beside it would change their places.
[[nodiscard]] QString setApart(const QString& value, Qt::LayoutDirection direction);

/// What the scripts in a text ask for beyond its font: no slant for Arabic, Chinese and others that
/// have no italics, and Chinese forms of the punctuation that they share with Latin.
[[nodiscard]] QList<QTextLayout::FormatRange> scriptFormats(const QString& text, const QFont& font,
                                                            const QString& language);

/// The text as it can be read on paper: controls are blanks, line ends Qt's line separator, and
/// what has no glyph in any font, or no meaning outside one program (private use, unassigned,
/// halves of surrogate pairs, overrides of direction), is its code in brackets, such as [U+E000].
/// Nothing is left out.
[[nodiscard]] QString legible(const QString& text, const QFont& font);

}  // namespace pact::report
