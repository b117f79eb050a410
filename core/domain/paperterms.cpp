#include "core/domain/paperterms.h"

#include "core/base/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::domain {

namespace {

using Chapters = std::span<const ChapterChoice>;

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

struct KindRow {
    ReportKind kind;
    std::vector<ChapterChoice> chapters;
};

/// One row for each kind of paper.
const std::vector<KindRow>& kinds() {
    static const ChapterChoice kAbbreviations = {"abbreviations", "Abbreviations"};
    static const std::vector<KindRow> kKinds = {
        {ReportKind::Pcg,
         {{"put-forward", "Recommendations put forward"},
          {"earlier", "Follow-up to earlier recommendations"},
          {"changes", "What has changed since the last meeting"},
          {"decisions",
           "Recommendations with a decision, by meeting of the Policy Consultative Group"},
          {"words", "What partners reported, in their own words"},
          {"figures", "Note on the figures"},
          kAbbreviations}},
        {ReportKind::DecisionSheet,
         {{"overview", "Recommendations before the meeting at a glance"},
          {"items", "Consideration of the recommendations"},
          {"waiting", "Earlier recommendations deferred or referred back"}}},
        {ReportKind::Stocktaking,
         {{"overview", "The threads at a glance"},
          {"threads", "The threads in detail"},
          kAbbreviations}},
        {ReportKind::RecommendationSheet,
         {{"wording", "Wording"},
          {"addressees", "Addressees, commitments and links"},
          {"standing", "Standing"},
          {"positions", "Positions and responses"},
          {"implementation", "Implementation"},
          {"other-sources", "Information from other sources"}}},
        {ReportKind::PartnerProfile,
         {{"addressed", "What is addressed to the partner"},
          {"positions", "Positions and responses"},
          {"requests", "Requests and answers"},
          {"meetings", "Meetings attended"},
          {"practices", "Good practices and support needed"},
          {"other-sources", "Information from other sources"},
          kAbbreviations}},
        {ReportKind::Changes,
         {{"recommendations", "New recommendations"},
          {"decisions", "Decisions taken"},
          {"wordings", "Wordings amended"},
          {"reports", "Reports received"},
          {"stages", "Stages that changed"},
          {"meetings", "Meetings"},
          {"requests", "Requests sent"},
          kAbbreviations}},
        {ReportKind::Participants,
         {{"participants", "Participants"}, {"stated", "Figures stated about the meeting"}}},
        {ReportKind::CndFigures,
         {{"background", "Background"}, {"status", "Status of implementation"}, kAbbreviations}},
        {ReportKind::Abbreviations, {}}};
    return kKinds;
}

QString codesOf(Chapters chapters) {
    QStringList codes;
    for (const ChapterChoice& each : chapters) codes << QString::fromLatin1(each.code);
    return codes.join(QLatin1String(", "));
}

bool isAmong(Chapters chapters, const QString& code) {
    for (const ChapterChoice& each : chapters)
        if (code == QLatin1String(each.code)) return true;
    return false;
}

}  // namespace

std::span<const ChapterChoice> chaptersOf(ReportKind kind) {
    const auto& all = kinds();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [kind](const KindRow& row) { return row.kind == kind; });
    Q_ASSERT_X(found != all.end(), "chaptersOf", "a value of the vocabulary has no row");
    return found->chapters;
}

const QStringList& paperLanguages() {
    static const QStringList kLanguages = {QStringLiteral("en"), QStringLiteral("fr"),
                                           QStringLiteral("ru")};
    return kLanguages;
}

std::optional<ReportKind> kindNamed(const QString& word) {
    return fromCode<ReportKind>(QString(word).replace(u'-', u'_'));
}

QString chaptersIssue(ReportKind kind, const QString& codes) {
    const Chapters chapters = chaptersOf(kind);
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (chapters.empty())
            return tr("A paper of the kind %1 has no chapters to choose from.").arg(codeOf(kind));
        if (!isAmong(chapters, code))
            return tr("“%1” is no chapter of a paper of the kind %2; it has: %3.")
                .arg(code, codeOf(kind), codesOf(chapters));
    }
    return {};
}

QString wordsIssue(const QString& words) {
    if (words.isEmpty() || !foldedWords(words).isEmpty()) return {};
    return tr("“%1” has no letter and no digit that a recommendation could be found by.")
        .arg(words);
}

QString languageIssue(const QString& tag) {
    if (paperLanguages().contains(tag)) return {};
    return tr("Papers can be made in these languages: %1; not in “%2”.")
        .arg(paperLanguages().join(QLatin1String(", ")), tag);
}

}  // namespace pact::domain
