#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/profileparts.h"

#include <algorithm>

namespace pact::report::profile {

using namespace domain;

namespace {

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

}  // namespace

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

namespace {

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
    return noneText(profile.context, PACT_PHRASE("No report received"),
                    PACT_PHRASE("No report that may be given"));
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

}  // namespace

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

}  // namespace pact::report::profile
