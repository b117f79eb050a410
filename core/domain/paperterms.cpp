#include "core/domain/paperterms.h"

#include <QCoreApplication>

namespace pact::domain {

namespace {

using Chapters = std::span<const ChapterChoice>;

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

constexpr ChapterChoice kAbbreviations = {"abbreviations", "Abbreviations"};

constexpr ChapterChoice kPcg[] = {
    {"put-forward", "Recommendations put forward"},
    {"earlier", "Follow-up to earlier recommendations"},
    {"changes", "What has changed since the last meeting"},
    {"decisions", "Recommendations with a decision, by meeting of the Policy Consultative Group"},
    {"words", "What partners reported, in their own words"},
    {"figures", "Note on the figures"},
    kAbbreviations};

constexpr ChapterChoice kDecisionSheet[] = {
    {"overview", "Recommendations before the meeting at a glance"},
    {"items", "Consideration of the recommendations"},
    {"waiting", "Earlier recommendations deferred or referred back"}};

constexpr ChapterChoice kStocktaking[] = {
    {"overview", "The threads at a glance"}, {"threads", "The threads in detail"}, kAbbreviations};

constexpr ChapterChoice kRecommendationSheet[] = {
    {"wording", "Wording"},
    {"addressees", "Addressees, commitments and links"},
    {"standing", "Standing"},
    {"positions", "Positions and responses"},
    {"implementation", "Implementation"},
    {"other-sources", "Information from other sources"}};

constexpr ChapterChoice kPartnerProfile[] = {{"addressed", "What is addressed to the partner"},
                                             {"positions", "Positions and responses"},
                                             {"requests", "Requests and answers"},
                                             {"meetings", "Meetings attended"},
                                             {"practices", "Good practices and support needed"},
                                             {"other-sources", "Information from other sources"},
                                             kAbbreviations};

constexpr ChapterChoice kChanges[] = {{"recommendations", "New recommendations"},
                                      {"decisions", "Decisions taken"},
                                      {"wordings", "Wordings amended"},
                                      {"reports", "Reports received"},
                                      {"stages", "Stages that changed"},
                                      {"meetings", "Meetings"},
                                      {"requests", "Requests sent"},
                                      kAbbreviations};

constexpr ChapterChoice kParticipants[] = {{"participants", "Participants"},
                                           {"stated", "Figures stated about the meeting"}};

constexpr ChapterChoice kCndFigures[] = {
    {"background", "Background"}, {"status", "Status of implementation"}, kAbbreviations};

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
    switch (kind) {
        case ReportKind::Pcg: return kPcg;
        case ReportKind::DecisionSheet: return kDecisionSheet;
        case ReportKind::Stocktaking: return kStocktaking;
        case ReportKind::RecommendationSheet: return kRecommendationSheet;
        case ReportKind::PartnerProfile: return kPartnerProfile;
        case ReportKind::Changes: return kChanges;
        case ReportKind::Participants: return kParticipants;
        case ReportKind::CndFigures: return kCndFigures;
        case ReportKind::Abbreviations: return {};
    }
    Q_UNREACHABLE();
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

QString languageIssue(const QString& tag) {
    if (paperLanguages().contains(tag)) return {};
    return tr("Papers can be made in these languages: %1; not in “%2”.")
        .arg(paperLanguages().join(QLatin1String(", ")), tag);
}

}  // namespace pact::domain
