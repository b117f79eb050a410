#include "core/report/kinds/wordingsteps.h"

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

bool isOfStep(const Wording& a, const Wording& b) {
    return a.step == b.step && a.date == b.date && a.meeting == b.meeting;
}

Amendment inOneLanguage(const WordingStep& before, const WordingStep& after) {
    for (const Wording* later : after.texts)
        for (const Wording* earlier : before.texts)
            if (earlier->language == later->language) return {earlier, later};
    return {&before.best(), &after.best()};
}

Text markedAsTranslation(const PaperContext& context, const Wording& wording, Text text) {
    if (wording.status != WordingStatus::UnofficialTranslation) return text;
    Text marked = compose::filled(context.words.say("%1 (unofficial translation)"), {text});
    marked.language = text.language;
    return marked;
}

}  // namespace

std::vector<WordingStep> wordingSteps(const PaperContext& context, const QUuid& recommendation) {
    std::vector<WordingStep> steps;
    for (const Wording& each : context.facts.wordings) {
        const bool isLater = each.date.isValid() && each.date > context.facts.dates.asAt;
        if (each.recommendation.value != recommendation || !each.step || isLater) continue;
        const auto found = std::find_if(steps.begin(), steps.end(), [&](const WordingStep& step) {
            return isOfStep(step.best(), each);
        });
        if (found == steps.end())
            steps.push_back({{&each}});
        else
            found->texts.push_back(&each);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const WordingStep& a, const WordingStep& b) {
        if (a.best().date != b.best().date) return a.best().date < b.best().date;
        return a.best().step < b.best().step;
    });
    return steps;
}

std::vector<Amendment> amendmentsOf(const std::vector<WordingStep>& steps) {
    std::vector<Amendment> amendments;
    const WordingStep* adopted = nullptr;
    for (const WordingStep& step : steps) {
        if (adopted) {
            const Amendment amendment = inOneLanguage(*adopted, step);
            if (amendment.before->text != amendment.after->text) amendments.push_back(amendment);
        }
        if (isAdoptedText(*step.best().step)) adopted = &step;
    }
    return amendments;
}

Text wordingText(const PaperContext& context, const Wording& wording) {
    return markedAsTranslation(context, wording,
                               context.entered(wording.text.text, wording.language.tag));
}

Text boldWording(const PaperContext& context, const QString& reference, const Wording& wording) {
    Text text = context.entered(wording.text.text, wording.language.tag);
    Run& first = text.runs.front();
    first.text = reference + QLatin1String(". ") + sentence(first.text);
    first.style = Run::Style::Bold;
    return markedAsTranslation(context, wording, std::move(text));
}

QString stepText(const PaperContext& context, const Wording& wording) {
    const Phrasebook& words = context.words;
    const Meeting* meeting = context.facts.meeting(wording.meeting.value);
    const QString label = words.label(*wording.step);
    const QString day = words.day(wording.date);
    if (!meeting) return day.isEmpty() ? label : words.say("%1, %2", {label, day});
    return day.isEmpty() ? words.say("%1 (%2)", {label, meeting->reference})
                         : words.say("%1 (%2), %3", {label, meeting->reference, day});
}

}  // namespace pact::report
