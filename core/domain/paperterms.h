#pragma once

#include "core/domain/vocabulary.h"

#include <QStringList>

#include <span>

namespace pact::domain {

/// A chapter that a kind of paper has, and that a definition may leave out or write into.
struct ChapterChoice {
    const char* code;   ///< stored in definitions; never reused for another chapter of the kind
    const char* title;  ///< a phrase of the papers' phrasebook
};

/// The chapters of a kind of paper, in their order; none where there is nothing to choose.
[[nodiscard]] std::span<const ChapterChoice> chaptersOf(ReportKind kind);

/// The tags of the languages that papers are made in.
[[nodiscard]] const QStringList& paperLanguages();

/// The kind of paper that a word names: its code, in which a hyphen may stand for the underscore.
[[nodiscard]] std::optional<ReportKind> kindNamed(const QString& word);

/// What is wrong with codes of chapters, with blanks between them, for a paper of the kind: one
/// sentence, or the empty text.
[[nodiscard]] QString chaptersIssue(ReportKind kind, const QString& codes);

/// What is wrong with words that recommendations are to have: one sentence, or the empty text.
[[nodiscard]] QString wordsIssue(const QString& words);

/// Why no paper can be made in the language: one sentence, or the empty text where it can.
[[nodiscard]] QString languageIssue(const QString& tag);

}  // namespace pact::domain
