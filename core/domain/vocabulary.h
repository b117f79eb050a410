#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace pact::domain {

/// One value that a field of codes may have: its stable code (stored, exchanged, never reused) and
/// its label in English (translated by whoever prints, context "vocabulary").
struct Term {
    const char* code;
    const char* label;
};

/// The values of one kind of code, in their natural order.
struct Vocabulary {
    const char* name;
    std::vector<Term> terms;

    /// The place of a code, or -1.
    [[nodiscard]] int indexOf(const QString& code) const;
    /// All codes in one line, for messages.
    [[nodiscard]] QString listed() const;
    /// The label of a code, translated; the code itself when it is unknown.
    [[nodiscard]] QString label(const QString& code) const;
};

/// The vocabulary of an enumeration; its terms stand in the order of the enumerators.
template<class E>
[[nodiscard]] const Vocabulary& vocabularyOf();

template<class E>
[[nodiscard]] QString codeOf(E value) {
    return QString::fromLatin1(vocabularyOf<E>().terms[static_cast<std::size_t>(value)].code);
}

template<class E>
[[nodiscard]] std::optional<E> fromCode(const QString& code) {
    const int index = vocabularyOf<E>().indexOf(code);
    if (index < 0) return std::nullopt;
    return static_cast<E>(index);
}

/// Who may see a record or field.
enum class Audience { Unit, Partners, Public };

enum class Pillar { I, II, III, IV };
enum class Route { Balkan, Northern, Southern, ManyToMany };
enum class PartnerKind { Country, Organization, Training };
enum class BodyKind {
    FinancialIntelligenceUnit,
    Customs,
    Police,
    Health,
    Programme,
    Regional,
    Other
};
enum class NameForm { Short, Formal, Acronym };
enum class Channel { Open, None };

enum class MeetingKind { Ministerial, Pcg, Ewg, RoundTable, TechnicalGroup, ThematicDiscussion };
enum class MeetingStatus { Planned, Announced, Held, Cancelled };
enum class MeetingFormat { InPerson, Hybrid, Virtual };
enum class Precision { Day, Week, Month, Year, Unknown };

enum class Origin { Ewg, Pcg, Ministerial, Evaluation };
enum class LinkKind { Reaffirms, Merges, Replaces, Narrows };
enum class WordingStatus { Original, OfficialTranslation, UnofficialTranslation };

enum class Role { Lead, Implementer, Coordinator, Reviewer };
enum class Mode { Each, Together, Invited };

/// What a meeting (or, for EnteredInError alone, the Unit) did with a recommendation: the dated
/// steps of its standing.
enum class Outcome {
    Adopted,
    IdentifiedAsPriority,
    Reaffirmed,
    AmendmentProposed,
    ConsideredImplemented,
    Proposed,
    BeforePcg,
    Endorsed,
    EndorsedAmended,
    Noted,
    Deferred,
    ReferredBack,
    NoDecision,
    NotEndorsed,
    Concluded,
    Superseded,
    Discontinued,
    EnteredInError,
    NotRecorded,
    NotApplicable
};

/// By whom an outcome can be reached.
[[nodiscard]] bool isStepOfEwg(Outcome outcome) noexcept;
[[nodiscard]] bool isStepTowardsPcg(Outcome outcome) noexcept;
[[nodiscard]] bool isDecisionOfPcg(Outcome outcome) noexcept;
[[nodiscard]] bool isEnd(Outcome outcome) noexcept;

enum class DecisionMode { InSession, SilenceProcedure, ChairsSummary };
enum class PositionKind { Reservation, Dissociation, Explanation, InterpretiveStatement };
enum class Stance { Supports, Notes, NotApplicable };

/// The stage of implementation; NoInformation is what stands where nothing was reported.
enum class Stage {
    NoInformation,
    NotStarted,
    PlannedUnfunded,
    InProgress,
    PartlyImplemented,
    Implemented,
    OngoingPractice,
    NoLongerApplicable
};
enum class Basis { WrittenByPartner, SaidInMeeting, ReportedByOrganization, PublishedSource };

/// Whether reports on this basis set the stage of the partner: only what the addressee says does.
[[nodiscard]] bool isCounted(Basis basis) noexcept;

enum class ReportChannel { NoteVerbale, Email, Form, Oral };

enum class RequestState { Draft, Sent, Acknowledged, Extended, Answered, NothingToReport, Closed };

/// Whether a request in this state has been put to the partner.
[[nodiscard]] bool isAsked(RequestState state) noexcept;

enum class DocumentKind { Report, Note, Letter, List, Presentation, Other };
enum class Classification { Public, Restricted, Confidential };
enum class ReportKind {
    Pcg,
    DecisionSheet,
    Stocktaking,
    RecommendationSheet,
    PartnerProfile,
    Changes,
    Participants,
    CndFigures,
    Abbreviations
};
/// As what somebody took part in a meeting; some attended as neither partner nor observer.
enum class Capacity { Partner, Observer, Other };

}  // namespace pact::domain
