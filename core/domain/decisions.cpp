#include "core/domain/decisions.h"

namespace pact::domain {

template<>
const FieldTable<Decision>& tableOf<Decision>() {
    using T = Decision;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Decision"), PACT_ENTITY("Decisions"),
            {
                Field<T>("reference", PACT_FIELD("Reference"), &T::reference)
                    .required()
                    .unit("decision"),
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting).unit("decision"),
                Field<T>("date", PACT_FIELD("Date"), &T::date).required().unit("decision"),
                Field<T>("mode", PACT_FIELD("Mode"), &T::mode)
                    .required()
                    .byDefault("in_session")
                    .unit("decision"),
                Field<T>("paragraph", PACT_FIELD("Paragraph"), &T::paragraph).unit("decision"),
                Field<T>("opens", PACT_FIELD("Silence procedure opens"), &T::opens)
                    .unit("decision"),
                Field<T>("closes", PACT_FIELD("Silence procedure closes"), &T::closes)
                    .unit("decision"),
                Field<T>("extended-to", PACT_FIELD("Extended to"), &T::extendedTo).unit("decision"),
                Field<T>("broken", PACT_FIELD("Silence broken on"), &T::broken).unit("decision"),
                Field<T>("broken-by", PACT_FIELD("Silence broken by"), &T::brokenBy)
                    .onlyFor(Audience::Unit)
                    .unit("decision"),
                Field<T>("text", PACT_FIELD("Text"), &T::text).unit("decision"),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .reference("reference");
    return kTable;
}

template<>
const FieldTable<DecisionItem>& tableOf<DecisionItem>() {
    using T = DecisionItem;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Decision item"), PACT_ENTITY("Decision items"),
            {
                Field<T>("decision", PACT_FIELD("Decision"), &T::decision).required(),
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("outcome", PACT_FIELD("Outcome"), &T::outcome).required().unit("outcome"),
                Field<T>("before", PACT_FIELD("Before the PCG"), &T::before).unit("outcome"),
                Field<T>("successor", PACT_FIELD("Successor"), &T::successor).unit("outcome"),
                Field<T>("reason", PACT_FIELD("Reason"), &T::reason).unit("outcome"),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"decision", "recommendation", "outcome"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<Position>& tableOf<Position>() {
    using T = Position;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Position"), PACT_ENTITY("Positions"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
                Field<T>("decision", PACT_FIELD("Decision"), &T::decision),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind).required().unit("text"),
                Field<T>("date", PACT_FIELD("Date"), &T::date),
                Field<T>("text", PACT_FIELD("Text"), &T::text).required().unit("text"),
                Field<T>("language", PACT_FIELD("Language"), &T::language)
                    .byDefault("en")
                    .unit("text"),
                Field<T>("printed", PACT_FIELD("Printed at the delegation's request"), &T::printed),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"recommendation", "partner", "kind", "date"});
    return kTable;
}

template<>
const FieldTable<Response>& tableOf<Response>() {
    using T = Response;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Response"), PACT_ENTITY("Responses"),
            {
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
                Field<T>("date", PACT_FIELD("Date"), &T::date).required(),
                Field<T>("stance", PACT_FIELD("Response"), &T::stance).required().unit("stance"),
                Field<T>("text", PACT_FIELD("Text"), &T::text).unit("stance"),
                Field<T>("language", PACT_FIELD("Language"), &T::language)
                    .byDefault("en")
                    .unit("stance"),
                PACT_COMMON_FIELDS(T, "unit"),
            })
            .identity({"recommendation", "partner", "date"});
    return kTable;
}

}  // namespace pact::domain
