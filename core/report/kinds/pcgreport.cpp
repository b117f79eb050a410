#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>

namespace pact::report {

using namespace domain;

namespace {

void writeChapters(const PcgContext& context, Report& report) {
    const auto add = [&](const char* code, Chapter (*chapterOf)(const PcgContext&)) {
        if (!context.wants(code)) return;
        Chapter chapter = chapterOf(context);
        if (!chapter.blocks.empty() || !chapter.parts.empty())
            report.chapters.push_back(std::move(chapter));
    };
    add("put-forward", putForwardChapter);
    add("earlier", earlierChapter);
    if (context.previous) add("changes", changesChapter);
    add("decisions", decisionsAnnex);
    add("words", wordsAnnex);
    if (context.wants("figures")) report.chapters.push_back(figuresAnnex(context, report));
}

Status writePcgReport(PaperContext& paper, Report& report) {
    if (paper.meeting->kind != MeetingKind::Pcg)
        return fail(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "report", "%1 is not a meeting of the Policy Consultative Group.")
                        .arg(paper.meeting->reference));
    const PcgContext context(paper);
    report.title = context.words.say(
        "Recommendations before the Policy Consultative Group and follow-up to earlier "
        "recommendations");
    report.opening = openingOf(context);
    writeChapters(context, report);
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

const PaperKind& pcgReport() {
    static const PaperKind kKind = {ReportKind::Pcg, Subject::Meeting, chaptersOf(ReportKind::Pcg),
                                    writePcgReport};
    return kKind;
}

}  // namespace pact::report
