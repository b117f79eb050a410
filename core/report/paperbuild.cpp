#include "core/base/textfold.h"
#include "core/report/canonicalcontent.h"
#include "core/report/kinds/abbreviations.h"
#include "core/report/notecalls.h"
#include "core/report/numbering.h"
#include "core/report/paperframe.h"
#include "core/report/paperkind.h"
#include "core/report/papers.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pact::report {

using namespace domain;

namespace {

QString reportText(const char* text) { return QCoreApplication::translate("report", text); }

/// A record that the paper is about; NotFound, in one sentence, without it, and Refused where it is
/// archived or for fewer eyes than the paper.
template<class T>
Result<T> subjectOf(storage::Database& database, const Id<T>& id, Audience audience,
                    const QString& without) {
    storage::RecordStore store(database);
    PACT_TRY(const std::optional<Record> record, store.find(specOf<T>(), id.value));
    if (!record) return fail(ErrorCode::NotFound, without);
    T subject = fromRecord<T>(*record);
    if (subject.audience.value_or(Audience::Unit) < audience)
        return fail(ErrorCode::Refused,
                    reportText("What this paper is about is on record for fewer readers than the "
                               "paper: make it for the same readers."));
    if (!subject.archived) return subject;
    PACT_TRY(const QString name, store.humanReference(specOf<T>(), id.value));
    return fail(ErrorCode::Refused,
                reportText("%1 is archived; no paper is made about it.").arg(name));
}

/// What the kind is about, as the definition names it.
struct Subjects {
    std::optional<Meeting> meeting;
    std::optional<Partner> partner;
};

/// A definition that names nothing of what its kind is about.
Status checkSubject(const ReportDefinition& definition, Subject subject) {
    const bool isMissing =
        (subject == Subject::Meeting && definition.meeting.isNull()) ||
        (subject == Subject::Partner && definition.partner.isNull()) ||
        (subject == Subject::Recommendation && definition.recommendation.isNull());
    if (!isMissing) return {};
    const QString what = subject == Subject::Meeting   ? reportText("a meeting")
                         : subject == Subject::Partner ? reportText("a partner")
                                                       : reportText("a recommendation");
    return fail(ErrorCode::Refused,
                reportText("A paper of this kind is about %1, and none is named.").arg(what));
}

Result<Subjects> subjectsOf(storage::Database& database, const ReportDefinition& definition,
                            Subject subject) {
    PACT_CHECK(checkSubject(definition, subject));
    const Audience audience = definition.audience.value_or(Audience::Partners);
    Subjects subjects;
    if (subject == Subject::Meeting) {
        PACT_TRY(subjects.meeting, subjectOf(database, definition.meeting, audience,
                                             reportText("There is no such meeting.")));
    }
    if (subject == Subject::Partner) {
        PACT_TRY(subjects.partner, subjectOf(database, definition.partner, audience,
                                             reportText("There is no such partner.")));
    }
    if (subject == Subject::Recommendation)
        PACT_CHECK(subjectOf(database, definition.recommendation, audience,
                             reportText("There is no such recommendation.")));
    return subjects;
}

analysis::Dates datesOf(const ReportDefinition& definition, const std::optional<Meeting>& meeting,
                        QDate today) {
    analysis::Dates dates{definition.asAt,
                          definition.knownAt.isValid() ? definition.knownAt : today};
    if (dates.asAt.isValid()) return dates;
    const QDate last = meeting ? lastDay(*meeting) : QDate();
    dates.asAt = last.isValid() && last < today ? last : today;
    return dates;
}

/// Whether each word begins some word of what the audience reads of a recommendation: its
/// reference, headline and current wording.
bool hasWords(const RecommendationFacts& each, const QStringList& asked) {
    if (asked.isEmpty()) return true;
    const QString text = each.reference() + u' ' + each.record->headline + u' ' +
                         (each.wording ? each.wording->text.text : QString());
    const QStringList words = foldText(text).split(u' ');
    return std::all_of(asked.begin(), asked.end(), [&](const QString& begin) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(begin); });
    });
}

/// Leaves of the facts the recommendations that the definition asks for.
void keepWanted(const ReportDefinition& definition, PaperFacts& facts) {
    const auto isIn = [](const auto& list, const auto& value) {
        return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    const QStringList asked = foldedWords(definition.words);
    const auto isUnwanted = [&](const RecommendationFacts& each) {
        const bool isOfPillar =
            definition.pillars.empty() ||
            (each.record->pillar && isIn(definition.pillars, *each.record->pillar));
        return !isOfPillar || !isIn(definition.standings, each.standing) || !hasWords(each, asked);
    };
    std::erase_if(facts.counted, isUnwanted);
    std::erase_if(facts.inError, isUnwanted);
}

/// What an older program kept may have chapters or words that no paper can have.
Status checkChoices(const PaperKind& kind, const ReportDefinition& definition) {
    for (const QString& issue :
         {chaptersIssue(kind.kind, definition.chapters), wordsIssue(definition.words)})
        if (!issue.isEmpty()) return fail(ErrorCode::Refused, issue);
    return {};
}

/// The language in which somebody wrote the texts of the definition: that of the kept one, whatever
/// this paper is asked in.
Result<QString> languageOfTexts(const PaperContext& context) {
    QString language = context.definition.language.tag;
    PACT_TRY(const std::vector<ReportDefinition> kept, context.reader.all<ReportDefinition>());
    for (const ReportDefinition& each : kept)
        if (each.id == context.definition.id) language = each.language.tag;
    return language.isEmpty() ? QStringLiteral("en") : language;
}

/// What somebody wrote, one numbered paragraph a line, in the paper's language where it is there.
void addWritten(const PaperContext& context, const QString& base, const QUuid& record,
                const char* field, const LongText& text, std::vector<Block>& blocks) {
    const QString translated = context.reader.translation(record, QLatin1String(field));
    const bool isOurs = !translated.isEmpty();
    const QString written = translated.isEmpty() ? text.text : translated;
    for (const QString& paragraph : written.split(u'\n', Qt::SkipEmptyParts))
        blocks.emplace_back(compose::numbered(
            context.entered(paragraph, isOurs ? context.words.language() : base)));
}

void addChapterTexts(const PaperContext& context, const QString& base,
                     const std::vector<ChapterText>& texts, Chapter& chapter) {
    for (const ChapterText& text : texts) {
        if (text.definition != context.definition.id || chapter.code != text.chapter) continue;
        std::vector<Block> before;
        addWritten(context, base, text.id.value, "introduction", text.introduction, before);
        chapter.blocks.insert(chapter.blocks.begin(), std::make_move_iterator(before.begin()),
                              std::make_move_iterator(before.end()));
        addWritten(context, base, text.id.value, "closing", text.closing, chapter.closing);
    }
}

/// Which recommendations the definition leaves to the paper; empty where it leaves all.
QString scopeText(const PaperContext& context) {
    const ReportDefinition& definition = context.definition;
    const Phrasebook& words = context.words;
    QStringList parts;
    const bool isSaid = definition.kind == ReportKind::Stocktaking;  // as its own scope
    if (!definition.pillars.empty() && !isSaid) {
        QStringList codes;
        for (const Pillar pillar : definition.pillars) codes << codeOf(pillar);
        parts << words.say("pillar: %1", {words.listed(codes)});
    }
    if (!definition.standings.empty()) {
        QStringList labels;
        for (const Outcome standing : definition.standings) labels << words.label(standing);
        parts << words.say("standing: %1", {words.listed(labels)});
    }
    if (!definition.words.isEmpty())
        parts << words.say("words: %1", {words.quoted(definition.words)});
    if (parts.isEmpty()) return {};
    return words.say("This paper covers only the recommendations that fit the following: %1.",
                     {words.series(parts)});
}

/// The annex of abbreviations comes last: it is made of the words that all else has.
Status addWrittenTexts(const PaperContext& context, const PaperKind& kind, const QString& base,
                       Report& report) {
    std::vector<Block> opening;
    addWritten(context, base, context.definition.id.value, "introduction",
               context.definition.introduction, opening);
    if (const QString scope = scopeText(context); !scope.isEmpty())
        opening.emplace_back(compose::numbered(scope));
    report.opening.insert(report.opening.begin(), std::make_move_iterator(opening.begin()),
                          std::make_move_iterator(opening.end()));
    PACT_TRY(const std::vector<ChapterText> texts, context.reader.all<ChapterText>());
    for (Chapter& chapter : report.chapters) addChapterTexts(context, base, texts, chapter);
    const bool hasAbbreviations =
        std::any_of(kind.chapters.begin(), kind.chapters.end(), [](const ChapterChoice& each) {
            return QLatin1String(each.code) == QLatin1String("abbreviations");
        });
    if (!hasAbbreviations || !context.wants("abbreviations")) return {};
    PACT_TRY(std::optional<Chapter> annex, abbreviationsOf(context, report));
    if (!annex) return {};
    addChapterTexts(context, base, texts, *annex);
    report.chapters.push_back(std::move(*annex));
    return {};
}

/// The recommendation that the paper is about; it must be one that its audience may see.
Result<const RecommendationFacts*> recommendationOf(const PaperFacts& facts,
                                                    const ReportDefinition& definition) {
    for (const RecommendationFacts& each : facts.counted)
        if (each.record->id == definition.recommendation) return &each;
    return fail(ErrorCode::NotFound,
                reportText("There is no such recommendation for the audience and the dates of "
                           "this paper."));
}

/// What was kept for fewer eyes than the paper's must not stand in it.
Status checkAudience(storage::Database& database, const ReportDefinition& definition,
                     Audience audience) {
    if (definition.id.isNull()) return {};
    storage::RecordStore store(database);
    PACT_TRY(const std::optional<Record> record,
             store.find(specOf<ReportDefinition>(), definition.id.value));
    if (!record) return {};
    const auto kept = fromRecord<ReportDefinition>(*record);
    if (kept.audience.value_or(Audience::Unit) >= audience) return {};
    return fail(
        ErrorCode::Refused,
        reportText("The report definition “%1” is for fewer readers than this paper: change "
                   "its audience, or make the paper for the same readers.")
            .arg(kept.name));
}

/// How the definitions can be named: one that an older program let be called like a kind, by its
/// id.
QString namesOf(const std::vector<ReportDefinition>& definitions) {
    QStringList names;
    for (const ReportDefinition& each : definitions)
        names << QStringLiteral("“%1”").arg(kindNamed(each.name) ? toText(each.id.value)
                                                                 : each.name);
    return names.join(QLatin1String(", "));
}

}  // namespace

Result<ReportDefinition> definitionFor(storage::Database& database, ReportKind kind,
                                       const QUuid& subject) {
    ReportDefinition bare;
    bare.kind = kind;
    bare.audience = Audience::Partners;
    QString field;
    switch (kindOf(kind).subject) {
        case Subject::Nothing: return bare;
        case Subject::Meeting:
            bare.meeting = {subject};
            field = QStringLiteral("meeting");
            break;
        case Subject::Partner:
            bare.partner = {subject};
            field = QStringLiteral("partner");
            break;
        case Subject::Recommendation:
            bare.recommendation = {subject};
            field = QStringLiteral("recommendation");
            break;
    }
    if (subject.isNull()) return bare;
    storage::RecordStore store(database);
    storage::RecordFilter filter;
    filter.where = {{field, toText(subject)}, {QStringLiteral("kind"), codeOf(kind)}};
    PACT_TRY(const std::vector<Record> records, store.list(specOf<ReportDefinition>(), filter));
    std::vector<ReportDefinition> kept;
    for (const Record& record : records)
        if (auto each = fromRecord<ReportDefinition>(record);
            each.audience.value_or(Audience::Unit) != Audience::Unit)
            kept.push_back(std::move(each));
    if (kept.empty()) return bare;
    if (kept.size() == 1) return kept.front();
    return fail(ErrorCode::Ambiguous,
                reportText("Several report definitions are kept for this paper: %1; name one of "
                           "them instead of the kind %2.")
                    .arg(namesOf(kept), codeOf(kind)));
}

Result<Report> buildPaper(storage::Database& database, const ReportDefinition& definition,
                          const Clock& clock, const CancelToken& cancel) {
    const PaperKind& kind = kindOf(definition.kind.value_or(ReportKind::Pcg));
    PACT_CHECK(checkChoices(kind, definition));
    const QString language =
        definition.language.tag.isEmpty() ? QStringLiteral("en") : definition.language.tag;
    PACT_TRY(const auto words, Phrasebook::open(language));
    PACT_TRY(storage::Transaction reading,
             storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    PACT_TRY(const bool isTraining, storage::isTraining(database));
    PACT_TRY(const Subjects subjects, subjectsOf(database, definition, kind.subject));
    const Audience audience = definition.audience.value_or(Audience::Partners);
    PACT_CHECK(checkAudience(database, definition, audience));
    PaperReader reader(database, audience, language, cancel);
    PaperFacts facts;
    facts.cancel = cancel;
    // What was known on an earlier day is told as on that day.
    facts.today =
        definition.knownAt.isValid() ? qMin(definition.knownAt, clock.today()) : clock.today();
    facts.dates = datesOf(definition, subjects.meeting, facts.today);
    if (kind.stateOn) facts.dates.asAt = kind.stateOn(definition, facts.dates.asAt);
    if (kind.subject == Subject::Recommendation) facts.about = definition.recommendation.value;
    PACT_CHECK(facts.read(reader, language));
    PACT_CHECK(facts.relate(database, reading, reader));
    keepWanted(definition, facts);

    const QString mark = isTraining ? words->say("TRAINING - made-up data") : QString();
    PaperContext context{definition, reader, facts, *words, mark, audience, {}, {}, {}};
    if (subjects.meeting) {  // with its title and place in the paper's language
        const Meeting* told = facts.meeting(subjects.meeting->id.value);
        context.meeting = told ? told : &*subjects.meeting;
    }
    if (subjects.partner) context.partner = &*subjects.partner;
    if (kind.subject == Subject::Recommendation) {
        PACT_TRY(context.subject, recommendationOf(facts, definition));
    }
    Report report;
    PACT_TRY(report.workspace, storage::workspaceId(database));
    PACT_TRY(const QString base, languageOfTexts(context));
    frame(context, base, report);
    PACT_CHECK(kind.write(context, report));
    std::erase_if(report.chapters, [&](const Chapter& each) {
        return !context.wants(each.code.toLatin1().constData());
    });
    PACT_CHECK(addWrittenTexts(context, kind, base, report));
    report.holdings = reader.holdings();
    setNoteCalls(report);
    number(report, *words);
    report.hash = contentHash(canonicalContent(report));
    PACT_CHECK(unlessCancelled(cancel));
    return report;
}

}  // namespace pact::report
