#include "core/domain/settings.h"

#include "core/domain/entities.h"

namespace pact::domain {

template<>
const FieldTable<ReportDefinition>& tableOf<ReportDefinition>() {
    using T = ReportDefinition;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Report definition"), PACT_ENTITY("Report definitions"),
            {
                Field<T>("name", PACT_FIELD("Name"), &T::name).required(),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind).required().byDefault("pcg"),
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                Field<T>("organ", PACT_FIELD("Organ"), &T::organ),
                Field<T>("session", PACT_FIELD("Session"), &T::session),
                Field<T>("symbol", PACT_FIELD("Symbol"), &T::symbol),
                Field<T>("distribution", PACT_FIELD("Distribution"), &T::distribution),
                Field<T>("date", PACT_FIELD("Date"), &T::date),
                Field<T>("original-language", PACT_FIELD("Original language"),
                         &T::originalLanguage),
                Field<T>("agenda-item", PACT_FIELD("Agenda item"), &T::agendaItem),
                Field<T>("notes", PACT_FIELD("Notes"), &T::notes),
                Field<T>("introduction", PACT_FIELD("Introduction"), &T::introduction),
                Field<T>("language", PACT_FIELD("Language"), &T::language).byDefault("en"),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .reference("name");
    return kTable;
}

template<>
const FieldTable<Setting>& tableOf<Setting>() {
    using T = Setting;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Setting"), PACT_ENTITY("Settings"),
                      {
                          Field<T>("name", PACT_FIELD("Name"), &T::name).required(),
                          Field<T>("value", PACT_FIELD("Value"), &T::value),
                          PACT_COMMON_FIELDS(T, "public"),
                      })
            .reference("name");
    return kTable;
}

const std::vector<const EntitySpec*>& allEntities() {
    static const std::vector<const EntitySpec*> kAll = {
        &specOf<Setting>(),
        &specOf<Officer>(),
        &specOf<Partner>(),
        &specOf<Body>(),
        &specOf<Name>(),
        &specOf<Contact>(),
        &specOf<Representation>(),
        &specOf<PartnerGroup>(),
        &specOf<GroupMember>(),
        &specOf<Meeting>(),
        &specOf<Announcement>(),
        &specOf<StatedFigure>(),
        &specOf<Document>(),
        &specOf<Commitment>(),
        &specOf<Recommendation>(),
        &specOf<RecommendationLink>(),
        &specOf<CommitmentLink>(),
        &specOf<Wording>(),
        &specOf<Addressee>(),
        &specOf<Decision>(),
        &specOf<DecisionItem>(),
        &specOf<Position>(),
        &specOf<Response>(),
        &specOf<Request>(),
        &specOf<RequestItem>(),
        &specOf<ProgressReport>(),
        &specOf<ReportDefinition>(),
    };
    return kAll;
}

}  // namespace pact::domain
