#include "core/report/kinds/ownwords.h"

#include <QSet>

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

/// The recommendation with this id, if the paper counts it.
const RecommendationFacts* factsOf(const PaperContext& context, const QUuid& recommendation) {
    for (const RecommendationFacts& each : context.facts.counted)
        if (each.record->id.value == recommendation) return &each;
    return nullptr;
}

/// Whether `a` takes the place of `b`: it describes a later day, or came later.
bool isLater(const ProgressReport& a, const ProgressReport& b) {
    return a.asAt != b.asAt ? a.asAt > b.asAt : a.received >= b.received;
}

/// Whether the document was there on the day up to which the paper takes account of things.
bool isKnown(const PaperContext& context, const Document& document) {
    const QDate limit = context.facts.dates.knownAt;
    return !document.date.isValid() || !limit.isValid() || document.date <= limit;
}

void addLine(const PaperContext& context, Text& text, const char* phrase, const QString& words,
             const QString& language) {
    if (words.isEmpty()) return;
    const QString line = context.words.say(phrase, {quotedWords(context, words, language).plain()});
    text.add(text.runs.empty() ? line : u'\n' + line);
}

void addRemark(Text& text, const QString& remark) {
    text.add(text.runs.empty() ? remark : u'\n' + remark);
}

/// How it came to be on record, where that is not simply the partner's own paper.
void addBasis(const PaperContext& context, const ProgressReport& report, Text& text) {
    if (report.basis == Basis::SaidInMeeting)
        addRemark(text,
                  report.confirmed.isValid()
                      ? context.words.say("Said in a meeting; confirmed by the partner on %1.",
                                          {context.words.day(report.confirmed)})
                      : context.words.say("Said in a meeting."));
    const QString body = titleOfBody(context, report.body.value).plain();
    if (!body.isEmpty() && report.basis != Basis::ReportedByOrganization)
        addRemark(text, context.words.say("Responsible body: %1.", {body}));
    if (!report.corrects.isNull())
        addRemark(text, context.words.say("Corrects an earlier report as at the same day."));
}

}  // namespace

Result<Sources> Sources::read(PaperReader& reader) {
    Sources sources;
    PACT_TRY(sources.m_documents, reader.all<Document>());
    return sources;
}

QString Sources::note(const PaperContext& context, const QString& source) const {
    if (source.isEmpty()) return {};
    const Document* named = nullptr;
    for (const Document& each : m_documents) {
        const bool isNamed = isKnown(context, each) && !each.symbol.isEmpty() &&
                             !each.title.isEmpty() && source.contains(each.title) &&
                             !source.contains(each.symbol);
        if (isNamed && (!named || named->title.size() < each.title.size())) named = &each;
    }
    return sentence(named ? context.words.say("%1 (%2)", {source, named->symbol}) : source);
}

QString Sources::note(const PaperContext& context, const ProgressReport& report) const {
    QStringList notes;
    if (!report.noteVerbale.isEmpty())
        notes << context.words.say("Note verbale: %1.", {report.noteVerbale});
    for (const Document& each : m_documents)
        if (each.id == report.document && isKnown(context, each))
            notes << sentence(each.symbol.isEmpty()
                                  ? each.title
                                  : context.words.say("%1 (%2)", {each.title, each.symbol}));
    return notes.join(u' ');
}

std::vector<const ProgressReport*> latestReports(const PaperContext& context,
                                                 const QUuid& recommendation, TextOfReport saying) {
    const auto all = context.facts.reportsOn(recommendation);
    QSet<QUuid> corrected;
    for (const ProgressReport* report : all) corrected.insert(report->corrects.value);
    QHash<QUuid, const ProgressReport*> latest;
    for (const ProgressReport* report : all) {
        if (context.nameOf(report->partner.value).isEmpty()) continue;
        if (corrected.contains(report->id.value)) continue;
        if (saying && (report->*saying).text.isEmpty()) continue;
        const ProgressReport*& kept = latest[report->partner.value];
        if (!kept || isLater(*report, *kept)) kept = report;
    }
    std::vector<const ProgressReport*> reports(latest.cbegin(), latest.cend());
    std::sort(reports.begin(), reports.end(), [&](const auto* a, const auto* b) {
        return context.facts.names.place(a->partner.value) <
               context.facts.names.place(b->partner.value);
    });
    return reports;
}

Text quotedWords(const PaperContext& context, const QString& text, const QString& language) {
    if (text.isEmpty()) return {};
    return context.entered(context.words.quoted(text), language);
}

Text ownWords(const PaperContext& context, const ProgressReport& report) {
    const QString& language = report.language.tag;
    Text text = quotedWords(context, report.narrative.text, language);
    const QString translated = context.facts.translatedNarratives.value(report.id.value);
    addLine(context, text, PACT_PHRASE("[unofficial translation] %1"), translated,
            context.words.language());
    addLine(context, text, PACT_PHRASE("Evidence: %1"), report.evidence.text, language);
    addLine(context, text, PACT_PHRASE("Good practice: %1"), report.goodPractice.text, language);
    addLine(context, text, PACT_PHRASE("Difficulty met: %1"), report.difficulty.text, language);
    addLine(context, text, PACT_PHRASE("Support needed: %1"), report.supportNeeded.text, language);
    addBasis(context, report, text);
    return text;
}

Text titleOfBody(const PaperContext& context, const QUuid& body) {
    const bool isOurs = context.reader.isTranslated(body, QStringLiteral("title"));
    for (const Body& each : context.facts.bodies)
        if (each.id.value == body)
            return context.entered(each.title,
                                   isOurs ? context.words.language() : QStringLiteral("en"));
    return {};
}

QString titleOfGroup(const PaperContext& context, const PartnerGroup& group) {
    const bool isOurs = context.reader.isTranslated(group.id.value, QStringLiteral("title"));
    return context.entered(group.title, isOurs ? context.words.language() : QStringLiteral("en"))
        .plain();
}

Text titleOf(const PaperContext& context, const Meeting& meeting) {
    if (meeting.title.isEmpty()) return meeting.reference;
    const bool isOurs = context.reader.isTranslated(meeting.id.value, QStringLiteral("title"));
    return context.entered(meeting.title, isOurs ? context.words.language() : QStringLiteral("en"));
}

Text titleAndDays(const PaperContext& context, const Meeting& meeting) {
    const QString days = context.words.days(meeting);
    Text title = titleOf(context, meeting);
    if (days.isEmpty()) return title;
    Text text = compose::filled(context.words.say("%1 (%2)"), {title, days});
    text.language = title.language;
    return text;
}

Text referenceAndHeadline(const PaperContext& context, const RecommendationFacts& recommendation) {
    const Text headline = context.headline(recommendation);
    if (headline.plain().isEmpty()) return recommendation.reference();
    Text text =
        compose::filled(context.words.say("%1: %2"), {recommendation.reference(), headline});
    text.language = headline.language;
    return text;
}

QString outcomeText(const PaperContext& context, const DecisionItem& item) {
    const Meeting* before = context.facts.meeting(item.before.value);
    if (item.outcome == Outcome::BeforePcg)
        return before ? context.words.say("Put before %1", {before->reference})
                      : context.words.say("Put before a PCG");
    if (item.outcome == Outcome::Superseded)
        if (const RecommendationFacts* successor = factsOf(context, item.successor.value))
            return context.words.say("Superseded by %1", {successor->reference()});
    return item.outcome ? context.words.label(*item.outcome) : QString();
}

namespace {

QString silence(const PaperContext& context, const Decision& decision) {
    const Phrasebook& words = context.words;
    const QDate last = decision.extendedTo.isValid() ? decision.extendedTo : decision.closes;
    if (!decision.opens.isValid() || !last.isValid()) return words.label(*decision.mode);
    const QStringList days{words.day(decision.opens), words.day(last)};
    if (decision.broken.isValid())
        return words.say("By silence procedure from %1 to %2, broken on %3",
                         days + QStringList{words.day(decision.broken)});
    return decision.extendedTo.isValid()
               ? words.say("By silence procedure from %1, extended to %2", days)
               : words.say("By silence procedure from %1 to %2", days);
}

/// What was not decided at a meeting was in no session.
QString howReached(const PaperContext& context, const Decision& decision) {
    const bool isSession = decision.mode == DecisionMode::InSession;
    if (!decision.mode || (isSession && decision.meeting.isNull())) return {};
    return decision.mode == DecisionMode::SilenceProcedure ? silence(context, decision)
                                                           : context.words.label(*decision.mode);
}

}  // namespace

QString howDecided(const PaperContext& context, const Decision& decision) {
    const Phrasebook& words = context.words;
    const QString& paragraph = decision.paragraph;
    QString how = howReached(context, decision);
    if (paragraph.isEmpty()) return how;
    return how.isEmpty() ? words.say("Para. %1", {paragraph})
                         : words.say("%1 (para. %2)", {how, paragraph});
}

Table tableOfColumns(const QString& title, const QStringList& heading,
                     const std::vector<Column>& columns) {
    Table table = compose::table(title);
    table.columns = columns;
    table.heading.push_back(compose::row(heading));
    return table;
}

Text withNote(Text text, const QString& note) {
    if (note.isEmpty()) return text;
    if (text.plain().isEmpty()) text = QStringLiteral("–");
    return text.addFootnote(note);
}

namespace {

/// A report of others, and the recommendation that it is about.
struct OtherReport {
    const RecommendationFacts* on;
    const ProgressReport* report;
};

/// What others than the addressee said, by recommendation and partner.
std::vector<OtherReport> reportsOfOthers(const PaperContext& context, const QUuid& recommendation,
                                         const QUuid& partner) {
    QHash<QUuid, const RecommendationFacts*> counted;
    for (const RecommendationFacts& each : context.facts.counted)
        if (recommendation.isNull() || each.record->id.value == recommendation)
            counted.insert(each.record->id.value, &each);
    std::vector<OtherReport> reports;
    for (const ProgressReport& each : context.facts.reports) {
        const RecommendationFacts* on = counted.value(each.recommendation.value);
        const bool isAbout = on && (partner.isNull() || each.partner.value == partner) &&
                             !context.nameOf(each.partner.value).isEmpty();
        const bool isOthers = each.basis && !isCounted(*each.basis);
        if (isAbout && isOthers && context.facts.isKnown(each)) reports.push_back({on, &each});
    }
    std::stable_sort(reports.begin(), reports.end(), [&](const auto& a, const auto& b) {
        if (a.on != b.on) return a.on < b.on;  // in the order of the facts
        const int placeA = context.facts.names.place(a.report->partner.value);
        const int placeB = context.facts.names.place(b.report->partner.value);
        return placeA != placeB ? placeA < placeB : a.report->asAt < b.report->asAt;
    });
    return reports;
}

/// A partner, a body, or a published source.
QString saidBy(const PaperContext& context, const ProgressReport& report) {
    if (QString name = context.nameOf(report.reportedBy.value); !name.isEmpty()) return name;
    if (report.basis == Basis::ReportedByOrganization) {
        QString body = titleOfBody(context, report.body.value).plain();
        if (!body.isEmpty()) return body;
    }
    return report.basis ? context.words.label(*report.basis) : QString();
}

Row otherRow(const PaperContext& context, const Sources& sources, const OtherReport& said) {
    const ProgressReport& report = *said.report;
    Row row;
    row.cells = {saidBy(context, report), context.nameOf(report.partner.value),
                 said.on->reference(), context.words.day(report.asAt),
                 withNote(ownWords(context, report), sources.note(context, report))};
    return row;
}

}  // namespace

Chapter otherSourcesChapter(const PaperContext& context, const Sources& sources,
                            const QUuid& recommendation, const QUuid& partner) {
    const Phrasebook& words = context.words;
    Chapter chapter =
        compose::chapter("other-sources", words.say("Information from other sources"));
    const auto reports = reportsOfOthers(context, recommendation, partner);
    if (reports.empty()) return chapter;
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        words.say("What others say about a partner stands beside its own reports and is not "
                  "counted; only the addressee sets its own stage."))));
    Table table =
        tableOfColumns(words.say("What other sources say"),
                       {words.say("Said by"), words.say("About"), words.say("Recommendation"),
                        words.say("As at"), words.say("In the words of the source")},
                       {{1.6}, {1.5}, {1.5}, {1.45}, {3.2}});
    for (const OtherReport& each : reports) table.rows.push_back(otherRow(context, sources, each));
    chapter.blocks.emplace_back(std::move(table));
    return chapter;
}

}  // namespace pact::report
