#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// What a meeting decided on a day; it may cover a list of recommendations, its items. Without a
/// meeting it is an act of the Unit, which can only mark records as entered in error.
struct Decision : Common<Decision> {
    QString reference;
    Id<Meeting> meeting;
    QDate date;
    std::optional<DecisionMode> mode;
    QString paragraph;
    QDate opens;
    QDate closes;
    QDate extendedTo;
    QDate broken;
    QString brokenBy;
    LongText text;
    QString source;
};

/// The outcome of a decision for one recommendation. With the outcome BeforePcg it names the PCG
/// before which it puts the recommendation, whatever that meeting's date.
struct DecisionItem : Common<DecisionItem> {
    Id<Decision> decision;
    Id<Recommendation> recommendation;
    std::optional<Outcome> outcome;
    Id<Meeting> before;
    Id<Recommendation> successor;
    LongText reason;
    QString source;
};

/// What a delegation put on record about a recommendation, word for word.
struct Position : Common<Position> {
    Id<Recommendation> recommendation;
    Id<Partner> partner;
    Id<Decision> decision;
    std::optional<PositionKind> kind;
    QDate date;
    LongText text;
    Language language;
    bool printed = false;
};

/// What a partner thinks of a recommendation; optional, one a date.
struct Response : Common<Response> {
    Id<Recommendation> recommendation;
    Id<Partner> partner;
    QDate date;
    std::optional<Stance> stance;
    LongText text;
    Language language;
};

}  // namespace pact::domain
