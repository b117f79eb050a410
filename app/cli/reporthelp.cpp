#include "app/cli/reporthelp.h"

#include "app/cli/console.h"

#include <algorithm>

namespace pact::cli {

namespace {

constexpr qsizetype kLineWidth = 96;

bool isForEveryKind(const ReportOption& option) {
    const auto& kinds = report::allKinds();
    return std::all_of(kinds.begin(), kinds.end(), [&](const report::PaperKind* kind) {
        return report::heeds(*kind, QLatin1String(option.field));
    });
}

/// Words with commas between them, on as many lines as they need, all but the first indented.
QString wrapped(const QString& head, const QStringList& words) {
    QString text;
    QString line = head;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i] + (i + 1 < words.size() ? QStringLiteral(",") : QString());
        if (line.size() + 1 + word.size() > kLineWidth) {
            text += line + u'\n';
            line = QString(5, u' ');
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

QString kindText(const report::PaperKind& kind) {
    QStringList options;
    for (const ReportOption& option : reportOptions())
        if (report::heeds(kind, QLatin1String(option.field)) && !isForEveryKind(option))
            options << QLatin1String(option.name);
    QStringList chapters;
    for (const report::ChapterChoice& each : kind.chapters) chapters << QLatin1String(each.code);
    const domain::Vocabulary& kinds = domain::vocabularyOf<domain::ReportKind>();
    const QString code = domain::codeOf(kind.kind);
    QString text = QStringLiteral("  %1 (%2)\n").arg(code, kinds.label(code));
    if (!options.isEmpty()) text += wrapped(QStringLiteral("    ") + tr("options:"), options);
    if (!chapters.isEmpty()) text += wrapped(QStringLiteral("    ") + tr("chapters:"), chapters);
    return text;
}

}  // namespace

const std::vector<ReportOption>& reportOptions() {
    static const std::vector<ReportOption> kOptions = {
        {"--meeting", "meeting", "The meeting that it is about", "REF"},
        {"--partner", "partner", "The partner that it is about", "CODE"},
        {"--recommendation", "recommendation", "The recommendation that it is about", "REF"},
        {"--since", "since", "The first day of the period that it tells of", "DATE"},
        {"--as-of", "as-at", "The state as at this day (default: the meeting's last day, or today)",
         "DATE"},
        {"--known-at", "known-at", "From information received by this day", "DATE"},
        {"--language", "language", "en, fr or ru", "LANG"},
        {"--audience", "audience", "For whose eyes: unit, partners or public", "AUDIENCE"},
        {"--pillars", "pillars", "Only recommendations of these pillars, such as \"I;II\"",
         "PILLARS"},
        {"--standings", "standings",
         "Only recommendations of these standings, such as \"endorsed;noted\"", "STANDINGS"},
        {"--words", "words", "Only recommendations with words that begin like each of these",
         "TEXT"},
        {"--chapters", "chapters", "Only these chapters, such as \"earlier changes\"", "CHAPTERS"},
    };
    return kOptions;
}

QString optionsOf(const report::PaperKind& kind) {
    QStringList names;
    for (const ReportOption& option : reportOptions())
        if (report::heeds(kind, QLatin1String(option.field))) names << QLatin1String(option.name);
    return names.join(QLatin1String(", "));
}

QString kindsText() {
    QString text = tr("Kinds, with the options that not all of them take:") + u'\n';
    for (const report::PaperKind* kind : report::allKinds()) text += kindText(*kind);
    QStringList standings;
    for (const domain::Term& term : domain::vocabularyOf<domain::Outcome>().terms)
        standings << QLatin1String(term.code);
    return text + u'\n' + wrapped(tr("Standings:"), standings);
}

}  // namespace pact::cli
