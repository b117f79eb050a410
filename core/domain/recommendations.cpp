#include "core/domain/recommendations.h"

namespace pact::domain {

bool isAdoptedText(Outcome step) noexcept {
    return step != Outcome::AmendmentProposed && !isStepTowardsPcg(step);
}

template<>
const FieldTable<Commitment>& tableOf<Commitment>() {
    using T = Commitment;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Commitment"), PACT_ENTITY("Commitments"),
            {
                Field<T>("code", PACT_FIELD("Code"), &T::code).required(),
                Field<T>("instrument", PACT_FIELD("Instrument"), &T::instrument).required(),
                Field<T>("year", PACT_FIELD("Year"), &T::year),
                Field<T>("title", PACT_FIELD("Short title"), &T::title).localised(),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .reference("code");
    return kTable;
}

template<>
const FieldTable<Recommendation>& tableOf<Recommendation>() {
    using T = Recommendation;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Recommendation"), PACT_ENTITY("Recommendations"),
            {
                Field<T>("reference", PACT_FIELD("Reference"), &T::reference).required().searched(),
                Field<T>("headline", PACT_FIELD("Headline"), &T::headline).localised().searched(),
                Field<T>("pillar", PACT_FIELD("Pillar"), &T::pillar).unit("pillars"),
                Field<T>("also-pillars", PACT_FIELD("Also relevant"), &T::alsoPillars)
                    .unit("pillars"),
                Field<T>("origin", PACT_FIELD("Origin"), &T::origin).required().byDefault("ewg"),
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                Field<T>("paragraph", PACT_FIELD("Paragraph"), &T::paragraph),
                Field<T>("routes", PACT_FIELD("Routes"), &T::routes),
                Field<T>("officer", PACT_FIELD("Responsible officer"), &T::officer)
                    .onlyFor(Audience::Unit),
                Field<T>("order", PACT_FIELD("Order"), &T::order),
                Field<T>("owner", PACT_FIELD("Owner"), &T::owner),
                Field<T>("due", PACT_FIELD("Due"), &T::due),
                Field<T>("management-response", PACT_FIELD("Management response"),
                         &T::managementResponse),
                Field<T>("note", PACT_FIELD("Note"), &T::note).onlyFor(Audience::Unit),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .reference("reference");
    return kTable;
}

template<>
const FieldTable<RecommendationLink>& tableOf<RecommendationLink>() {
    using T = RecommendationLink;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Recommendation link"), PACT_ENTITY("Recommendation links"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind).required(),
                Field<T>("earlier", PACT_FIELD("Earlier recommendation"), &T::earlier).required(),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"recommendation", "kind", "earlier"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<CommitmentLink>& tableOf<CommitmentLink>() {
    using T = CommitmentLink;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Commitment link"), PACT_ENTITY("Commitment links"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("commitment", PACT_FIELD("Commitment"), &T::commitment).required(),
                Field<T>("mapped-by", PACT_FIELD("Whose mapping"), &T::mappedBy).required(),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"recommendation", "commitment", "mapped-by"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<Wording>& tableOf<Wording>() {
    using T = Wording;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Wording"), PACT_ENTITY("Wordings"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("step", PACT_FIELD("Step"), &T::step).required().byDefault("adopted"),
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                Field<T>("date", PACT_FIELD("Date"), &T::date),
                Field<T>("language", PACT_FIELD("Language"), &T::language)
                    .required()
                    .byDefault("en")
                    .unit("text"),
                Field<T>("text", PACT_FIELD("Text"), &T::text).required().searched().unit("text"),
                Field<T>("status", PACT_FIELD("Status"), &T::status)
                    .required()
                    .byDefault("original"),
                Field<T>("translation-of", PACT_FIELD("Translation of"), &T::translationOf),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"recommendation", "step", "meeting", "language"});
    return kTable;
}

template<>
const FieldTable<Addressee>& tableOf<Addressee>() {
    using T = Addressee;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Addressee"), PACT_ENTITY("Addressees"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("partner", PACT_FIELD("Partner"), &T::partner).unit("who"),
                Field<T>("group", PACT_FIELD("Group"), &T::group).unit("who"),
                Field<T>("body", PACT_FIELD("Body"), &T::body).unit("who"),
                Field<T>("role", PACT_FIELD("Role"), &T::role).required().byDefault("implementer"),
                Field<T>("mode", PACT_FIELD("Mode"), &T::mode).required().byDefault("each"),
                Field<T>("open", PACT_FIELD("Includes later members"), &T::open),
                Field<T>("responsible-body", PACT_FIELD("Responsible body"), &T::responsibleBody),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"recommendation", "partner", "group", "body", "role"})
            .nameBased();
    return kTable;
}

}  // namespace pact::domain
