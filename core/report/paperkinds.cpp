#include "core/report/paperkind.h"

#include <algorithm>

namespace pact::report {

// Each in its own file of core/report/kinds.
[[nodiscard]] const PaperKind& abbreviationsList();
[[nodiscard]] const PaperKind& changesPaper();
[[nodiscard]] const PaperKind& cndFigures();
[[nodiscard]] const PaperKind& decisionSheet();
[[nodiscard]] const PaperKind& participantsList();
[[nodiscard]] const PaperKind& partnerProfile();
[[nodiscard]] const PaperKind& pcgReport();
[[nodiscard]] const PaperKind& recommendationSheet();
[[nodiscard]] const PaperKind& stocktaking();

const std::vector<const PaperKind*>& allKinds() {
    static const std::vector<const PaperKind*> kAll = {
        &pcgReport(),           &decisionSheet(),  &stocktaking(),
        &recommendationSheet(), &partnerProfile(), &changesPaper(),
        &participantsList(),    &cndFigures(),     &abbreviationsList()};
    return kAll;
}

const PaperKind& kindOf(domain::ReportKind kind) {
    const auto& all = allKinds();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [kind](const PaperKind* each) { return each->kind == kind; });
    Q_ASSERT_X(found != all.end(), "kindOf", "a value of the vocabulary has no kind of paper");
    return **found;
}

bool heeds(const PaperKind& kind, const QString& field) {
    static const QStringList kFilter = {QStringLiteral("pillars"), QStringLiteral("standings"),
                                        QStringLiteral("words")};
    if (field == QLatin1String("meeting")) return kind.subject == Subject::Meeting;
    if (field == QLatin1String("partner")) return kind.subject == Subject::Partner;
    if (field == QLatin1String("recommendation")) return kind.subject == Subject::Recommendation;
    if (field == QLatin1String("since")) return kind.hasPeriod;
    if (field == QLatin1String("chapters")) return !kind.chapters.empty();
    return kind.hasFilter || !kFilter.contains(field);
}

}  // namespace pact::report
