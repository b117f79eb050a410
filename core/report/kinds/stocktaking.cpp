#include "core/report/kinds/stocktaking.h"

#include "core/report/earliertally.h"
#include "core/report/paperkind.h"
#include "core/report/recommendationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::report {

using namespace domain;

Status Stock::read() {
    PACT_TRY(links, reader.all<RecommendationLink>());
    for (Thread& thread : threadsOf(*this, links))
        if (std::any_of(thread.list.begin(), thread.list.end(),
                        [this](const auto* each) { return isInScope(*each); }))
            threads.push_back(std::move(thread));
    std::stable_sort(threads.begin(), threads.end(), [](const Thread& a, const Thread& b) {
        return pillarGroup(a.latest()) < pillarGroup(b.latest());
    });
    threads = withBareOnesTogether(*this, std::move(threads));
    ready = all();
    std::erase_if(ready, [this](const auto* each) { return !isReadyForReview(*this, *each); });
    return unlessCancelled(facts.cancel);
}

bool Stock::isInScope(const RecommendationFacts& each) const {
    const Recommendation& record = *each.record;
    if (record.meeting == meeting->id || !record.pillar) return false;
    if (std::find(pillars.begin(), pillars.end(), *record.pillar) == pillars.end()) return false;
    if (!definition.since.isValid()) return true;
    const Meeting* origin = facts.meeting(record.meeting.value);
    return origin && lastDayOf(*origin) >= definition.since;
}

FactsList Stock::all() const {
    FactsList list;
    for (const Thread& thread : threads)
        list.insert(list.end(), thread.list.begin(), thread.list.end());
    return list;
}

namespace {

/// "7 of 12", in what leaves the Unit "<5 of 12".
QString reportedCell(const Stock& stock, const RecommendationFacts& of) {
    const QString number = reportersCell(stock, of);
    if (number.isEmpty()) return QStringLiteral("–");
    return stock.words.say("%1 of %2",
                           {number, stock.words.figures(static_cast<qint64>(of.pairs.size()))});
}

QString textMissing(const Stock& stock, const Thread& thread) {
    return thread.list.size() == 1 ? stock.words.say("(text not on file)")
                                   : stock.words.say("(texts not on file)");
}

/// The recommendations of the thread that are open, else the latest.
FactsList toldInRow(const Thread& thread) {
    FactsList told;
    if (!thread.isBare)
        std::copy_if(thread.list.begin(), thread.list.end(), std::back_inserter(told),
                     [](const auto* each) { return Stock::isOpen(*each); });
    if (told.empty()) told.push_back(&thread.latest());
    return told;
}

/// What is told of several stands with the reference of each.
Row threadRow(const Stock& stock, const Thread& thread) {
    const FactsList told = toldInRow(thread);
    QStringList standings;
    QStringList reported;
    QStringList marks;
    for (const RecommendationFacts* each : told) {
        const auto named = [&](const QString& text) {
            return told.size() == 1 ? text : stock.words.say("%1: %2", {each->reference(), text});
        };
        standings << named(standingText(stock, *each));
        reported << named(reportedCell(stock, *each));
        if (isReady(stock, *each)) marks << each->reference();
    }
    Row row =
        compose::row({thread.isBare ? stock.words.references(referencesOf(thread.list))
                                    : referencesOf(thread.list).join(u'\n'),
                      thread.isBare ? textMissing(stock, thread) : threadTitle(stock, thread)});
    row.cells.push_back(compose::reference(thread.id()));
    row.cells.emplace_back(standings.join(u'\n'));
    row.cells.emplace_back(reported.join(u'\n'));
    if (!stock.ready.empty()) row.cells.emplace_back(marks.join(u'\n'));
    return row;
}

Table threadsTable(const Stock& stock) {
    const Phrasebook& words = stock.words;
    Table table = compose::table(words.say("The threads before the meeting"));
    table.columns = {{1.6}, {2.9}, {1.55}, {1.9}, {1.4}};
    table.heading.push_back(compose::row(
        {words.say("Recommendations"), words.say("Subject of the thread"), words.say("Set out in"),
         words.say("Standing"), words.say("Partners that reported, of those addressed")}));
    if (!stock.ready.empty()) {
        table.columns.push_back({1.3});
        table.heading.front().cells.emplace_back(words.say("Ready for review"));
    }
    int last = -1;
    for (const Thread& thread : stock.threads) {
        const int group = pillarGroup(thread.latest());
        if (group != last) table.rows.push_back(compose::groupRow(pillarTitle(words, group)));
        last = group;
        table.rows.push_back(threadRow(stock, thread));
    }
    return table;
}

/// "the pillars ..." that the stocktaking is about, and since when.
QString scopeText(const Stock& stock) {
    QStringList pillars;
    for (const Pillar pillar : stock.pillars)
        pillars << onPillar(stock.words, static_cast<int>(pillar));
    const QString about = stock.words.listed(pillars);
    if (!stock.definition.since.isValid())
        return stock.words.say("Scope: all earlier recommendations %1.", {about});
    return stock.words.say(
        "Scope: recommendations %1 of meetings since %2, with those that they "
        "are linked to.",
        {about, stock.words.day(stock.definition.since)});
}

Chapter overviewOf(const Stock& stock) {
    Chapter chapter = compose::chapter("overview", stock.words.say("The threads at a glance"));
    QString text = scopeText(stock);
    if (stock.threads.empty())
        text += u' ' + stock.words.say("No recommendation within this scope is on record.");
    else
        text +=
            u' ' + stock.words.count(
                       "{N} thread(s) lie within it; a thread is one recommendation, several that "
                       "are linked, or those of one meeting whose texts are not on file.",
                       static_cast<qint64>(stock.threads.size()));
    if (const QString counted = reportsCountedText(stock); !counted.isEmpty())
        text += u' ' + counted;
    chapter.blocks.emplace_back(compose::numbered(text));
    if (!stock.threads.empty()) chapter.blocks.emplace_back(threadsTable(stock));
    return chapter;
}

/// Whether the meeting has done something with any of them.
bool hasActed(const Stock& stock) {
    const FactsList all = stock.all();
    return std::any_of(all.begin(), all.end(), [&](const RecommendationFacts* each) {
        return std::any_of(each->steps.begin(), each->steps.end(), [&](const Step& step) {
            return step.decision->meeting == stock.meeting->id;
        });
    });
}

/// What the meeting is asked to do.
std::vector<Block> invitation(const Stock& stock) {
    const Phrasebook& words = stock.words;
    std::vector<Block> blocks;
    if (stock.meeting->status == MeetingStatus::Cancelled)
        blocks.emplace_back(compose::numbered(words.say("This meeting was cancelled.")));
    if (stock.threads.empty()) {
        blocks.emplace_back(compose::numbered(
            words.say("No earlier recommendation is on record of which the meeting could take "
                      "stock.")));
        return blocks;
    }
    blocks.emplace_back(
        compose::leading(compose::numbered(words.say("The expert working group is invited:"))));
    blocks.emplace_back(compose::lettered(
        compose::filled(words.count("To take stock of {n} recommendation(s) in the threads of %1;",
                                    static_cast<qint64>(stock.all().size())),
                        {compose::reference(compose::chapterId("overview"))})));
    blocks.emplace_back(compose::lettered(
        words.say("To identify those that are a priority, to reaffirm those that stand as they "
                  "are, and to propose amendments where the wording should change;")));
    QStringList bases;
    for (const RecommendationFacts* each : stock.ready) bases << withBase(stock, *each);
    blocks.emplace_back(compose::lettered(
        stock.ready.empty()
            ? words.say("To consider which of them are implemented.")
            : words.say("To consider which of them are implemented; ready for review, since every "
                        "addressed partner that reported describes them as implemented or as "
                        "ongoing practice: %1.",
                        {words.series(bases)})));
    if (hasActed(stock))
        blocks.emplace_back(
            compose::numbered(words.say("Where a box is ticked, the outcome is on record.")));
    return blocks;
}

Status checkMeeting(const PaperContext& paper) {
    const auto refuse = [&](const char* text) {
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate("report", text).arg(paper.meeting->reference));
    };
    if (paper.meeting->kind != MeetingKind::Ewg) return refuse("%1 is no expert working group.");
    if (paper.meeting->pillars.empty() && paper.definition.pillars.empty())
        return refuse("%1 has no pillar, so that it must be said of which to take stock.");
    return {};
}

Status writeStocktaking(PaperContext& paper, Report& report) {
    PACT_CHECK(checkMeeting(paper));
    Stock stock(paper);
    PACT_CHECK(stock.read());
    report.title = stock.words.say("Stocktaking of earlier recommendations by thread");
    report.opening = invitation(stock);
    report.chapters.push_back(overviewOf(stock));
    if (stock.threads.empty()) return {};
    Chapter threads = compose::chapter("threads", stock.words.say("The threads in detail"));
    for (const Thread& thread : stock.threads) {
        PACT_CHECK(unlessCancelled(stock.facts.cancel));
        threads.parts.push_back(threadPart(stock, thread));
    }
    report.chapters.push_back(std::move(threads));
    return {};
}

}  // namespace

const PaperKind& stocktaking() {
    static const PaperKind kKind = {ReportKind::Stocktaking, Subject::Meeting,
                                    chaptersOf(ReportKind::Stocktaking), writeStocktaking, true};
    return kKind;
}

}  // namespace pact::report
