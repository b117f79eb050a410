#include "core/report/kinds/profileparts.h"

namespace pact::report::profile {

using namespace domain;

namespace {

/// What the partner itself last said under one heading on each recommendation.
void addPractices(const Profile& profile, const QString& heading, TextOfReport field,
                  Table& table) {
    bool isFirst = true;
    for (const RecommendationFacts& on : profile.context.facts.counted) {
        for (const ProgressReport* each :
             latestReports(profile.context, on.record->id.value, field)) {
            if (each->partner != profile.partner.id) continue;
            if (isFirst) table.rows.push_back(compose::groupRow(heading));
            isFirst = false;
            Row row;
            row.cells = {on.reference(), profile.words.day(each->asAt),
                         quotedWords(profile.context, (each->*field).text, each->language.tag)};
            table.rows.push_back(std::move(row));
        }
    }
}

}  // namespace

Chapter practicesChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("practices", words.say("Good practices and support needed"));
    Table table = tableOfColumns(
        words.say("Good practices, difficulties and support needed"),
        {words.say("Recommendation"), words.say("As at"), words.say("In the partner’s own words")},
        {{1.5}, {1.4}, {5}});
    addPractices(profile, words.say("Good practices"), &ProgressReport::goodPractice, table);
    addPractices(profile, words.say("Difficulties met"), &ProgressReport::difficulty, table);
    addPractices(profile, words.say("Support needed"), &ProgressReport::supportNeeded, table);
    if (table.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(
            noneText(profile.context,
                     PACT_PHRASE("No good practice and no need for support is on record here."),
                     PACT_PHRASE("No good practice and no need for support that may be given in "
                                 "this paper is on record."))));
    else
        addTable(words.say("The table quotes what the partner reported."), std::move(table),
                 chapter.blocks);
    return chapter;
}

}  // namespace pact::report::profile
