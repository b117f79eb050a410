#include "core/domain/vocabulary.h"

#include <QCoreApplication>
#include <QStringList>

namespace pact::domain {

int Vocabulary::indexOf(const QString& code) const {
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (code == QLatin1String(terms[i].code)) return static_cast<int>(i);
    return -1;
}

QString Vocabulary::listed() const {
    QStringList codes;
    for (const Term& term : terms) codes << QString::fromLatin1(term.code);
    return codes.join(QLatin1String(", "));
}

QString Vocabulary::label(const QString& code) const {
    const int index = indexOf(code);
    if (index < 0) return code;
    return QCoreApplication::translate("vocabulary", terms[static_cast<std::size_t>(index)].label);
}

bool isStepOfEwg(Outcome outcome) noexcept { return outcome <= Outcome::ConsideredImplemented; }

bool isStepTowardsPcg(Outcome outcome) noexcept {
    return outcome == Outcome::Proposed || outcome == Outcome::BeforePcg;
}

bool isDecisionOfPcg(Outcome outcome) noexcept {
    return outcome >= Outcome::Endorsed && outcome <= Outcome::NotEndorsed;
}

bool isEnd(Outcome outcome) noexcept {
    return outcome >= Outcome::Concluded && outcome <= Outcome::EnteredInError;
}

bool isCounted(Basis basis) noexcept {
    return basis == Basis::WrittenByPartner || basis == Basis::SaidInMeeting;
}

bool isAsked(RequestState state) noexcept { return state != RequestState::Draft; }

#define PACT_TERM(text) QT_TRANSLATE_NOOP("vocabulary", text)

#define PACT_VOCABULARY(Enumeration, name, ...)                   \
    template<>                                                    \
    const Vocabulary& vocabularyOf<Enumeration>() {               \
        static const Vocabulary kVocabulary{name, {__VA_ARGS__}}; \
        return kVocabulary;                                       \
    }

// clang-format off
PACT_VOCABULARY(Audience, "audience",
    {"unit", PACT_TERM("Unit only")},
    {"partners", PACT_TERM("Partners")},
    {"public", PACT_TERM("Public")})
PACT_VOCABULARY(Pillar, "pillar",
    {"I", PACT_TERM("I: Regional initiatives")},
    {"II", PACT_TERM("II: Illicit financial flows")},
    {"III", PACT_TERM("III: Precursors")},
    {"IV", PACT_TERM("IV: Drug prevention and health")})
PACT_VOCABULARY(Route, "route",
    {"balkan", PACT_TERM("Balkan route")},
    {"northern", PACT_TERM("Northern route")},
    {"southern", PACT_TERM("Southern route")},
    {"many-to-many", PACT_TERM("Many-to-many")})
PACT_VOCABULARY(PartnerKind, "partner-kind",
    {"country", PACT_TERM("Country")},
    {"organization", PACT_TERM("Organization")},
    {"training", PACT_TERM("Training partner")})
PACT_VOCABULARY(BodyKind, "body-kind",
    {"fiu", PACT_TERM("Financial intelligence unit")},
    {"customs", PACT_TERM("Customs service")},
    {"police", PACT_TERM("Police service")},
    {"health", PACT_TERM("Health authority")},
    {"programme", PACT_TERM("Programme")},
    {"regional", PACT_TERM("Regional body")},
    {"other", PACT_TERM("Other body")})
PACT_VOCABULARY(NameForm, "name-form",
    {"short", PACT_TERM("Short name")},
    {"formal", PACT_TERM("Formal name")},
    {"acronym", PACT_TERM("Acronym")})
PACT_VOCABULARY(Channel, "channel",
    {"open", PACT_TERM("Channel open")},
    {"none", PACT_TERM("No channel")})
PACT_VOCABULARY(MeetingKind, "meeting-kind",
    {"ministerial", PACT_TERM("Ministerial Conference")},
    {"pcg", PACT_TERM("Policy Consultative Group")},
    {"ewg", PACT_TERM("Expert working group")},
    {"round_table", PACT_TERM("Expert round table")},
    {"technical_group", PACT_TERM("Technical working group")},
    {"thematic_discussion", PACT_TERM("Thematic discussion")})
PACT_VOCABULARY(MeetingStatus, "meeting-status",
    {"planned", PACT_TERM("Planned")},
    {"announced", PACT_TERM("Announced")},
    {"held", PACT_TERM("Held")},
    {"cancelled", PACT_TERM("Cancelled")})
PACT_VOCABULARY(MeetingFormat, "meeting-format",
    {"in_person", PACT_TERM("In person")},
    {"hybrid", PACT_TERM("Hybrid")},
    {"virtual", PACT_TERM("Virtual")})
PACT_VOCABULARY(Precision, "precision",
    {"day", PACT_TERM("Day")},
    {"week", PACT_TERM("Week")},
    {"month", PACT_TERM("Month")},
    {"year", PACT_TERM("Year")},
    {"unknown", PACT_TERM("Unknown")})
PACT_VOCABULARY(Origin, "origin",
    {"ewg", PACT_TERM("Expert working group")},
    {"pcg", PACT_TERM("Policy Consultative Group")},
    {"ministerial", PACT_TERM("Ministerial Conference")},
    {"evaluation", PACT_TERM("Evaluation")})
PACT_VOCABULARY(LinkKind, "link-kind",
    {"reaffirms", PACT_TERM("Reaffirms")},
    {"merges", PACT_TERM("Merges")},
    {"replaces", PACT_TERM("Replaces")},
    {"narrows", PACT_TERM("Narrows")})
PACT_VOCABULARY(WordingStatus, "wording-status",
    {"original", PACT_TERM("Original")},
    {"official_translation", PACT_TERM("Official translation")},
    {"unofficial_translation", PACT_TERM("Unofficial translation")})
PACT_VOCABULARY(Role, "role",
    {"lead", PACT_TERM("Lead")},
    {"implementer", PACT_TERM("Implementer")},
    {"coordinator", PACT_TERM("Coordinator")},
    {"reviewer", PACT_TERM("Reviewer")})
PACT_VOCABULARY(Mode, "mode",
    {"each", PACT_TERM("Each")},
    {"together", PACT_TERM("Together")},
    {"invited", PACT_TERM("Invited")})
PACT_VOCABULARY(Outcome, "outcome",
    {"adopted", PACT_TERM("Adopted")},
    {"identified_as_priority", PACT_TERM("Identified as priority")},
    {"reaffirmed", PACT_TERM("Reaffirmed")},
    {"amendment_proposed", PACT_TERM("Amendment proposed")},
    {"considered_implemented", PACT_TERM("Considered implemented")},
    {"proposed", PACT_TERM("Proposed to a PCG")},
    {"before_pcg", PACT_TERM("Before a PCG")},
    {"endorsed", PACT_TERM("Endorsed")},
    {"endorsed_amended", PACT_TERM("Endorsed as amended")},
    {"noted", PACT_TERM("Noted")},
    {"deferred", PACT_TERM("Deferred")},
    {"referred_back", PACT_TERM("Referred back")},
    {"no_decision", PACT_TERM("No decision")},
    {"not_endorsed", PACT_TERM("Not endorsed")},
    {"concluded", PACT_TERM("Concluded")},
    {"superseded", PACT_TERM("Superseded")},
    {"discontinued", PACT_TERM("Discontinued")},
    {"entered_in_error", PACT_TERM("Entered in error")},
    {"not_recorded", PACT_TERM("Decision not recorded")},
    {"not_applicable", PACT_TERM("Not for a PCG")})
PACT_VOCABULARY(DecisionMode, "decision-mode",
    {"in_session", PACT_TERM("In session")},
    {"silence_procedure", PACT_TERM("By silence procedure")},
    {"chairs_summary", PACT_TERM("By chair's summary")})
PACT_VOCABULARY(PositionKind, "position-kind",
    {"reservation", PACT_TERM("Reservation")},
    {"dissociation", PACT_TERM("Dissociation")},
    {"explanation", PACT_TERM("Explanation of position")},
    {"interpretive_statement", PACT_TERM("Interpretive statement")})
PACT_VOCABULARY(Stance, "stance",
    {"supports", PACT_TERM("Supports")},
    {"notes", PACT_TERM("Notes")},
    {"not_applicable", PACT_TERM("Not applicable")})
PACT_VOCABULARY(Stage, "stage",
    {"no_information", PACT_TERM("No information")},
    {"not_started", PACT_TERM("Not started")},
    {"planned_unfunded", PACT_TERM("Planned, unfunded")},
    {"in_progress", PACT_TERM("In progress")},
    {"partly_implemented", PACT_TERM("Partly implemented")},
    {"implemented", PACT_TERM("Implemented")},
    {"ongoing_practice", PACT_TERM("Ongoing practice")},
    {"no_longer_applicable", PACT_TERM("No longer applicable")})
PACT_VOCABULARY(Basis, "basis",
    {"written_by_partner", PACT_TERM("Written by the partner")},
    {"said_in_meeting", PACT_TERM("Said in a meeting")},
    {"reported_by_organization", PACT_TERM("Reported by an organization")},
    {"published_source", PACT_TERM("Published source")})
PACT_VOCABULARY(ReportChannel, "report-channel",
    {"note_verbale", PACT_TERM("Note verbale")},
    {"email", PACT_TERM("E-mail")},
    {"form", PACT_TERM("Form")},
    {"oral", PACT_TERM("Oral")})
PACT_VOCABULARY(RequestState, "request-state",
    {"draft", PACT_TERM("Draft")},
    {"sent", PACT_TERM("Sent")},
    {"acknowledged", PACT_TERM("Acknowledged")},
    {"extended", PACT_TERM("Extension until")},
    {"answered", PACT_TERM("Answered")},
    {"nothing_to_report", PACT_TERM("Nothing to report")},
    {"closed", PACT_TERM("Closed")})
PACT_VOCABULARY(DocumentKind, "document-kind",
    {"report", PACT_TERM("Report")},
    {"note", PACT_TERM("Note")},
    {"letter", PACT_TERM("Letter")},
    {"list", PACT_TERM("List")},
    {"presentation", PACT_TERM("Presentation")},
    {"other", PACT_TERM("Other document")})
PACT_VOCABULARY(Classification, "classification",
    {"public", PACT_TERM("Public")},
    {"restricted", PACT_TERM("Restricted")},
    {"confidential", PACT_TERM("Confidential")})
PACT_VOCABULARY(ReportKind, "report-kind",
    {"pcg", PACT_TERM("PCG report")},
    {"decision_sheet", PACT_TERM("Decision sheet")},
    {"stocktaking", PACT_TERM("Stocktaking paper")},
    {"recommendation_sheet", PACT_TERM("Recommendation sheet")},
    {"partner_profile", PACT_TERM("Partner profile")},
    {"changes", PACT_TERM("What changed")},
    {"participants", PACT_TERM("List of participants")},
    {"cnd_figures", PACT_TERM("Annual figures for the CND")},
    {"abbreviations", PACT_TERM("List of abbreviations")})
PACT_VOCABULARY(Capacity, "capacity",
    {"partner", PACT_TERM("Partner")},
    {"observer", PACT_TERM("Observer")},
    {"other", PACT_TERM("Other participant")})
// clang-format on

}  // namespace pact::domain
