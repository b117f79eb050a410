#include "core/analysis/snapshot.h"

#include "core/analysis/evaluation.h"
#include "core/analysis/replyreader.h"
#include "core/analysis/tally.h"

#include <algorithm>

namespace pact::analysis {

using domain::Stage;

struct Snapshot::Private {
    Facts facts;

    /// The number of a recommendation that counts, or kNobody.
    [[nodiscard]] std::uint32_t counted(qint64 recommendation, const Evaluation& evaluation) const {
        const std::uint32_t number = facts.recommendationKeys.numberOfItself(recommendation);
        return number != kNobody && evaluation.counts(number) ? number : kNobody;
    }

    /// The stage of each partner in its pair of this recommendation.
    void readStages(Evaluation& evaluation, std::uint32_t number,
                    std::vector<Stage>& stages) const {
        stages.assign(facts.partnerKeys.count(), Stage::NoInformation);
        if (!evaluation.counts(number)) return;
        evaluation.forEachLatestReport(
            number, evaluation.duties(number), [&](const Report& report) {
                stages[report.partner] = static_cast<Stage>(report.stage);
            });
    }
};

Snapshot::Snapshot(std::unique_ptr<Private> facts) : d(std::move(facts)) {}
Snapshot::~Snapshot() = default;

Result<std::shared_ptr<const Snapshot>> Snapshot::load(storage::Database& database) {
    PACT_TRY(const storage::Transaction transaction,
             storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    return load(database, transaction);
}

Result<std::shared_ptr<const Snapshot>> Snapshot::load(storage::Database& database,
                                                       const storage::Transaction&,
                                                       domain::Audience readers) {
    PACT_TRY(Facts facts, readFacts(database, readers));
    return std::shared_ptr<const Snapshot>(
        new Snapshot(std::make_unique<Private>(Private{std::move(facts)})));
}

const storage::Head& Snapshot::head() const { return d->facts.head; }

PillarStatistics Snapshot::statistics(const Dates& dates) const {
    Evaluation evaluation(d->facts, dates);
    std::vector<Tally> tallies(kNoPillar + 1, Tally(d->facts.words()));
    const auto count = static_cast<std::uint32_t>(d->facts.recommendations.size());
    for (std::uint32_t number = 0; number < count; ++number)
        if (evaluation.counts(number))
            tallies[d->facts.recommendations[number].pillar].count(evaluation, number);
    Tally total(d->facts.words());
    PillarStatistics statistics{.dates = dates, .pillars = {}, .total = {}};
    for (std::size_t pillar = 0; pillar < tallies.size(); ++pillar) {
        statistics.pillars[pillar] = tallies[pillar].figures();
        total.include(tallies[pillar]);
    }
    statistics.total = total.figures();
    return statistics;
}

std::optional<Standing> Snapshot::standing(qint64 recommendation, const Dates& dates) const {
    const Evaluation evaluation(d->facts, dates);
    const std::uint32_t number = d->counted(recommendation, evaluation);
    if (number == kNobody) return std::nullopt;
    return evaluation.standing(number);
}

std::vector<Snapshot::Pair> Snapshot::pairs(qint64 recommendation, const Dates& dates) const {
    Evaluation evaluation(d->facts, dates);
    const std::uint32_t number = d->counted(recommendation, evaluation);
    if (number == kNobody) return {};
    std::vector<Pair> pairs;
    const PartnerSetView duties = evaluation.duties(number);
    std::vector<const Report*> latest(d->facts.partnerKeys.count());
    evaluation.forEachLatestReport(number, duties,
                                   [&](const Report& report) { latest[report.partner] = &report; });
    forEachPartner(duties, [&](std::uint32_t partner) {
        const Report* const report = latest[partner];
        const auto stage =
            report != nullptr ? static_cast<Stage>(report->stage) : Stage::NoInformation;
        pairs.push_back({d->facts.partnerKeys.keyOf(partner), stage,
                         report != nullptr ? toDate(report->asAt) : QDate()});
    });
    return pairs;
}

std::vector<Snapshot::Other> Snapshot::others(qint64 recommendation, const Dates& dates) const {
    Evaluation evaluation(d->facts, dates);
    const std::uint32_t number = d->counted(recommendation, evaluation);
    const auto* const parts = number == kNobody ? nullptr : evaluation.others(number);
    if (parts == nullptr) return {};
    const PartnerSetView reporters = evaluation.reporters(number);
    std::vector<Other> others;
    for (std::size_t part = 0; part < kOtherParts; ++part)
        forEachPartner((*parts)[part], [&](std::uint32_t partner) {
            others.push_back({d->facts.partnerKeys.keyOf(partner), static_cast<OtherPart>(part),
                              contains(reporters, partner)});
        });
    return others;
}

OtherDuties Snapshot::counted(const std::vector<Other>& others) {
    OtherDuties duties;
    std::array<Share, kOtherParts> shares;
    for (const Other& each : others)
        shares[static_cast<std::size_t>(each.part)] += {each.hasReported ? 1 : 0, 1};
    const auto of = [&shares](OtherPart part) { return shares[static_cast<std::size_t>(part)]; };
    const auto asOne = [&of](OtherPart part) {
        return Share{std::min<qint64>(of(part).part, 1), std::min<qint64>(of(part).base, 1)};
    };
    duties.coordinators = of(OtherPart::Coordinator);
    duties.coordinators += asOne(OtherPart::CoordinatorsTogether);
    duties.reviewers = of(OtherPart::Reviewer);
    duties.reviewers += asOne(OtherPart::ReviewersTogether);
    duties.together = asOne(OtherPart::Together);
    duties.invited = of(OtherPart::Invited).part;
    return duties;
}

std::vector<Snapshot::Reply> Snapshot::replies(qint64 recommendation, const Dates& dates,
                                               QDate day) const {
    Evaluation evaluation(d->facts, dates);
    const std::uint32_t number = d->counted(recommendation, evaluation);
    if (number == kNobody) return {};
    return ReplyReader(d->facts, evaluation, number).read(dates, day);
}

std::vector<Snapshot::StageChange> Snapshot::stageChanges(const Dates& earlier,
                                                          const Dates& later) const {
    Evaluation before(d->facts, earlier);
    Evaluation after(d->facts, later);
    std::vector<StageChange> changes;
    std::vector<Stage> was;
    std::vector<Stage> is;
    const auto count = static_cast<std::uint32_t>(d->facts.recommendations.size());
    for (std::uint32_t number = 0; number < count; ++number) {
        if (!after.counts(number) || d->facts.reports[number].empty()) continue;
        d->readStages(before, number, was);
        d->readStages(after, number, is);
        forEachPartner(after.duties(number), [&](std::uint32_t partner) {
            if (was[partner] != is[partner])
                changes.push_back({d->facts.recommendationKeys.keyOf(number),
                                   d->facts.partnerKeys.keyOf(partner), was[partner], is[partner]});
        });
    }
    return changes;
}

}  // namespace pact::analysis
