#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/profileparts.h"

#include <algorithm>

namespace pact::report::profile {

using namespace domain;

namespace {

Result<Table> meetingTable(const Profile& profile) {
    const Phrasebook& words = profile.words;
    PACT_TRY(const std::vector<Attendance> all, profile.context.reader.all<Attendance>());
    std::vector<std::pair<const Meeting*, const Attendance*>> attended;
    for (const Attendance& each : all) {
        const Meeting* meeting = profile.context.facts.meeting(each.meeting.value);
        const bool isOver = meeting && meeting->status == MeetingStatus::Held &&
                            lastDay(*meeting).isValid() && lastDay(*meeting) <= profile.asAt();
        if (each.partner == profile.partner.id && isOver) attended.emplace_back(meeting, &each);
    }
    std::stable_sort(attended.begin(), attended.end(),
                     [](const auto& a, const auto& b) { return a.first->start < b.first->start; });
    Table table = tableOfColumns(
        words.say("Meetings attended"),
        {words.say("Meeting"), words.say("Days"), words.say("Place"), words.say("Attended as")},
        {{4}, {1.9}, {1.5}, {1.3}});
    for (const auto& [meeting, attendance] : attended) {
        Row row;
        row.cells = {withNote(titleOf(profile.context, *meeting),
                              profile.sources.note(profile.context, attendance->source)),
                     orDash(words.days(*meeting)), orDash(meeting->city),
                     orDash(attendance->capacity ? words.label(*attendance->capacity) : QString())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Result<Chapter> meetingsChapter(const Profile& profile) {
    const Phrasebook& words = profile.words;
    Chapter chapter = compose::chapter("meetings", words.say("Meetings attended"));
    PACT_TRY(Table table, meetingTable(profile));
    if (table.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(noneText(
            profile.context, PACT_PHRASE("No attendance of the partner is on record here."),
            PACT_PHRASE(
                "No attendance of the partner that may be given in this paper is on record."))));
    else
        addTable(words.say("By the lists of participants on record here, the partner attended the "
                           "following meetings."),
                 std::move(table), chapter.blocks);
    return chapter;
}

}  // namespace pact::report::profile
