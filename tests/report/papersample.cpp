#include "tests/report/papersample.h"

#include "core/report/compose.h"
#include "core/report/numbering.h"
#include "core/report/statisticsfigures.h"

namespace pact::testing_support {

using namespace domain;

PaperScratch::PaperScratch() {
    Setting kind;
    kind.name = QStringLiteral("workspace-kind");
    kind.value = QStringLiteral("training");
    kind.audience = Audience::Public;
    add(kind);
    addPartners();
    addMeetings();
    addRecommendations();
    addDecisions();
    addReports();
}

ReportDefinition PaperScratch::definitionOf(const QUuid& meeting) {
    return need(report::definitionFor(workspace->database(), ReportKind::Pcg, meeting));
}

report::Report PaperScratch::build(const ReportDefinition& definition) {
    return need(report::buildPaper(workspace->database(), definition, clock));
}

report::Report PaperScratch::build(const QUuid& meeting, QDate asAt) {
    ReportDefinition definition = definitionOf(meeting);
    definition.asAt = asAt;
    return build(definition);
}

report::Report PaperScratch::buildIn(const QString& language, const QUuid& meeting) {
    ReportDefinition definition = definitionOf(meeting);
    definition.language.tag = language;
    return build(definition);
}

void PaperScratch::addPartners() {
    for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F'}) {
        const QChar suffix = QLatin1Char(letter);
        Partner partner = trainingPartner(QStringLiteral("XA") + suffix);
        partner.note.text = QString::fromLatin1(kUnitMarker);
        partners.push_back(add(partner));
        Name name;
        name.partner = {partners.back()};
        name.language.tag = QStringLiteral("en");
        name.form = NameForm::Short;
        // In the order of their names, A comes last.
        name.text = QStringLiteral("Training partner ") +
                    (letter == 'A' ? QStringLiteral("Zeta") : QString(suffix));
        name.audience = Audience::Public;
        add(name);
    }
    Contact contact;
    contact.partner = {partners.front()};
    contact.name = QString::fromLatin1(kUnitMarker);
    contact.audience = Audience::Unit;
    add(contact);
}

QUuid PaperScratch::addMeeting(const QString& reference, MeetingKind kind, const QString& title,
                               QDate start, QDate end, MeetingStatus status) {
    Meeting value;
    value.reference = reference;
    value.kind = kind;
    value.title = title;
    value.start = start;
    value.end = end;
    value.precision = Precision::Day;
    value.city = QStringLiteral("Vienna");
    value.status = status;
    value.audience = Audience::Public;
    return add(value);
}

void PaperScratch::addMeetings() {
    const auto meeting = [this](const char* reference, MeetingKind kind, const char* title,
                                QDate start, QDate end, MeetingStatus status) {
        return addMeeting(QString::fromLatin1(reference), kind, QString::fromLatin1(title), start,
                          end, status);
    };
    ewg = meeting("TEWG-2024", MeetingKind::Ewg, "Training expert working group", {2024, 3, 5},
                  {2024, 3, 7}, MeetingStatus::Held);
    heldPcg = meeting("TPCG1", MeetingKind::Pcg, "First training PCG", {2024, 11, 12},
                      {2024, 11, 13}, MeetingStatus::Held);
    nextPcg = meeting("TPCG2", MeetingKind::Pcg, "Second training PCG", {2026, 5, 19},
                      {2026, 5, 20}, MeetingStatus::Planned);
}

QUuid PaperScratch::addRecommendation(const QString& reference, const QString& headline,
                                      Pillar pillar) {
    Recommendation value = recommendation(reference, headline);
    value.meeting = {ewg};
    value.pillar = pillar;
    value.note.text = QString::fromLatin1(kUnitMarker);
    return add(value);
}

void PaperScratch::address(const QUuid& to, const QUuid& partner, Audience audience) {
    Addressee value;
    value.recommendation = {to};
    value.partner = {partner};
    value.role = Role::Implementer;
    value.mode = Mode::Each;
    value.audience = audience;
    add(value);
}

void PaperScratch::address(const QUuid& to, const QUuid& partner, Role role, Mode mode) {
    Addressee value;
    value.recommendation = {to};
    value.partner = {partner};
    value.role = role;
    value.mode = mode;
    value.audience = Audience::Partners;
    add(value);
}

void PaperScratch::addRecommendations() {
    proposed = addRecommendation(QStringLiteral("T-2024/1"), QStringLiteral("Share typologies"),
                                 Pillar::II);
    widely =
        addRecommendation(QStringLiteral("T-2024/2"), QStringLiteral("Name a contact"), Pillar::II);
    narrowly = addRecommendation(QStringLiteral("T-2024/3"), QStringLiteral("text not on file"),
                                 Pillar::II);
    Wording text;
    text.recommendation = {proposed};
    text.step = Outcome::Adopted;
    text.meeting = {ewg};
    text.date = {2024, 3, 7};
    text.language.tag = QStringLiteral("en");
    text.text.text = QStringLiteral("Share typologies through the channels in place");
    text.status = WordingStatus::Original;
    text.audience = Audience::Partners;
    add(text);
    for (const QUuid& partner : partners) address(widely, partner);
    address(narrowly, partners[0]);
    address(narrowly, partners[1]);
}

void PaperScratch::decide(const QUuid& meeting, QDate date, const QUuid& on, Outcome outcome,
                          const QUuid& before, const QString& paragraph) {
    Decision decision;
    decision.reference = QStringLiteral("D-") + toText(on).right(6) + toText(meeting).right(6) +
                         codeOf(outcome) + paragraph;
    decision.meeting = {meeting};
    decision.date = date;
    decision.paragraph = paragraph;
    decision.mode = DecisionMode::InSession;
    decision.audience = Audience::Partners;
    DecisionItem item;
    item.decision = {add(decision)};
    item.recommendation = {on};
    item.outcome = outcome;
    item.before = {before};
    item.audience = Audience::Partners;
    add(item);
}

void PaperScratch::addDecisions() {
    decide(ewg, {2024, 3, 7}, proposed, Outcome::BeforePcg, nextPcg);
    decide(heldPcg, {2024, 11, 13}, widely, Outcome::Endorsed, {});
    decide(heldPcg, {2024, 11, 13}, narrowly, Outcome::Endorsed, {});
    Position position;
    position.recommendation = {widely};
    position.partner = {partners[2]};
    position.kind = PositionKind::Reservation;
    position.date = {2024, 11, 13};
    position.text.text = QStringLiteral("Training partner C reserves its position.");
    position.language.tag = QStringLiteral("en");
    position.printed = true;
    position.audience = Audience::Partners;
    add(position);
    position.partner = {partners[3]};
    position.text.text = QStringLiteral("This one is not to be printed.");
    position.printed = false;
    position.id = {};
    add(position);
}

void PaperScratch::report(const QUuid& on, const QUuid& partner, Stage stage, Audience audience,
                          const QString& narrative) {
    ProgressReport value;
    value.recommendation = {on};
    value.partner = {partner};
    value.asAt = {2025, 6, 30};
    value.received = {2025, 7, 15};
    value.stage = stage;
    value.basis = Basis::WrittenByPartner;
    value.channel = ReportChannel::Email;
    value.narrative.text = narrative;
    value.language.tag = QStringLiteral("en");
    value.audience = audience;
    add(value);
}

void PaperScratch::addReports() {
    const QString secret = QString::fromLatin1(kUnitMarker);
    report(widely, partners[0], Stage::Implemented, Audience::Unit, secret);
    report(widely, partners[1], Stage::Implemented, Audience::Unit, secret);
    report(widely, partners[2], Stage::InProgress, Audience::Unit, secret);
    report(widely, partners[3], Stage::InProgress, Audience::Unit, secret);
    report(widely, partners[4], Stage::NotStarted, Audience::Partners,
           QStringLiteral("A start is planned."));
    report(narrowly, partners[0], Stage::PartlyImplemented, Audience::Unit, secret);
}

std::shared_ptr<const report::Phrasebook> wordsIn(const char* language) {
    return need(report::Phrasebook::open(QString::fromLatin1(language)));
}

report::Report madeUpReport(int rows) {
    using namespace report;
    Report paper;
    paper.title = QStringLiteral("A paper for tests");
    paper.subtitle = QStringLiteral("As at 1 March 2026");
    paper.runningHead = QStringLiteral("Training meeting");
    paper.masthead.organ = QStringLiteral("Training organ");
    paper.language = QStringLiteral("en");
    paper.made = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    paper.head = {12, QByteArray::fromHex("00112233445566")};
    paper.trainingMark = trainingBand();
    paper.opening.emplace_back(
        compose::numbered(QStringLiteral("The first paragraph of the office.")));
    Text bold;
    bold.addBold(QStringLiteral("T-2024/1. Share typologies."))
        .addFootnote(QStringLiteral("Source of the sentence."));
    paper.opening.emplace_back(compose::numbered(bold));
    Chapter chapter = compose::chapter("made-up", QStringLiteral("A chapter"));
    paper.opening.emplace_back(
        compose::lettered(Text(QStringLiteral("A letter, which refers to "))
                              .addLink(QStringLiteral("the chapter"), chapter.id)
                              .add(QStringLiteral(" below;"))));
    paper.opening.emplace_back(
        compose::romanNumbered(QStringLiteral("A number below the letter;")));
    paper.opening.emplace_back(compose::lettered(QStringLiteral("Another letter.")));
    analysis::PillarStatistics statistics;
    statistics.total.recommendations = 3;
    statistics.pillars[1].standing[static_cast<std::size_t>(domain::Outcome::Endorsed)] = 3;
    statistics.pillars[1].recommendations = 3;
    chapter.blocks.emplace_back(compose::figure(standingFigure(statistics, paper.trainingMark)));
    Table table = compose::table(QStringLiteral("A long table"));
    table.columns = {{1}, {3}, {1, Alignment::End}};
    table.heading.push_back(compose::row(
        {QStringLiteral("HeadOne"), QStringLiteral("HeadTwo"), QStringLiteral("HeadThree")}));
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            compose::row({QStringLiteral("Row%1").arg(i),
                          QStringLiteral("Some words that fill a cell."), QString::number(i)}));
    chapter.blocks.emplace_back(std::move(table));
    paper.chapters.push_back(std::move(chapter));
    number(paper, *wordsIn("en"));
    return paper;
}

}  // namespace pact::testing_support
