#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/profileparts.h"

#include <algorithm>

namespace pact::report::profile {

using namespace domain;

namespace {

/// "Implementer", "Coordinator (together)".
QString roleText(const Phrasebook& words, Role role, Mode mode) {
    static constexpr const char* kTexts[4][3] = {
        {PACT_PHRASE("Lead"), PACT_PHRASE("Lead (together)"), PACT_PHRASE("Lead (invited)")},
        {PACT_PHRASE("Implementer"), PACT_PHRASE("Implementer (together)"),
         PACT_PHRASE("Implementer (invited)")},
        {PACT_PHRASE("Coordinator"), PACT_PHRASE("Coordinator (together)"),
         PACT_PHRASE("Coordinator (invited)")},
        {PACT_PHRASE("Reviewer"), PACT_PHRASE("Reviewer (together)"),
         PACT_PHRASE("Reviewer (invited)")}};
    return words.say(kTexts[static_cast<int>(role)][static_cast<int>(mode)]);
}

/// The part in which the snapshot has the partner: absent for a pair.
using Part = std::optional<analysis::OtherPart>;

std::vector<Part> partsOf(const Profile& profile, const RecommendationFacts& recommendation) {
    std::vector<Part> parts;
    for (const auto& pair : recommendation.pairs)
        if (pair.partner == profile.row) parts.emplace_back(std::nullopt);
    for (const auto& other : recommendation.others)
        if (other.partner == profile.row) parts.emplace_back(other.part);
    return parts;
}

/// The roles and modes in which it is addressed, by its name or within a group; empty when it is
/// not.
QString rolesText(const Profile& profile, const RecommendationFacts& recommendation) {
    QStringList roles;
    for (const Part& part : partsOf(profile, recommendation)) {
        QStringList own;
        QStringList inGroups;
        for (const Addressee* each : recommendation.addressees) {
            if (!each->role || !each->mode ||
                analysis::otherPartOf(*each->role, *each->mode) != part)
                continue;
            const QString role = roleText(profile.words, *each->role, *each->mode);
            if (each->partner == profile.partner.id) own << role;
            if (!each->group.isNull()) inGroups << role;
        }
        roles += own.isEmpty() ? inGroups : own;
    }
    roles.removeDuplicates();
    return profile.words.series(roles);
}

const ProgressReport* latestOwn(const Profile& profile, const RecommendationFacts& recommendation) {
    for (const ProgressReport* each :
         latestReports(profile.context, recommendation.record->id.value))
        if (each->partner == profile.partner.id) return each;
    return nullptr;
}

/// Where the exchange stands when no report is there; only the Unit may know.
QString withoutReport(const Profile& profile, const RecommendationFacts& recommendation) {
    using analysis::ReplyStatus;
    const Phrasebook& words = profile.words;
    if (!profile.isUnitPaper()) return QStringLiteral("–");
    for (const auto& reply : recommendation.replies) {
        if (reply.partner != profile.row) continue;
        switch (reply.status) {
            case ReplyStatus::Reported: return QStringLiteral("–");
            case ReplyStatus::NothingToReport: return words.say("Nothing to report");
            case ReplyStatus::Awaited:
                return words.say("Answer awaited until %1", {words.day(reply.until)});
            case ReplyStatus::AskedNoReply: return words.say("No report received");
            case ReplyStatus::NotAsked: return words.say("Not asked");
            case ReplyStatus::NoChannel: return words.say("No channel");
        }
    }
    return QStringLiteral("–");
}

QString stageText(const Profile& profile, const ProgressReport& report) {
    const QString stage = report.stage ? profile.words.label(*report.stage) : QString();
    return profile.words.say("%1, as at %2", {stage, profile.words.day(report.asAt)});
}

Row addressedRow(const Profile& profile, const RecommendationFacts& each, const QString& roles) {
    const ProgressReport* report = latestOwn(profile, each);
    Row row;
    row.cells = {referenceAndHeadline(profile.context, each), roles,
                 standingText(profile.context, each),
                 report ? stageText(profile, *report) : withoutReport(profile, each),
                 report ? withNote(orDash(ownWords(profile.context, *report)),
                                   profile.sources.note(profile.context, *report))
                        : Text(QStringLiteral("–"))};
    return row;
}

Table addressedTable(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Table table =
        tableOfColumns(words.say("Recommendations addressed to the partner, by pillar"),
                       {words.say("Recommendation"), words.say("Role"), words.say("Standing"),
                        profile.isUnitPaper() ? words.say("Latest stage that it reported")
                                              : words.say("Latest stage that it agreed to share"),
                        words.say("In the partner’s own words")},
                       {{2.2}, {1.3}, {1.4}, {1.4}, {3.2}});
    for (int group = 0; group < kPillarGroups; ++group) {
        bool isFirst = true;
        for (const RecommendationFacts& each : profile.context.facts.counted) {
            if (pillarGroup(each) != group) continue;
            const QString roles = rolesText(profile, each);
            if (roles.isEmpty()) continue;
            if (isFirst) table.rows.push_back(compose::groupRow(pillarTitle(words, group)));
            isFirst = false;
            table.rows.push_back(addressedRow(profile, each, roles));
        }
    }
    return table;
}

}  // namespace

Chapter addressedChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("addressed", words.say("What is addressed to the partner"));
    Table table = addressedTable(profile);
    const auto number = std::count_if(table.rows.begin(), table.rows.end(),
                                      [](const Row& row) { return !row.isGroup; });
    if (number == 0) {
        chapter.blocks.emplace_back(compose::numbered(
            noneText(profile.context,
                     PACT_PHRASE("No recommendation on record here is addressed to the partner."),
                     PACT_PHRASE("No recommendation that may be given in this paper is addressed "
                                 "to the partner."))));
        return chapter;
    }
    QString lead = words.count(
        "{N} recommendation(s) on record here are addressed to the partner, by name or as a member "
        "of a "
        "group.",
        number);
    if (!profile.isUnitPaper())
        lead += u' ' + words.say(
                           "A dash stands where no report is on record that the partner "
                           "agreed to share.");
    addTable(lead, std::move(table), chapter.blocks);
    return chapter;
}

}  // namespace pact::report::profile
