#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pact::report {

using namespace domain;

namespace {

/// What the chapters of the profile have in common: it shows one partner and nobody beside it.
struct Profile {
    const PaperContext& context;
    const Partner& partner;
    const Phrasebook& words;
    Sources sources;
    qint64 row;  ///< the partner's key in the snapshot

    [[nodiscard]] QUuid id() const { return partner.id.value; }
    [[nodiscard]] QDate asAt() const { return context.facts.dates.asAt; }
    [[nodiscard]] bool isUnitPaper() const { return !context.leavesTheUnit(); }
};

void addFact(Table& table, const QString& what, Text value) {
    if (value.plain().isEmpty()) return;
    Row row;
    row.cells = {what, std::move(value)};
    table.rows.push_back(std::move(row));
}

bool isInUse(const Name& name, QDate day) {
    return (!name.from.isValid() || name.from <= day) && (!name.to.isValid() || day < name.to);
}

/// The name of the day in this form, in the paper's language, else in English.
QString nameOfForm(const Profile& profile, const std::vector<Name>& names, NameForm form) {
    QString english;
    for (const Name& each : names) {
        if (each.partner != profile.partner.id || each.form != form ||
            !isInUse(each, profile.asAt()))
            continue;
        if (each.language.tag == profile.words.language()) return each.text;
        if (each.language.tag == QLatin1String("en")) english = each.text;
    }
    return english;
}

/// "1 January 2021", "1 January 2021 to 31 December 2024", or nothing.
QString span(const Phrasebook& words, QDate from, QDate to) {
    if (!from.isValid()) return to.isValid() ? words.say("Until %1", {words.day(to)}) : QString();
    return to.isValid() ? words.say("From %1 to %2", {words.day(from), words.day(to)})
                        : words.say("Since %1", {words.day(from)});
}

bool isOn(QDate day, QDate from, QDate to) {
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

Result<QString> groupsText(const Profile& profile) {
    PACT_TRY(const std::vector<GroupMember> members, profile.context.reader.all<GroupMember>());
    QStringList groups;
    for (const GroupMember& member : members) {
        if (member.partner != profile.partner.id || !isOn(profile.asAt(), member.from, member.to))
            continue;
        for (const PartnerGroup& group : profile.context.facts.groups)
            if (group.id == member.group) groups << titleOfGroup(profile.context, group);
    }
    groups.removeDuplicates();
    return profile.words.series(groups);
}

/// Whether it can be reached on the day, as far as the audience may know.
Result<QString> channelText(const Profile& profile) {
    PACT_TRY(const std::vector<Representation> all, profile.context.reader.all<Representation>());
    const Phrasebook& words = profile.words;
    for (const Representation& each : all) {
        if (each.partner != profile.partner.id || !each.channel ||
            !isOn(profile.asAt(), each.from, each.to))
            continue;
        const QString label = words.label(*each.channel);
        return each.from.isValid() ? words.say("%1 (since %2)", {label, words.day(each.from)})
                                   : label;
    }
    return QString();
}

QString routesText(const Profile& profile) {
    QStringList labels;
    for (const Route route : profile.partner.routes) labels << profile.words.label(route);
    return profile.words.series(labels);
}

Result<Table> glance(const Profile& profile) {
    const Phrasebook& words = profile.words;
    const Partner& partner = profile.partner;
    PACT_TRY(const std::vector<Name> names, profile.context.reader.all<Name>());
    PACT_TRY(const QString groups, groupsText(profile));
    PACT_TRY(const QString channel, channelText(profile));
    Table table = tableOfColumns(words.say("The partner at a glance"),
                                 {words.say("Subject"), words.say("On record")}, {{1.5}, {5}});
    addFact(table, words.say("Name"), profile.context.nameOf(profile.id()));
    addFact(table, words.say("Formal name"), nameOfForm(profile, names, NameForm::Formal));
    addFact(table, words.say("Acronym"), nameOfForm(profile, names, NameForm::Acronym));
    addFact(table, words.say("Kind"), partner.kind ? words.label(*partner.kind) : QString());
    addFact(table, words.say("Member"), span(words, partner.memberFrom, partner.memberTo));
    addFact(table, words.say("Observer"), span(words, partner.observerFrom, partner.observerTo));
    addFact(table, words.say("Groups"), groups);
    addFact(table, words.say("Routes"), routesText(profile));
    addFact(table, words.say("Representation"), channel);
    return table;
}

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

void addTable(const QString& lead, Table table, std::vector<Block>& blocks) {
    blocks.emplace_back(compose::leading(compose::numbered(lead)));
    blocks.emplace_back(std::move(table));
}

Chapter addressedChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("addressed", words.say("What is addressed to the partner"));
    Table table = addressedTable(profile);
    const auto number = std::count_if(table.rows.begin(), table.rows.end(),
                                      [](const Row& row) { return !row.isGroup; });
    if (number == 0) {
        chapter.blocks.emplace_back(compose::numbered(noneText(
            profile.context, PACT_PHRASE("No recommendation on record here is addressed to it."),
            PACT_PHRASE("No recommendation that may be given in this paper is addressed to it."))));
        return chapter;
    }
    QString lead = words.count(
        "{N} recommendation(s) on record here are addressed to it, by its name or as a member of a "
        "group.",
        number);
    if (!profile.isUnitPaper())
        lead += u' ' + words.say(
                           "A dash stands where no report is on record that the partner "
                           "agreed to share.");
    addTable(lead, std::move(table), chapter.blocks);
    return chapter;
}

Result<Table> responseTable(const Profile& profile) {
    const Phrasebook& words = profile.words;
    PACT_TRY(std::vector<Response> responses, profile.context.reader.all<Response>());
    std::erase_if(responses, [&](const Response& each) {
        return each.partner != profile.partner.id ||
               (each.date.isValid() && each.date > profile.asAt());
    });
    Table table = tableOfColumns(words.say("Responses to recommendations"),
                                 {words.say("Recommendation"), words.say("Date"),
                                  words.say("Response"), words.say("In the partner’s own words")},
                                 {{2.6}, {1.4}, {1.3}, {3.4}});
    for (const RecommendationFacts& on : profile.context.facts.counted) {
        for (const Response& each : responses) {
            if (each.recommendation != on.record->id) continue;
            Row row;
            row.cells = {referenceAndHeadline(profile.context, on), orDash(words.day(each.date)),
                         orDash(each.stance ? words.label(*each.stance) : QString()),
                         orDash(quotedWords(profile.context, each.text.text, each.language.tag))};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

std::vector<Block> positionsOf(const Profile& profile) {
    std::vector<Block> blocks;
    const auto isOthers = [&](const Position* position) {
        return position->partner != profile.partner.id;
    };
    for (const RecommendationFacts& each : profile.context.facts.counted) {
        if (std::all_of(each.positions.begin(), each.positions.end(), isOthers)) continue;
        RecommendationFacts own = each;
        std::erase_if(own.positions, isOthers);
        addPositions(profile.context, own, blocks);
    }
    return blocks;
}

Result<Chapter> positionsChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("positions", words.say("Positions and responses"));
    const std::vector<Block> positions = positionsOf(profile);
    PACT_TRY(Table responses, responseTable(profile));
    if (!positions.empty()) {
        chapter.blocks.emplace_back(compose::leading(
            compose::numbered(words.say("These positions are on record here, word for word:"))));
        chapter.blocks.insert(chapter.blocks.end(), positions.begin(), positions.end());
    }
    if (!responses.rows.empty())
        addTable(words.say("The table gives the responses of the partner."), std::move(responses),
                 chapter.blocks);
    if (chapter.blocks.empty())
        chapter.blocks.emplace_back(compose::numbered(noneText(
            profile.context, PACT_PHRASE("No position or response is on record here."),
            PACT_PHRASE("No position or response that may be given in this paper is on record."))));
    return chapter;
}

/// What came of a request by the dates of the paper.
QString answerText(const Profile& profile, const Request& request, const RequestItem& item) {
    const Phrasebook& words = profile.words;
    const PaperFacts& facts = profile.context.facts;
    const QDate limit = facts.dates.knownAt.isValid() ? facts.dates.knownAt : facts.today;
    if (item.answered.isValid() && item.answered <= limit)
        return item.state == RequestState::NothingToReport
                   ? words.say("Nothing to report, %1", {words.day(item.answered)})
                   : words.say("Answered on %1", {words.day(item.answered)});
    if (item.state == RequestState::NothingToReport && !item.answered.isValid())
        return words.say("Nothing to report");
    if (item.state == RequestState::Answered && !item.answered.isValid())
        return words.say("Answered");
    const QDate until = item.extendedTo.isValid() ? item.extendedTo : request.deadline;
    if (until.isValid() && until >= std::max(limit, profile.asAt()))
        return words.say("Answer awaited until %1", {words.day(until)});
    return words.say("No report received");
}

/// What one request asked of the partner, and how it answered.
struct Answer {
    QString text;
    QStringList references;
};

std::vector<Answer> answersTo(const Profile& profile, const Request& request,
                              const std::vector<RequestItem>& items) {
    std::vector<Answer> answers;
    for (const RecommendationFacts& on : profile.context.facts.counted) {
        for (const RequestItem& item : items) {
            if (item.request != request.id || item.recommendation != on.record->id) continue;
            const QString text = answerText(profile, request, item);
            auto found = std::find_if(answers.begin(), answers.end(),
                                      [&text](const Answer& each) { return each.text == text; });
            if (found == answers.end()) found = answers.insert(answers.end(), Answer{text, {}});
            found->references << on.reference();
        }
    }
    return answers;
}

/// What the request was for and its days, above the answers to it.
Row requestRow(const Profile& profile, const Request& request) {
    const Phrasebook& words = profile.words;
    const Text what = request.purpose.isEmpty()
                          ? Text(request.reference)
                          : enteredInEnglish(profile.context, request.purpose);
    Row row;
    row.isGroup = true;
    row.cells = {
        request.deadline.isValid()
            ? compose::filled(words.say("%1 (sent on %2; deadline %3)"),
                              {what, words.day(request.sent), words.day(request.deadline)})
            : compose::filled(words.say("%1 (sent on %2)"), {what, words.day(request.sent)})};
    row.cells.front().language = what.language;
    return row;
}

Result<Table> requestTable(const Profile& profile) {
    const Phrasebook& words = profile.words;
    PACT_TRY(std::vector<Request> requests, profile.context.reader.all<Request>());
    PACT_TRY(std::vector<RequestItem> items, profile.context.reader.all<RequestItem>());
    std::erase_if(items, [&](const RequestItem& each) {
        return each.partner != profile.partner.id || !each.state || !isAsked(*each.state);
    });
    std::stable_sort(requests.begin(), requests.end(),
                     [](const Request& a, const Request& b) { return a.sent < b.sent; });
    Table table = tableOfColumns(words.say("Requests to the partner and its answers"),
                                 {words.say("Recommendations"), words.say("Answer")}, {{3}, {2}});
    for (const Request& request : requests) {
        if (!request.sent.isValid() || request.sent > profile.asAt()) continue;
        const std::vector<Answer> answers = answersTo(profile, request, items);
        if (answers.empty()) continue;
        table.rows.push_back(requestRow(profile, request));
        for (const Answer& answer : answers)
            table.rows.push_back(compose::row({words.references(answer.references), answer.text}));
    }
    return table;
}

Result<Chapter> requestsChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("requests", words.say("Requests and answers"));
    PACT_TRY(Table table, requestTable(profile));
    if (table.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(noneText(
            profile.context, PACT_PHRASE("No request to the partner is on record here."),
            PACT_PHRASE(
                "No request to the partner that may be given in this paper is on record."))));
    else
        addTable(words.say("The table gives what the partner was asked to report on and how it "
                           "answered."),
                 std::move(table), chapter.blocks);
    return chapter;
}

Result<Table> meetingTable(const Profile& profile) {
    const Phrasebook& words = profile.words;
    PACT_TRY(const std::vector<Attendance> all, profile.context.reader.all<Attendance>());
    std::vector<std::pair<const Meeting*, const Attendance*>> attended;
    for (const Attendance& each : all) {
        const Meeting* meeting = profile.context.facts.meeting(each.meeting.value);
        const bool isOver = meeting && meeting->status == MeetingStatus::Held &&
                            lastDay(*meeting).isValid() && lastDay(*meeting) <= profile.asAt();
        if (each.partner == profile.partner.id && isOver) attended.emplace_back(meeting, &each);
    }
    std::stable_sort(attended.begin(), attended.end(),
                     [](const auto& a, const auto& b) { return a.first->start < b.first->start; });
    Table table = tableOfColumns(
        words.say("Meetings attended"),
        {words.say("Meeting"), words.say("Days"), words.say("Place"), words.say("Attended as")},
        {{4}, {1.9}, {1.5}, {1.3}});
    for (const auto& [meeting, attendance] : attended) {
        Row row;
        row.cells = {withNote(titleOf(profile.context, *meeting),
                              profile.sources.note(profile.context, attendance->source)),
                     orDash(words.days(*meeting)), orDash(meeting->city),
                     orDash(attendance->capacity ? words.label(*attendance->capacity) : QString())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<Chapter> meetingsChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("meetings", words.say("Meetings attended"));
    PACT_TRY(Table table, meetingTable(profile));
    if (table.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(noneText(
            profile.context, PACT_PHRASE("No attendance of the partner is on record here."),
            PACT_PHRASE(
                "No attendance of the partner that may be given in this paper is on record."))));
    else
        addTable(words.say("By the lists of participants on record here, the partner attended the "
                           "following meetings."),
                 std::move(table), chapter.blocks);
    return chapter;
}

using TextOf = LongText ProgressReport::*;

/// What the partner's own reports say under one heading, the latest first.
void addPractices(const Profile& profile, const QString& heading, TextOf field, Table& table) {
    bool isFirst = true;
    for (const RecommendationFacts& on : profile.context.facts.counted) {
        std::vector<const ProgressReport*> reports =
            profile.context.facts.reportsOn(on.record->id.value);
        std::stable_sort(reports.begin(), reports.end(),
                         [](const auto* a, const auto* b) { return a->asAt > b->asAt; });
        for (const ProgressReport* each : reports) {
            if (each->partner != profile.partner.id || (each->*field).text.isEmpty()) continue;
            if (isFirst) table.rows.push_back(compose::groupRow(heading));
            isFirst = false;
            Row row;
            row.cells = {on.reference(), profile.words.day(each->asAt),
                         quotedWords(profile.context, (each->*field).text, each->language.tag)};
            table.rows.push_back(std::move(row));
        }
    }
}

Chapter practicesChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("practices", words.say("Good practices and support needed"));
    Table table = tableOfColumns(
        words.say("Good practices, difficulties and support needed"),
        {words.say("Recommendation"), words.say("As at"), words.say("In the partner’s own words")},
        {{1.5}, {1.4}, {5}});
    addPractices(profile, words.say("Good practices"), &ProgressReport::goodPractice, table);
    addPractices(profile, words.say("Difficulties met"), &ProgressReport::difficulty, table);
    addPractices(profile, words.say("Support needed"), &ProgressReport::supportNeeded, table);
    if (table.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(
            noneText(profile.context,
                     PACT_PHRASE("No good practice and no need for support is on record here."),
                     PACT_PHRASE("No good practice and no need for support that may be given in "
                                 "this paper is on record."))));
    else
        addTable(words.say("The table quotes what the partner reported."), std::move(table),
                 chapter.blocks);
    return chapter;
}

Status writeProfile(PaperContext& context, Report& report) {
    const QString name = context.nameOf(context.partner->id.value);
    if (name.isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "report", "There is no such partner for the audience of this paper."));
    PACT_TRY(Sources sources, Sources::read(context.reader));
    const Profile profile{context, *context.partner, context.words, std::move(sources),
                          context.facts.partnerOfRow.key(context.partner->id.value)};
    report.title = context.words.say("Partner profile: %1", {name});
    report.runningHead = report.title;
    PACT_TRY(Table facts, glance(profile));
    report.opening.emplace_back(std::move(facts));
    report.chapters.push_back(addressedChapter(profile));
    PACT_TRY(Chapter positions, positionsChapter(profile));
    report.chapters.push_back(std::move(positions));
    PACT_TRY(Chapter requests, requestsChapter(profile));
    report.chapters.push_back(std::move(requests));
    PACT_TRY(Chapter meetings, meetingsChapter(profile));
    report.chapters.push_back(std::move(meetings));
    report.chapters.push_back(practicesChapter(profile));
    Chapter others = otherSourcesChapter(context, profile.sources, {}, profile.id());
    if (!others.blocks.empty()) report.chapters.push_back(std::move(others));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

const PaperKind& partnerProfile() {
    static const PaperKind kKind = {ReportKind::PartnerProfile,
                                    Subject::Partner,
                                    {{"addressed", "What is addressed to the partner"},
                                     {"positions", "Positions and responses"},
                                     {"requests", "Requests and answers"},
                                     {"meetings", "Meetings attended"},
                                     {"practices", "Good practices and support needed"},
                                     {"other-sources", "Information from other sources"},
                                     {"abbreviations", PACT_PHRASE("Abbreviations")}},
                                    writeProfile};
    return kKind;
}

}  // namespace pact::report
