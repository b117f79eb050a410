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
                Field<T>("partner", PACT_FIELD("Partner"), &T::partner),
                Field<T>("recommendation", PACT_FIELD("Recommendation"), &T::recommendation),
                Field<T>("since", PACT_FIELD("Since"), &T::since).unit("dates"),
                Field<T>("as-at", PACT_FIELD("As at"), &T::asAt).unit("dates"),
                Field<T>("known-at", PACT_FIELD("Information received by"), &T::knownAt)
                    .unit("dates"),
                Field<T>("pillars", PACT_FIELD("Only pillars"), &T::pillars),
                Field<T>("standings", PACT_FIELD("Only standings"), &T::standings),
                Field<T>("words", PACT_FIELD("Only with the words"), &T::words),
                Field<T>("chapters", PACT_FIELD("Chapters"), &T::chapters),
                Field<T>("organ", PACT_FIELD("Organ"), &T::organ),
                Field<T>("session", PACT_FIELD("Session"), &T::session),
                Field<T>("symbol", PACT_FIELD("Symbol"), &T::symbol),
                Field<T>("distribution", PACT_FIELD("Distribution"), &T::distribution),
                Field<T>("date", PACT_FIELD("Date"), &T::date),
                Field<T>("original-language", PACT_FIELD("Original language"),
                         &T::originalLanguage),
                Field<T>("agenda-item", PACT_FIELD("Agenda item"), &T::agendaItem),
                Field<T>("notes", PACT_FIELD("Notes"), &T::notes),
                Field<T>("introduction", PACT_FIELD("Introduction"), &T::introduction).localised(),
                Field<T>("language", PACT_FIELD("Language"), &T::language).byDefault("en"),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .reference("name");
    return kTable;
}

template<>
const FieldTable<ChapterText>& tableOf<ChapterText>() {
    using T = ChapterText;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Chapter text"), PACT_ENTITY("Chapter texts"),
            {
                Field<T>("definition", PACT_FIELD("Report definition"), &T::definition).required(),
                Field<T>("chapter", PACT_FIELD("Chapter"), &T::chapter).required(),
                Field<T>("introduction", PACT_FIELD("Introduction"), &T::introduction).localised(),
                Field<T>("closing", PACT_FIELD("Closing text"), &T::closing).localised(),
                PACT_COMMON_FIELDS(T, "partners"),
            })
            .identity({"definition", "chapter"})
            .nameBased();
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
        &specOf<Attendance>(),
        &specOf<ChapterText>(),
    };
    return kAll;
}

}  // namespace pact::domain
