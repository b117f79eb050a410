#pragma once

#include "core/domain/common.h"

namespace pact::domain {

/// An instrument, or an item of one, that recommendations serve.
struct Commitment : Common<Commitment> {
    QString code;
    QString instrument;
    std::optional<qint64> year;
    QString title;
    QString source;
};

/// One operative statement. Its text is not a field: the current text is the latest adopted
/// wording.
struct Recommendation : Common<Recommendation> {
    QString reference;
    QString headline;
    std::optional<Pillar> pillar;
    std::vector<Pillar> alsoPillars;
    std::optional<Origin> origin;
    Id<Meeting> meeting;
    QString paragraph;
    std::vector<Route> routes;
    Id<Officer> officer;
    QString order;
    QString owner;
    QDate due;
    LongText managementResponse;
    LongText note;
    QString source;
};

/// That one recommendation reaffirms, merges, replaces or narrows an earlier one.
struct RecommendationLink : Common<RecommendationLink> {
    Id<Recommendation> recommendation;
    std::optional<LinkKind> kind;
    Id<Recommendation> earlier;
};

/// That a recommendation serves a commitment, and whose mapping says so.
struct CommitmentLink : Common<CommitmentLink> {
    Id<Recommendation> recommendation;
    Id<Commitment> commitment;
    QString mappedBy;
};

/// The text of a recommendation at one step, in one language.
struct Wording : Common<Wording> {
    Id<Recommendation> recommendation;
    std::optional<Outcome> step;
    Id<Meeting> meeting;
    QDate date;
    Language language;
    LongText text;
    std::optional<WordingStatus> status;
    Id<Wording> translationOf;
    QString source;
};

/// Whether a wording at this step is adopted text, and not a proposal.
[[nodiscard]] bool isAdoptedText(Outcome step) noexcept;

/// To whom a recommendation is addressed: exactly one of partner, group and body.
struct Addressee : Common<Addressee> {
    Id<Recommendation> recommendation;
    Id<Partner> partner;
    Id<PartnerGroup> group;
    Id<Body> body;
    std::optional<Role> role;
    std::optional<Mode> mode;
    bool open = false;
    Id<Body> responsibleBody;
    QString source;
};

}  // namespace pact::domain
