#pragma once

#include "core/report/compose.h"
#include "core/report/paperfacts.h"
#include "core/report/phrasebook.h"

namespace pact::report {

using FactsList = std::vector<const RecommendationFacts*>;

/// What the chapters of a paper are made from. The facts and the reader know no more than the
/// paper's audience may.
struct PaperContext {
    const domain::ReportDefinition& definition;
    PaperReader& reader;  ///< for records that are not among the facts; in the same transaction
    const PaperFacts& facts;
    const Phrasebook& words;
    QString trainingMark;
    domain::Audience audience = domain::Audience::Partners;
    const domain::Meeting* meeting = nullptr;      ///< set where the kind's subject is a meeting
    const domain::Partner* partner = nullptr;      ///< likewise
    const RecommendationFacts* subject = nullptr;  ///< the recommendation, likewise

    /// Whether the definition wants the chapter with this code.
    [[nodiscard]] bool wants(const char* chapter) const;
    /// Whether the definition leaves some recommendations out, so that nothing can be said of all.
    [[nodiscard]] bool hasFilter() const {
        return !definition.pillars.empty() || !definition.standings.empty() ||
               !definition.words.isEmpty();
    }
    /// In what leaves the Unit, figures about groups need five reporting members.
    [[nodiscard]] bool leavesTheUnit() const { return audience != domain::Audience::Unit; }
    /// Words that somebody entered, in the language that they are in; marked where the paper is in
    /// another: "Share early warnings [en]".
    [[nodiscard]] Text entered(const QString& text, const QString& language) const;
    /// The headline in the paper's language, else the original, marked; empty where it only says
    /// that there is no text.
    [[nodiscard]] Text headline(const RecommendationFacts& of) const;
    [[nodiscard]] QString nameOf(const QUuid& id) const { return facts.names.of(id); }
};

inline constexpr int kPillarGroups = 5;  ///< I to IV, then "No single pillar"

/// 0 to 3 for pillars I to IV, 4 for none.
[[nodiscard]] int pillarGroup(const RecommendationFacts& recommendation);
/// "Pillar II: Illicit financial flows", "No single pillar".
[[nodiscard]] QString pillarTitle(const Phrasebook& words, int group);
/// "Pillar II", "No single pillar".
[[nodiscard]] QString shortPillarTitle(const Phrasebook& words, int group);
/// "on illicit financial flows (pillar II)", "not tied to a single pillar".
[[nodiscard]] QString onPillar(const Phrasebook& words, int group);
[[nodiscard]] FactsList ofPillar(const FactsList& list, int group);
/// The earliest meeting of origin first, what has none at the end; within a meeting as before.
void sortByOrigin(const PaperFacts& facts, FactsList& list);
[[nodiscard]] QStringList referencesOf(const FactsList& list);
[[nodiscard]] QString meetingName(const domain::Meeting& meeting);
/// "Endorsed (PCG17)", "Before PCG18".
[[nodiscard]] QString standingText(const PaperContext& context,
                                   const RecommendationFacts& recommendation);
/// That no partner is addressed one by one, as far as the audience may know.
[[nodiscard]] QString nobodyAddressed(const PaperContext& context);
/// The label of a standing; outside the Unit that of decisions not recorded says that there may be
/// one that is not given.
[[nodiscard]] QString standingLabel(const PaperContext& context, domain::Outcome standing);
/// To whom, in words; empty when nobody is named.
[[nodiscard]] QString addresseesText(const PaperContext& context,
                                     const RecommendationFacts& recommendation);
/// Positions that delegations asked to have printed, word for word.
void addPositions(const PaperContext& context, const RecommendationFacts& recommendation,
                  std::vector<Block>& blocks);

/// That there is nothing: on record at all, as the Unit may say; outside it only that there is
/// nothing that the paper may give.
[[nodiscard]] QString noneText(const PaperContext& context, const char* onRecord,
                               const char* given);
/// The order in which decisions were taken: by day, then by paragraph.
[[nodiscard]] bool isTakenBefore(const domain::Decision& a, const domain::Decision& b);
/// The last day of a meeting as far as it is known; invalid without any.
[[nodiscard]] QDate lastDay(const domain::Meeting& meeting);
/// The last meeting of this kind that was held before the day; null when there was none.
[[nodiscard]] const domain::Meeting* lastHeldBefore(const PaperFacts& facts,
                                                    domain::MeetingKind kind, QDate day);
/// The text as a sentence: with a full stop at its end.
[[nodiscard]] QString sentence(QString text);

}  // namespace pact::report
