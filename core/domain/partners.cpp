#include "core/domain/partners.h"

namespace pact::domain {

template<>
const FieldTable<Partner>& tableOf<Partner>() {
    using T = Partner;
    static const auto kTable =
        FieldTable<T>(
            PACT_ENTITY("Partner"), PACT_ENTITY("Partners"),
            {
                Field<T>("code", PACT_FIELD("Code"), &T::code).required(),
                Field<T>("kind", PACT_FIELD("Kind"), &T::kind).required(),
                Field<T>("iso2", PACT_FIELD("ISO 3166-1 alpha-2"), &T::iso2),
                Field<T>("iso3", PACT_FIELD("ISO 3166-1 alpha-3"), &T::iso3),
                Field<T>("from", PACT_FIELD("Member from"), &T::memberFrom).unit("membership"),
                Field<T>("to", PACT_FIELD("Member to"), &T::memberTo).unit("membership"),
                Field<T>("observer-from", PACT_FIELD("Observer from"), &T::observerFrom)
                    .unit("observer"),
                Field<T>("observer-to", PACT_FIELD("Observer to"), &T::observerTo).unit("observer"),
                Field<T>("routes", PACT_FIELD("Routes"), &T::routes),
                Field<T>("donor", PACT_FIELD("Donor"), &T::donor),
                Field<T>("note", PACT_FIELD("Note"), &T::note).onlyFor(Audience::Unit),
                Field<T>("source", PACT_FIELD("Source"), &T::source),
                PACT_COMMON_FIELDS(T, "public"),
            })
            .reference("code");
    return kTable;
}

template<>
const FieldTable<Name>& tableOf<Name>() {
    using T = Name;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Name"), PACT_ENTITY("Names"),
                      {
                          Field<T>("partner", PACT_FIELD("Partner"), &T::partner).unit("of"),
                          Field<T>("body", PACT_FIELD("Body"), &T::body).unit("of"),
                          Field<T>("language", PACT_FIELD("Language"), &T::language).required(),
                          Field<T>("form", PACT_FIELD("Form"), &T::form).required(),
                          Field<T>("text", PACT_FIELD("Name"), &T::text).required(),
                          Field<T>("sort-key", PACT_FIELD("Sorted as"), &T::sortKey),
                          Field<T>("from", PACT_FIELD("From"), &T::from).unit("period"),
                          Field<T>("to", PACT_FIELD("Until"), &T::to)
                              .unit("period")
                              .explained(PACT_FIELD("The first day on which the name is not in use "
                                                    "any more: that of its change.")),
                          Field<T>("checked", PACT_FIELD("Checked"), &T::checked),
                          Field<T>("source", PACT_FIELD("Source"), &T::source),
                          PACT_COMMON_FIELDS(T, "public"),
                      })
            .identity({"partner", "body", "language", "form", "from"});
    return kTable;
}

template<>
const FieldTable<Body>& tableOf<Body>() {
    using T = Body;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Body"), PACT_ENTITY("Bodies"),
                      {
                          Field<T>("code", PACT_FIELD("Code"), &T::code).required(),
                          Field<T>("title", PACT_FIELD("Title"), &T::title).required().localised(),
                          Field<T>("kind", PACT_FIELD("Kind"), &T::kind),
                          Field<T>("partner", PACT_FIELD("Part of partner"), &T::partner),
                          Field<T>("source", PACT_FIELD("Source"), &T::source),
                          PACT_COMMON_FIELDS(T, "public"),
                      })
            .reference("code");
    return kTable;
}

template<>
const FieldTable<Contact>& tableOf<Contact>() {
    using T = Contact;
    static const auto kTable = FieldTable<T>(
        PACT_ENTITY("Contact"), PACT_ENTITY("Contacts"),
        {
            Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
            Field<T>("name", PACT_FIELD("Name"), &T::name).personal(),
            Field<T>("title", PACT_FIELD("Title"), &T::title).personal(),
            Field<T>("salutation", PACT_FIELD("Salutation"), &T::salutation).personal(),
            Field<T>("email", PACT_FIELD("E-mail"), &T::email).personal(),
            Field<T>("language", PACT_FIELD("Language"), &T::language),
            Field<T>("from", PACT_FIELD("From"), &T::from).unit("period"),
            Field<T>("to", PACT_FIELD("To"), &T::to).unit("period"),
            Field<T>("nominated-by", PACT_FIELD("Nominated by"), &T::nominatedBy).personal(),
            PACT_COMMON_FIELDS(T, "unit"),
        });
    return kTable;
}

template<>
const FieldTable<Representation>& tableOf<Representation>() {
    using T = Representation;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Representation"), PACT_ENTITY("Representations"),
                      {
                          Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
                          Field<T>("channel", PACT_FIELD("Channel"), &T::channel)
                              .required()
                              .byDefault("open"),
                          Field<T>("from", PACT_FIELD("From"), &T::from).unit("period"),
                          Field<T>("to", PACT_FIELD("To"), &T::to).unit("period"),
                          Field<T>("note", PACT_FIELD("Note"), &T::note).onlyFor(Audience::Unit),
                          PACT_COMMON_FIELDS(T, "unit"),
                      })
            .identity({"partner", "from"});
    return kTable;
}

template<>
const FieldTable<PartnerGroup>& tableOf<PartnerGroup>() {
    using T = PartnerGroup;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Partner group"), PACT_ENTITY("Partner groups"),
                      {
                          Field<T>("code", PACT_FIELD("Code"), &T::code).required(),
                          Field<T>("title", PACT_FIELD("Title"), &T::title).required().localised(),
                          Field<T>("source", PACT_FIELD("Source"), &T::source),
                          PACT_COMMON_FIELDS(T, "unit"),
                      })
            .reference("code");
    return kTable;
}

template<>
const FieldTable<GroupMember>& tableOf<GroupMember>() {
    using T = GroupMember;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Group member"), PACT_ENTITY("Group members"),
                      {
                          Field<T>("group", PACT_FIELD("Group"), &T::group).required(),
                          Field<T>("partner", PACT_FIELD("Partner"), &T::partner).required(),
                          Field<T>("from", PACT_FIELD("From"), &T::from).unit("period"),
                          Field<T>("to", PACT_FIELD("To"), &T::to).unit("period"),
                          Field<T>("basis", PACT_FIELD("Basis"), &T::basis),
                          PACT_COMMON_FIELDS(T, "unit"),
                      })
            .identity({"group", "partner", "from"})
            .nameBased();
    return kTable;
}

template<>
const FieldTable<Officer>& tableOf<Officer>() {
    using T = Officer;
    static const auto kTable =
        FieldTable<T>(PACT_ENTITY("Officer"), PACT_ENTITY("Officers"),
                      {
                          Field<T>("initials", PACT_FIELD("Initials"), &T::initials).required(),
                          Field<T>("name", PACT_FIELD("Name"), &T::name).personal(),
                          PACT_COMMON_FIELDS(T, "unit"),
                      })
            .reference("initials");
    return kTable;
}

}  // namespace pact::domain
