#pragma once

#include "core/domain/fieldtable.h"

namespace pact::domain {

/// What every entity has: its id, who may see it, whether it was archived, and the record it was
/// merged into, which references follow.
template<class T>
struct Common {
    Id<T> id;
    std::optional<Audience> audience;
    bool archived = false;
    Id<T> mergedInto;
    friend bool operator==(const Common&, const Common&) = default;
};

// The common lines at the end of each field table; the audience is that of a new record.
#define PACT_FIELD(text) QT_TRANSLATE_NOOP("field", text)
#define PACT_ENTITY(text) QT_TRANSLATE_NOOP("entity", text)
#define PACT_COMMON_FIELDS(T, newAudience)                                                        \
    Field<T>("audience", PACT_FIELD("Audience"), &T::audience).required().byDefault(newAudience), \
        Field<T>("archived", PACT_FIELD("Archived"), &T::archived),                               \
        Field<T>("merged-into", PACT_FIELD("Merged into"), &T::mergedInto)

#define PACT_ENTITY_CODE(T, entityCode)                  \
    struct T;                                            \
    template<>                                           \
    struct EntityCode<T> {                               \
        static constexpr const char* value = entityCode; \
    };

PACT_ENTITY_CODE(Partner, "partner")
PACT_ENTITY_CODE(Name, "name")
PACT_ENTITY_CODE(Body, "body")
PACT_ENTITY_CODE(Contact, "contact")
PACT_ENTITY_CODE(Representation, "representation")
PACT_ENTITY_CODE(PartnerGroup, "partner-group")
PACT_ENTITY_CODE(GroupMember, "group-member")
PACT_ENTITY_CODE(Officer, "officer")
PACT_ENTITY_CODE(Meeting, "meeting")
PACT_ENTITY_CODE(Announcement, "announcement")
PACT_ENTITY_CODE(Attendance, "attendance")
PACT_ENTITY_CODE(StatedFigure, "stated-figure")
PACT_ENTITY_CODE(Document, "document")
PACT_ENTITY_CODE(Commitment, "commitment")
PACT_ENTITY_CODE(Recommendation, "recommendation")
PACT_ENTITY_CODE(RecommendationLink, "recommendation-link")
PACT_ENTITY_CODE(CommitmentLink, "commitment-link")
PACT_ENTITY_CODE(Wording, "wording")
PACT_ENTITY_CODE(Addressee, "addressee")
PACT_ENTITY_CODE(Decision, "decision")
PACT_ENTITY_CODE(DecisionItem, "decision-item")
PACT_ENTITY_CODE(Position, "position")
PACT_ENTITY_CODE(Response, "response")
PACT_ENTITY_CODE(Request, "request")
PACT_ENTITY_CODE(RequestItem, "request-item")
PACT_ENTITY_CODE(ProgressReport, "progress-report")
PACT_ENTITY_CODE(ReportDefinition, "report-definition")
PACT_ENTITY_CODE(ChapterText, "chapter-text")
PACT_ENTITY_CODE(Setting, "setting")

}  // namespace pact::domain
