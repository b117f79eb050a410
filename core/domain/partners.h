#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// A member of the partnership (58 countries and 23 organizations), an observer, or a training
/// partner, which is no partner at all and serves for illustrations only.
struct Partner : Common<Partner> {
    QString code;
    std::optional<PartnerKind> kind;
    QString iso2;
    QString iso3;
    QDate memberFrom;
    QDate memberTo;
    QDate observerFrom;
    QDate observerTo;
    std::vector<Route> routes;
    bool donor = false;
    LongText note;
    QString source;
};

/// A name of a partner or body in one language, with the days from and to which it is used (the day
/// `to` no longer).
struct Name : Common<Name> {
    Id<Partner> partner;
    Id<Body> body;
    Language language;
    std::optional<NameForm> form;
    QString text;
    QString sortKey;
    QDate from;
    QDate to;
    bool checked = false;
    QString source;
};

/// An addressee or reporter that is no partner, or part of one.
struct Body : Common<Body> {
    QString code;
    QString title;
    std::optional<BodyKind> kind;
    Id<Partner> partner;
    QString source;
};

/// A person of a partner or mission. Personal data: seen by the Unit alone, and erasable.
struct Contact : Common<Contact> {
    Id<Partner> partner;
    QString name;
    QString title;
    QString salutation;
    QString email;
    Language language;
    QDate from;
    QDate to;
    QString nominatedBy;
};

/// Whether a partner can be reached, in time; its designation stays what it is.
struct Representation : Common<Representation> {
    Id<Partner> partner;
    std::optional<Channel> channel;
    QDate from;
    QDate to;
    LongText note;
};

/// A set of partners that a recommendation may address, such as all countries.
struct PartnerGroup : Common<PartnerGroup> {
    QString code;
    QString title;
    QString source;
};

/// That a partner belongs to a group, from a day and to a day (that day included).
struct GroupMember : Common<GroupMember> {
    Id<PartnerGroup> group;
    Id<Partner> partner;
    QDate from;
    QDate to;
    QString basis;
};

/// A member of the Coordination Unit's staff who edits with this program.
struct Officer : Common<Officer> {
    QString initials;
    QString name;
};

}  // namespace pact::domain
