#include "core/domain/reporting.h"

namespace pact::domain {

template<>
const FieldTable<Request>& tableOf<Request>() {
    using T = Request;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Request"), PACT_ENTITY("Requests"),
                      {
                          Field<T>("reference", PACT_FIELD("Reference"), &T::reference).required(),
                          Field<T>("purpose", PACT_FIELD("Purpose"), &T::purpose),
                          Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                          Field<T>("sent", PACT_FIELD("Sent"), &T::sent).unit("dates"),
                          Field<T>("deadline", PACT_FIELD("Deadline"), &T::deadline).unit("dates"),
                          Field<T>("cut-off", PACT_FIELD("Cut-off"), &T::cutOff).unit("dates"),
                          Field<T>("note", PACT_FIELD("Note"), &T::note).onlyFor(Audience::Unit),
                          PACT_COMMON_FIELDS(T, "unit"),
                      })
            .reference("reference");
    return kTable;
}

template<>
const FieldTable<RequestItem>& tableOf<RequestItem>() {
    using T = RequestItem;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Request item"), PACT_ENTITY("Request items"),
            {
                Field<T>("request", PACT_FIELD("Request"), &T::request).required(),
                Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation)
                    .required(),
                Field<T>("state", PACT_FIELD("State"), &T::state)
                    .required()
                    .byDefault("draft")
                    .unit("state"),
                Field<T>("extended-to", PACT_FIELD("Extension until"), &T::extendedTo)
                    .unit("state"),
                Field<T>("answered", PACT_FIELD("Answered on"), &T::answered).unit("state"),
                Field<T>("channel", PACT_FIELD("Channel"), &T::channel),
                Field<T>("language", PACT_FIELD("Language"), &T::language),
                Field<T>("note", PACT_FIELD("Note"), &T::note).onlyFor(Audience::Unit),
                PACT_COMMON_FIELDS(T, "unit"),
            })
            .identity({"request", "partner", "recommendation"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<ProgressReport>& tableOf<ProgressReport>() {
    using T = ProgressReport;
    static const auto kTable = FieldTable<T>(
        PACT_ENTITY("Progress report"), PACT_ENTITY("Progress reports"),
        {
            Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation).required(),
            Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
            Field<T>("as-at", PACT_FIELD("As at"), &T::asAt).required().unit("statement"),
            Field<T>("received", PACT_FIELD("Received"), &T::received),
            Field<T>("stage", PACT_FIELD("Stage"), &T::stage).required().unit("statement"),
            Field<T>("basis", PACT_FIELD("Basis"), &T::basis)
                .required()
                .byDefault("written_by_partner")
                .unit("statement"),
            Field<T>("confirmed", PACT_FIELD("Confirmed by the partner on"), &T::confirmed),
            Field<T>("reported-by", PACT_FIELD("Reported by"), &T::reportedBy).unit("statement"),
            Field<T>("body", PACT_FIELD("Responsible body"), &T::body),
            Field<T>("channel", PACT_FIELD("Channel"), &T::channel),
            Field<T>("note-verbale", PACT_FIELD("Note verbale No."), &T::noteVerbale),
            Field<T>("document", PACT_FIELD("Document"), &T::document),
            Field<T>("narrative", PACT_FIELD("Narrative"), &T::narrative)
                .localised()
                .searched()
                .unit("statement"),
            Field<T>("language", PACT_FIELD("Language"), &T::language)
                .byDefault("en")
                .unit("statement"),
            Field<T>("evidence", PACT_FIELD("Evidence"), &T::evidence).searched(),
            Field<T>("good-practice", PACT_FIELD("Good practice"), &T::goodPractice).searched(),
            Field<T>("difficulty", PACT_FIELD("Difficulty met"), &T::difficulty).searched(),
            Field<T>("support-needed", PACT_FIELD("Support needed"), &T::supportNeeded).searched(),
            Field<T>("corrects", PACT_FIELD("Corrects"), &T::corrects),
            Field<T>("reason", PACT_FIELD("Reason of the correction"), &T::reason),
            PACT_COMMON_FIELDS(T, "unit"),
        });
    return kTable;
}

}  // namespace pact::domain
