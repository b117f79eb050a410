#include "core/domain/meetings.h"

namespace pact::domain {

QDate lastDayOf(QDate start, QDate end, std::optional<Precision> precision) {
    const QDate last = end.isValid() ? end : start;
    if (!last.isValid()) return {};
    if (precision == Precision::Month) return {last.year(), last.month(), last.daysInMonth()};
    if (precision == Precision::Year) return {last.year(), 12, 31};
    if (precision == Precision::Week && !end.isValid()) return start.addDays(7 - start.dayOfWeek());
    return last;
}

template<>
const FieldTable<Meeting>& tableOf<Meeting>() {
    using T = Meeting;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Meeting"), PACT_ENTITY("Meetings"),
            {
                Field<T>("reference", PACT_FIELD("Reference"), &T::reference).required(),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind).required(),
                Field<T>("number", PACT_FIELD("Number"), &T::number),
                Field<T>("title", PACT_FIELD("Title"), &T::title).localised(),
                Field<T>("start", PACT_FIELD("Start"), &T::start).unit("dates"),
                Field<T>("end", PACT_FIELD("End"), &T::end).unit("dates"),
                Field<T>("precision", PACT_FIELD("Precision"), &T::precision).unit("dates"),
                Field<T>("city", PACT_FIELD("City"), &T::city).localised().unit("place"),
                Field<T>("country", PACT_FIELD("Country (ISO 3166-1)"), &T::country).unit("place"),
                Field<T>("status", PACT_FIELD("Status"), &T::status)
                    .required()
                    .byDefault("planned"),
                Field<T>("pillars", PACT_FIELD("Pillars"), &T::pillars),
                Field<T>("format", PACT_FIELD("Format"), &T::format),
                Field<T>("host", PACT_FIELD("Host"), &T::host),
                Field<T>("note", PACT_FIELD("Note"), &T::note),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .reference("reference");
    return kTable;
}

template<>
const FieldTable<Announcement>& tableOf<Announcement>() {
    using T = Announcement;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Announcement"), PACT_ENTITY("Announcements"),
            {
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting).required(),
                Field<T>("announced-on", PACT_FIELD("Announced on"), &T::announcedOn),
                Field<T>("start", PACT_FIELD("Start"), &T::start).unit("dates"),
                Field<T>("end", PACT_FIELD("End"), &T::end).unit("dates"),
                Field<T>("precision", PACT_FIELD("Precision"), &T::precision).unit("dates"),
                Field<T>("city", PACT_FIELD("City"), &T::city).localised().unit("place"),
                Field<T>("country", PACT_FIELD("Country (ISO 3166-1)"), &T::country).unit("place"),
                Field<T>("format", PACT_FIELD("Format"), &T::format),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                Field<T>("note", PACT_FIELD("Note"), &T::note),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .identity({"meeting", "start", "announced-on"});
    return kTable;
}

template<>
const FieldTable<Attendance>& tableOf<Attendance>() {
    using T = Attendance;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Attendance"), PACT_ENTITY("Attendances"),
                      {
                          Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting).required(),
                          Field<T>("partner", PACT_FIELD("Partner"), &T::partner).unit("who"),
                          Field<T>("body", PACT_FIELD("Body"), &T::body).unit("who"),
                          Field<T>("capacity", PACT_FIELD("Capacity"), &T::capacity)
                              .required()
                              .byDefault("partner"),
                          Field<T>("delegates", PACT_FIELD("Delegates"), &T::delegates),
                          Field<T>("source", PACT_FIELD("Source"), &T::source),
                          PACT_COMMON_FIELDS(T, "partners"),
                      })
            .identity({"meeting", "partner", "body"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<StatedFigure>& tableOf<StatedFigure>() {
    using T = StatedFigure;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Stated figure"), PACT_ENTITY("Stated figures"),
            {
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                Field<T>("what", PACT_FIELD("What"), &T::what).required(),
                Field<T>("value", PACT_FIELD("Value"), &T::value).required().unit("value"),
                Field<T>("unit", PACT_FIELD("Unit"), &T::unitOfMeasure).unit("value"),
                Field<T>("from", PACT_FIELD("From"), &T::from).unit("period"),
                Field<T>("to", PACT_FIELD("To"), &T::to).unit("period"),
                Field<T>("source", PACT_FIELD("Source"), &T::source).required(),
                Field<T>("paragraph", PACT_FIELD("Paragraph"), &T::paragraph),
                Field<T>("preferred", PACT_FIELD("Preferred"), &T::preferred),
                Field<T>("note", PACT_FIELD("Note"), &T::note),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .identity({"meeting", "what", "from", "source"});
    return kTable;
}

template<>
const FieldTable<Document>& tableOf<Document>() {
    using T = Document;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Document"), PACT_ENTITY("Documents"),
            {
                Field<T>("symbol", PACT_FIELD("Symbol"), &T::symbol).required(),
                Field<T>("title", PACT_FIELD("Title"), &T::title).localised(),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind),
                Field<T>("date", PACT_FIELD("Date"), &T::date),
                Field<T>("language", PACT_FIELD("Language"), &T::language),
                Field<T>("classification", PACT_FIELD("Classification"), &T::classification),
                Field<T>("meeting", PACT_FIELD("Meeting"), &T::meeting),
                Field<T>("link", PACT_FIELD("Link"), &T::link),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .reference("symbol");
    return kTable;
}

}  // namespace pact::domain
