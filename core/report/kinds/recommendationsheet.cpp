#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/wordingsteps.h"
#include "core/report/paperkind.h"
#include "core/report/recommendationtext.h"

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

/// What the chapters of the sheet have in common.
struct Sheet {
    const PaperContext& context;
    const RecommendationFacts& about;
    const Phrasebook& words;
    Sources sources;

    [[nodiscard]] QUuid id() const { return about.record->id.value; }
};

void addFact(Table& table, const QString& what, Text value) {
    if (value.plain().isEmpty()) return;
    Row row;
    row.cells = {what, std::move(value)};
    table.rows.push_back(std::move(row));
}

/// The meeting that it comes from, with its days and the paragraph.
Text originText(const Sheet& sheet) {
    const Recommendation& record = *sheet.about.record;
    const Meeting* meeting = sheet.context.facts.meeting(record.meeting.value);
    if (!meeting) return record.origin ? sheet.words.label(*record.origin) : QString();
    const Text title = titleAndDays(sheet.context, *meeting);
    if (record.paragraph.isEmpty()) return title;
    Text text = compose::filled(sheet.words.say("%1, para. %2"), {title, Text(record.paragraph)});
    text.language = title.language;
    return text;
}

QString routesText(const Phrasebook& words, const std::vector<Route>& routes) {
    QStringList labels;
    for (const Route route : routes) labels << words.label(route);
    return words.series(labels);
}

QString alsoRelevant(const Sheet& sheet) {
    QStringList labels;
    for (const Pillar pillar : sheet.about.record->alsoPillars)
        labels << pillarTitle(sheet.words, static_cast<int>(pillar));
    return sheet.words.series(labels);
}

Table glance(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    const Recommendation& record = *sheet.about.record;
    Table table = tableOfColumns(words.say("The recommendation at a glance"),
                                 {words.say("Subject"), words.say("On record")}, {{1.5}, {5}});
    addFact(table, words.say("Headline"), sheet.context.headline(sheet.about));
    addFact(table, words.say("Pillar"), pillarTitle(words, pillarGroup(sheet.about)));
    addFact(table, words.say("Also relevant"), alsoRelevant(sheet));
    addFact(table, words.say("Origin"),
            withNote(originText(sheet), sheet.sources.note(sheet.context, record.source)));
    addFact(table, words.say("Standing"), standingText(sheet.context, sheet.about));
    addFact(table, words.say("Routes"), routesText(words, record.routes));
    addFact(table, words.say("Owner"), enteredInEnglish(sheet.context, record.owner));
    addFact(table, words.say("Due"), words.day(record.due));
    addFact(table, words.say("Management response"),
            enteredInEnglish(sheet.context, record.managementResponse.text));
    return table;
}

const Wording* originalOf(const Sheet& sheet, const Wording& translation) {
    for (const Wording& each : sheet.context.facts.wordings)
        if (each.id == translation.translationOf) return &each;
    return nullptr;
}

/// Of which step the current wording is, and the original where it is a translation.
void addStep(const Sheet& sheet, const Wording& wording, std::vector<Block>& blocks) {
    const PaperContext& context = sheet.context;
    const QString step = stepText(context, wording);
    blocks.emplace_back(compose::plain(withNote(
        sheet.words.say("The current wording is on record with this step: %1.", {lowered(step)}),
        sheet.sources.note(context, wording.source))));
    if (const Wording* original = originalOf(sheet, wording)) {
        blocks.emplace_back(compose::leading(compose::plain(sheet.words.say("In the original:"))));
        blocks.emplace_back(
            compose::quotation(quotedWords(context, original->text.text, original->language.tag)));
    }
}

Table amendmentTable(const Sheet& sheet, const std::vector<Amendment>& amendments) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        words.say("Earlier wordings and what became of them"),
        {words.say("Step"), words.say("Wording before"), words.say("Wording of this step")},
        {{1.6}, {3}, {3}});
    for (const Amendment& each : amendments) {
        Row row;
        row.cells = {withNote(stepText(sheet.context, *each.after),
                              sheet.sources.note(sheet.context, each.after->source)),
                     wordingText(sheet.context, *each.before),
                     wordingText(sheet.context, *each.after)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Chapter wordingChapter(const Sheet& sheet) {
    Chapter chapter = compose::chapter("wording", sheet.words.say("Wording"));
    Paragraph statement = compose::numbered(statementText(sheet.context, sheet.about));
    statement.keepsWithNext = sheet.about.wording != nullptr;
    chapter.blocks.emplace_back(std::move(statement));
    if (sheet.about.wording) addStep(sheet, *sheet.about.wording, chapter.blocks);
    const auto amendments = amendmentsOf(wordingSteps(sheet.context, sheet.id()));
    if (!amendments.empty()) chapter.blocks.emplace_back(amendmentTable(sheet, amendments));
    return chapter;
}

QString groupText(const Sheet& sheet, const Addressee& addressee) {
    for (const PartnerGroup& group : sheet.context.facts.groups)
        if (group.id == addressee.group)
            return addressee.open ? sheet.words.say("%1 (later members included)",
                                                    {titleOfGroup(sheet.context, group)})
                                  : titleOfGroup(sheet.context, group);
    return sheet.words.say("A group of partners");
}

QString withBody(const Sheet& sheet, const QString& name, const Addressee& addressee) {
    const QString body = titleOfBody(sheet.context, addressee.responsibleBody.value).plain();
    return body.isEmpty() ? name : sheet.words.say("%1 (%2)", {name, body});
}

/// Groups first, then partners in alphabetical order, then bodies: those with this role and mode.
QStringList namesFor(const Sheet& sheet, Role role, Mode mode) {
    QStringList groups;
    QStringList bodies;
    std::vector<const Addressee*> partners;
    for (const Addressee* each : sheet.about.addressees) {
        if (each->role != role || each->mode != mode) continue;
        if (!each->group.isNull()) groups << withBody(sheet, groupText(sheet, *each), *each);
        if (!sheet.context.nameOf(each->partner.value).isEmpty()) partners.push_back(each);
        if (!each->body.isNull()) bodies << titleOfBody(sheet.context, each->body.value).plain();
    }
    std::sort(partners.begin(), partners.end(), [&](const auto* a, const auto* b) {
        return sheet.context.facts.names.place(a->partner.value) <
               sheet.context.facts.names.place(b->partner.value);
    });
    for (const Addressee* each : partners)
        groups << withBody(sheet, sheet.context.nameOf(each->partner.value), *each);
    bodies.removeAll(QString());
    QStringList names = groups + bodies;
    names.removeDuplicates();  // what was merged may have named the same
    return names;
}

Table addresseeTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(words.say("Addressees by role and mode"),
                                 {words.say("Role"), words.say("Mode"), words.say("Addressees")},
                                 {{1.5}, {1.5}, {5}});
    for (const Role role : {Role::Lead, Role::Implementer, Role::Coordinator, Role::Reviewer})
        for (const Mode mode : {Mode::Each, Mode::Together, Mode::Invited})
            if (const QStringList names = namesFor(sheet, role, mode); !names.isEmpty())
                table.rows.push_back(
                    compose::row({words.label(role), words.label(mode), words.series(names)}));
    return table;
}

Text instrumentText(const Sheet& sheet, const Commitment& commitment) {
    if (!commitment.year) return commitment.instrument;
    return sheet.words.say("%1 (%2)", {commitment.instrument, QString::number(*commitment.year)});
}

/// The commitments that it serves; who says so is named, since mappings differ.
Result<Table> commitmentTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(const std::vector<CommitmentLink> links, sheet.context.reader.all<CommitmentLink>());
    PACT_TRY(const std::vector<Commitment> commitments, sheet.context.reader.all<Commitment>());
    Table table = tableOfColumns(words.say("Commitments that the recommendation serves"),
                                 {words.say("Commitment"), words.say("Short title"),
                                  words.say("Instrument"), words.say("Whose mapping")},
                                 {{1.3}, {3}, {2}, {1.7}});
    for (const Commitment& each : commitments) {
        for (const CommitmentLink& link : links) {
            if (link.recommendation != sheet.about.record->id || link.commitment != each.id)
                continue;
            const bool isOurs =
                sheet.context.reader.isTranslated(each.id.value, QStringLiteral("title"));
            Row row;
            row.cells = {each.code,
                         isOurs ? Text(each.title) : enteredInEnglish(sheet.context, each.title),
                         instrumentText(sheet, each), link.mappedBy};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// The label of a link as seen from the later recommendation, or from the earlier one.
QString linkText(const Phrasebook& words, LinkKind kind, bool isLater) {
    switch (kind) {
        case LinkKind::Reaffirms:
            return isLater ? words.say("Reaffirms") : words.say("Reaffirmed by");
        case LinkKind::Merges: return isLater ? words.say("Merges") : words.say("Merged into");
        case LinkKind::Replaces: return isLater ? words.say("Replaces") : words.say("Replaced by");
        case LinkKind::Narrows: return isLater ? words.say("Narrows") : words.say("Narrowed by");
    }
    return {};
}

Result<Table> linkTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(std::vector<RecommendationLink> links, sheet.context.reader.all<RecommendationLink>());
    const Id<Recommendation> id = sheet.about.record->id;
    std::erase_if(links, [&id](const RecommendationLink& link) {
        return link.recommendation != id && link.earlier != id;
    });
    Table table = tableOfColumns(
        words.say("Links to other recommendations"),
        {words.say("Link"), words.say("Recommendation"), words.say("Standing")}, {{1.5}, {4}, {2}});
    for (const RecommendationFacts& other : sheet.context.facts.counted) {
        for (const RecommendationLink& link : links) {
            const bool isLater =
                link.recommendation == sheet.about.record->id && link.earlier == other.record->id;
            const bool isEarlier =
                link.earlier == sheet.about.record->id && link.recommendation == other.record->id;
            if (!link.kind || isLater == isEarlier) continue;
            Row row;
            row.cells = {linkText(words, *link.kind, isLater),
                         referenceAndHeadline(sheet.context, other),
                         standingText(sheet.context, other)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

void addTable(Table table, std::vector<Block>& blocks) {
    if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

Result<Chapter> contextChapter(const Sheet& sheet) {
    Chapter chapter =
        compose::chapter("addressees", sheet.words.say("Addressees, commitments and links"));
    Table addressees = addresseeTable(sheet);
    if (addressees.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(
            noneText(sheet.context, PACT_PHRASE("No addressee is on record here."),
                     PACT_PHRASE("No addressee that may be given in this paper is on "
                                 "record."))));
    addTable(std::move(addressees), chapter.blocks);
    PACT_TRY(Table commitments, commitmentTable(sheet));
    addTable(std::move(commitments), chapter.blocks);
    PACT_TRY(Table links, linkTable(sheet));
    addTable(std::move(links), chapter.blocks);
    return chapter;
}

/// The text of a decision, how it was taken, and the reason of what it did to this one.
Text decisionText(const Sheet& sheet, const Step& step) {
    const PaperContext& context = sheet.context;
    Text text = enteredInEnglish(context, sentence(step.decision->text.text));
    const auto addLine = [&text](const Text& line) {
        if (line.plain().isEmpty()) return;
        if (!text.plain().isEmpty()) text.add(QStringLiteral("\n"));
        text.runs.insert(text.runs.end(), line.runs.begin(), line.runs.end());
        if (text.language.isEmpty()) text.language = line.language;
    };
    if (text.plain().isEmpty()) text = Text();
    addLine(enteredInEnglish(context, sentence(step.item->reason.text)));
    addLine(howDecided(context, *step.decision));
    const QString& source = step.item->source.isEmpty() ? step.decision->source : step.item->source;
    return withNote(std::move(text), sheet.sources.note(context, source));
}

Table historyTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        words.say("Standing history"),
        {words.say("Date"), words.say("Meeting"), words.say("Outcome"), words.say("Decision")},
        {{1.3}, {1.5}, {1.7}, {4}});
    for (const Step& step : sheet.about.steps) {
        const Meeting* meeting = sheet.context.facts.meeting(step.decision->meeting.value);
        Row row;
        row.cells = {words.day(step.decision->date),
                     orDash(meeting ? meeting->reference : QString()),
                     outcomeText(sheet.context, *step.item), decisionText(sheet, step)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Chapter standingChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter = compose::chapter("standing", words.say("Standing"));
    const QStringList values{words.day(sheet.context.facts.dates.asAt),
                             lowered(standingText(sheet.context, sheet.about))};
    chapter.blocks.emplace_back(compose::numbered(
        sheet.about.steps.empty()
            ? words.say("The standing as at %1 is: %2. No step is on record here.", values)
            : words.say("The standing as at %1 is: %2. The table gives its steps.", values)));
    if (!sheet.about.steps.empty()) chapter.blocks.emplace_back(historyTable(sheet));
    return chapter;
}

Result<Table> responseTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(std::vector<Response> responses, sheet.context.reader.all<Response>());
    const PartnerNames& names = sheet.context.facts.names;
    std::stable_sort(responses.begin(), responses.end(), [&](const auto& a, const auto& b) {
        const int placeA = names.place(a.partner.value);
        const int placeB = names.place(b.partner.value);
        return placeA != placeB ? placeA < placeB : a.date < b.date;
    });
    Table table = tableOfColumns(words.say("Responses of partners"),
                                 {words.say("Partner"), words.say("Date"), words.say("Response"),
                                  words.say("In the partner’s own words")},
                                 {{1.7}, {1.4}, {1.3}, {3.6}});
    for (const Response& each : responses) {
        const bool isLater = each.date.isValid() && each.date > sheet.context.facts.dates.asAt;
        const QString name = names.of(each.partner.value);
        if (each.recommendation != sheet.about.record->id || isLater || name.isEmpty()) continue;
        Row row;
        row.cells = {name, orDash(words.day(each.date)),
                     orDash(each.stance ? words.label(*each.stance) : QString()),
                     orDash(quotedWords(sheet.context, each.text.text, each.language.tag))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<Chapter> positionsChapter(const Sheet& sheet) {
    Chapter chapter = compose::chapter("positions", sheet.words.say("Positions and responses"));
    PACT_TRY(Table responses, responseTable(sheet));
    const bool hasPositions = !sheet.about.positions.empty();
    const QString lead =
        hasPositions ? sheet.words.say("These positions are on record here, word for word:")
        : responses.rows.empty() ? sheet.words.say("No position or response is on record here.")
                                 : sheet.words.say("No position is on record here; responses are:");
    Paragraph paragraph = compose::numbered(lead);
    paragraph.keepsWithNext = hasPositions || !responses.rows.empty();
    chapter.blocks.emplace_back(std::move(paragraph));
    addPositions(sheet.context, sheet.about, chapter.blocks);
    addTable(std::move(responses), chapter.blocks);
    return chapter;
}

/// What only the Unit needs to know of the requests.
QString repliesSentence(const Sheet& sheet) {
    const auto number = [&sheet](analysis::ReplyStatus status) {
        const auto& replies = sheet.about.replies;
        return sheet.words.figures(
            std::count_if(replies.begin(), replies.end(),
                          [status](const auto& each) { return each.status == status; }));
    };
    return sheet.words.say(
        "Answers awaited: %1; no report received: %2; without a channel: %3.",
        {number(analysis::ReplyStatus::Awaited), number(analysis::ReplyStatus::AskedNoReply),
         number(analysis::ReplyStatus::NoChannel)});
}

QString dayAndReceipt(const Phrasebook& words, const ProgressReport& report) {
    if (!report.received.isValid()) return words.day(report.asAt);
    return words.say("%1; received %2", {words.day(report.asAt), words.day(report.received)});
}

Row progressRow(const Sheet& sheet, const ProgressReport& report) {
    Row row;
    row.cells = {sheet.context.nameOf(report.partner.value),
                 orDash(report.stage ? sheet.words.label(*report.stage) : QString()),
                 dayAndReceipt(sheet.words, report),
                 withNote(orDash(ownWords(sheet.context, report)),
                          sheet.sources.note(sheet.context, report))};
    return row;
}

/// Pairs are counted; what coordinators, reviewers and others that are addressed said is not.
Table progressTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(
        sheet.context.leavesTheUnit() ? words.say("Latest report that each partner agreed to share")
                                      : words.say("Latest report of each partner"),
        {words.say("Partner"), words.say("Stage"), words.say("As at; received"),
         words.say("In the partner’s own words")},
        {{1.5}, {1.35}, {1.5}, {4.6}});
    std::vector<Row> counted;
    std::vector<Row> others;
    for (const ProgressReport* report : latestReports(sheet.context, sheet.id())) {
        const bool isPair =
            std::any_of(sheet.about.pairs.begin(), sheet.about.pairs.end(), [&](const auto& pair) {
                return sheet.context.facts.partnerOfRow.value(pair.partner) ==
                       report->partner.value;
            });
        (isPair ? counted : others).push_back(progressRow(sheet, *report));
    }
    table.rows = std::move(counted);
    if (others.empty()) return table;
    table.rows.push_back(
        compose::groupRow(words.say("Not counted above: in another role or mode")));
    table.rows.insert(table.rows.end(), others.begin(), others.end());
    return table;
}

/// Who was asked and reported, with its base, and the stages where they may be told.
void addFigures(const Sheet& sheet, std::vector<Block>& blocks) {
    const QString figures = implementationText(sheet.context, sheet.about);
    blocks.emplace_back(compose::numbered(
        figures.isEmpty() ? nobodyAddressed(sheet.context, {&sheet.about}) : figures));
    if (!sheet.context.leavesTheUnit() && !sheet.about.replies.empty())
        blocks.emplace_back(compose::numbered(repliesSentence(sheet)));
}

Chapter implementationChapter(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Chapter chapter = compose::chapter("implementation", words.say("Implementation"));
    addFigures(sheet, chapter.blocks);
    Table progress = progressTable(sheet);
    if (progress.rows.empty()) {
        chapter.blocks.emplace_back(compose::numbered(
            sheet.context.leavesTheUnit()
                ? words.say("No report that partners agreed to share is on record.")
                : words.say("No report of a partner is on record.")));
        return chapter;
    }
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        sheet.context.leavesTheUnit()
            ? words.say("The table gives the latest report that each partner agreed to share, in "
                        "the partner’s own words. Partners stand in alphabetical order.")
            : words.say("The table gives the latest report of each partner, in the partner’s own "
                        "words. Partners stand in alphabetical order."))));
    chapter.blocks.emplace_back(std::move(progress));
    return chapter;
}

Status writeSheet(PaperContext& context, Report& report) {
    PACT_TRY(Sources sources, Sources::read(context.reader));
    const Sheet sheet{context, *context.subject, context.words, std::move(sources)};
    report.title = context.words.say("Recommendation %1", {sheet.about.reference()});
    report.runningHead = report.title;
    report.opening.emplace_back(glance(sheet));
    report.chapters.push_back(wordingChapter(sheet));
    PACT_TRY(Chapter addressees, contextChapter(sheet));
    report.chapters.push_back(std::move(addressees));
    report.chapters.push_back(standingChapter(sheet));
    PACT_TRY(Chapter positions, positionsChapter(sheet));
    report.chapters.push_back(std::move(positions));
    report.chapters.push_back(implementationChapter(sheet));
    Chapter others = otherSourcesChapter(context, sheet.sources, sheet.id(), {});
    if (!others.blocks.empty()) report.chapters.push_back(std::move(others));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

const PaperKind& recommendationSheet() {
    static const PaperKind kKind = {ReportKind::RecommendationSheet,
                                    Subject::Recommendation,
                                    {{"wording", "Wording"},
                                     {"addressees", "Addressees, commitments and links"},
                                     {"standing", "Standing"},
                                     {"positions", "Positions and responses"},
                                     {"implementation", "Implementation"},
                                     {"other-sources", "Information from other sources"}},
                                    writeSheet};
    return kKind;
}

}  // namespace pact::report
