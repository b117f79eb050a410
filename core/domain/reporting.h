#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// A round in which the Unit asks partners, with its deadline.
struct Request : Common<Request> {
    QString reference;
    QString purpose;
    Id<Meeting> meeting;
    QDate sent;
    QDate deadline;
    QDate cutOff;
    LongText note;
};

/// What a round asks of one partner about one recommendation, and how far that has come.
struct RequestItem : Common<RequestItem> {
    Id<Request> request;
    Id<Partner> partner;
    Id<Recommendation> recommendation;
    std::optional<RequestState> state;
    QDate extendedTo;
    QDate answered;
    std::optional<ReportChannel> channel;
    Language language;
    LongText note;
};

/// What is known of the implementation of one recommendation by one partner, as at a day. Never
/// overwritten by a later one; a correction is a report of its own with the same day and a reason.
struct ProgressReport : Common<ProgressReport> {
    Id<Recommendation> recommendation;
    Id<Partner> partner;
    QDate asAt;
    QDate received;
    std::optional<Stage> stage;
    std::optional<Basis> basis;
    QDate confirmed;
    Id<Partner> reportedBy;
    Id<Body> body;
    std::optional<ReportChannel> channel;
    QString noteVerbale;
    Id<Document> document;
    LongText narrative;
    Language language;
    LongText evidence;
    LongText goodPractice;
    LongText difficulty;
    LongText supportNeeded;
    Id<ProgressReport> corrects;
    LongText reason;
};

}  // namespace pact::domain
