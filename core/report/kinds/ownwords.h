#pragma once

#include "core/domain/meetings.h"
#include "core/report/papercontext.h"

namespace pact::report {

/// The documents on record, to give the symbol of what a source names.
class Sources {
public:
    [[nodiscard]] static Result<Sources> read(PaperReader& reader);
    /// The source as a footnote, with the symbol of the document whose title it names; nothing
    /// without a source.
    [[nodiscard]] QString note(const PaperContext& context, const QString& source) const;
    /// The note verbale and the document with which a report came; nothing without both.
    [[nodiscard]] QString note(const PaperContext& context,
                               const domain::ProgressReport& report) const;

private:
    std::vector<domain::Document> m_documents;
};

/// A text of a report.
using TextOfReport = domain::LongText domain::ProgressReport::*;
/// The latest report of each partner on a recommendation, partners in alphabetical order: their
/// own, agreed to be shown to the paper's audience, and not corrected by another; of those in which
/// this text says something, where one is named.
[[nodiscard]] std::vector<const domain::ProgressReport*> latestReports(
    const PaperContext& context, const QUuid& recommendation, TextOfReport saying = nullptr);
/// The chapter "other-sources": what others than the addressee said, apart and never counted; about
/// a recommendation or a partner, where a null id stands for any. Without blocks where there is
/// nothing.
[[nodiscard]] Chapter otherSourcesChapter(const PaperContext& context, const Sources& sources,
                                          const QUuid& recommendation, const QUuid& partner);

/// Words of a delegation or partner in quotation marks, in the language that they are in.
[[nodiscard]] Text quotedWords(const PaperContext& context, const QString& text,
                               const QString& language);
/// A report in its partner's own words, line by line: narrative with its translation (marked
/// unofficial), evidence, good practice, difficulty, support needed, and how it was reported.
[[nodiscard]] Text ownWords(const PaperContext& context, const domain::ProgressReport& report);
/// The title of a body in the paper's language, else the original, marked; or nothing.
[[nodiscard]] Text titleOfBody(const PaperContext& context, const QUuid& body);

/// The title of a group in the paper's language, else the original, marked.
[[nodiscard]] QString titleOfGroup(const PaperContext& context, const domain::PartnerGroup& group);
/// The name of a meeting in the paper's language, else the original, marked.
[[nodiscard]] Text titleOf(const PaperContext& context, const domain::Meeting& meeting);
/// The same with its days: "Training PCG (18 and 19 November 2025)".
[[nodiscard]] Text titleAndDays(const PaperContext& context, const domain::Meeting& meeting);
/// "TEWG1-2021/1: Exchange typologies", as far as there is a headline.
[[nodiscard]] Text referenceAndHeadline(const PaperContext& context,
                                        const RecommendationFacts& recommendation);
/// What a step came to, in words: "Endorsed", "Put before PCG15", "Superseded by SOFIA-2023/1".
[[nodiscard]] QString outcomeText(const PaperContext& context, const domain::DecisionItem& item);
/// How a decision was taken: "In session, para. 12", with the days of a silence procedure.
[[nodiscard]] QString howDecided(const PaperContext& context, const domain::Decision& decision);
/// A heading row of these cells, and the shares of the columns.
[[nodiscard]] Table tableOfColumns(const QString& title, const QStringList& heading,
                                   const std::vector<Column>& columns);
/// A cell with a footnote, where there is a note.
[[nodiscard]] Text withNote(Text text, const QString& note);

}  // namespace pact::report
