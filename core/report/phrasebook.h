#pragma once

#include "core/base/result.h"
#include "core/domain/meetings.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace pact::report {

/// Marks a phrase that stands in a table and is said elsewhere.
#define PACT_PHRASE(text) text

/// The fixed words of papers in one language. A phrase is named by its English text; French and
/// Russian stand in resources/papers/papers_fr.ts and papers_ru.ts, and the singular and plural of
/// English phrases with a number in papers_en.ts. Immutable; shared by threads.
///
/// In a phrase, %1 to %9 stand for values, and these for the number that it is said with:
/// `{n}` in words below ten and in figures from ten (as E/CN.7/2020/CRP.8 does in running text),
/// `{N}` the same at the beginning of a sentence, in words below a hundred and with a capital,
/// `{#}` in figures. A translation may name the form that its grammar needs, by ICU's rule of that
/// name:
/// `{n:feminine}`, `{N:feminine-genitive}`.
class Phrasebook {
public:
    /// The languages that are offered for papers.
    [[nodiscard]] static QStringList languages();
    /// For any language whose words are there as a resource, ":/papers/papers_XX.qm", also one that
    /// is not offered. Refused, in one sentence, for a language without words.
    [[nodiscard]] static Result<std::shared_ptr<const Phrasebook>> open(const QString& language);
    ~Phrasebook();
    Phrasebook(const Phrasebook&) = delete;
    Phrasebook& operator=(const Phrasebook&) = delete;

    [[nodiscard]] const QString& language() const noexcept { return m_language; }
    [[nodiscard]] bool isEnglish() const noexcept { return m_language == QLatin1String("en"); }

    [[nodiscard]] QString say(const char* phrase, const QStringList& values = {}) const;
    /// The form of the phrase that goes with the number.
    [[nodiscard]] QString count(const char* phrase, qint64 number,
                                const QStringList& values = {}) const;

    /// The label of a vocabulary's value, such as "Ongoing practice".
    template<class E>
    [[nodiscard]] QString label(E value) const {
        return labelOf(domain::vocabularyOf<E>(), domain::codeOf(value));
    }

    /// A number in running text by itself: below ten in words; masculine where that matters.
    [[nodiscard]] QString number(qint64 value) const;
    /// In figures, thousands set apart.
    [[nodiscard]] QString figures(qint64 value) const;
    /// "a, b and c".
    [[nodiscard]] QString listed(const QStringList& parts) const;
    /// "a; b; c".
    [[nodiscard]] QString series(const QStringList& parts) const;
    /// References in their order, runs drawn together: "SOFIA-2023/1 to SOFIA-2023/10".
    [[nodiscard]] QString references(const QStringList& references) const;
    /// Within the quotation marks of the language.
    [[nodiscard]] QString quoted(const QString& text) const;

    /// "5 May 2022".
    [[nodiscard]] QString day(QDate date) const;
    /// "11 and 12 December 2023", "30 May to 2 June 2022".
    [[nodiscard]] QString period(QDate from, QDate to) const;
    /// The days of a meeting, no more precise than they are known: "June 2018".
    [[nodiscard]] QString days(const domain::Meeting& meeting) const;
    /// The month in which a meeting began, or its year, or nothing.
    [[nodiscard]] QString month(const domain::Meeting& meeting) const;
    /// The days with their preposition: "on 5 May 2022", "in June 2018", or nothing.
    [[nodiscard]] QString whenHeld(const domain::Meeting& meeting) const;

private:
    explicit Phrasebook(QString language);
    [[nodiscard]] QString translated(const char* phrase, qint64 number) const;
    [[nodiscard]] QString labelOf(const domain::Vocabulary& vocabulary, const QString& code) const;
    [[nodiscard]] QString written(QDate date, const char* pattern) const;
    /// The first day of a period, of which only what the second does not say is written.
    [[nodiscard]] QString firstDay(QDate from, QDate to) const;
    [[nodiscard]] QString withNumber(const QString& phrase, qint64 number) const;
    [[nodiscard]] QString spelled(qint64 number, const QString& form) const;

    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// 1 is "I".
[[nodiscard]] QString roman(int number);
/// 1 is "a", 27 is "aa".
[[nodiscard]] QString letters(int number);
/// The first letter as a capital, or small.
[[nodiscard]] QString capitalised(const QString& text);
[[nodiscard]] QString lowered(const QString& text);

}  // namespace pact::report
