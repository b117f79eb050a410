#include "core/report/kinds/changesparts.h"
#include "core/report/kinds/pcgcontext.h"

#include <algorithm>

namespace pact::report::whatchanged {

using namespace domain;

namespace {

/// The meetings of the period that were held, by their first day.
std::vector<const Meeting*> heldMeetings(const Changes& changes) {
    std::vector<const Meeting*> held;
    for (const Meeting& each : changes.facts().meetings)
        if (each.status == MeetingStatus::Held && changes.period.contains(lastDay(each)))
            held.push_back(&each);
    std::stable_sort(held.begin(), held.end(),
                     [](const auto* a, const auto* b) { return a->start < b->start; });
    return held;
}

Table heldTable(const Changes& changes, const std::vector<const Meeting*>& meetings) {
    const Phrasebook& words = changes.words;
    Table table = tableOfColumns(
        words.say("Meetings held"),
        {words.say("Meeting"), words.say("Days"), words.say("Place"), words.say("Kind")},
        {{4}, {1.8}, {1.5}, {1.7}});
    for (const Meeting* each : meetings) {
        Row row;
        row.cells = {withNote(titleOf(changes.context, *each),
                              changes.sources.note(changes.context, each->source)),
                     orDash(words.days(*each)), orDash(each->city),
                     orDash(each->kind ? words.label(*each->kind) : QString())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The days that were announced, no more precise than they were.
QString announcedDays(const Changes& changes, const Announcement& announcement) {
    Meeting days;
    days.start = announcement.start;
    days.end = announcement.end;
    days.precision = announcement.precision;
    return changes.words.days(days);
}

/// The announcement of the same meeting before this one; null for the first.
const Announcement* announcedBefore(const std::vector<Announcement>& all, const Announcement& one) {
    const Announcement* last = nullptr;
    for (const Announcement& each : all)
        if (each.meeting == one.meeting && each.announcedOn.isValid() &&
            each.announcedOn < one.announcedOn && (!last || last->announcedOn < each.announcedOn))
            last = &each;
    return last;
}

Row announcementRow(const Changes& changes, const Meeting& meeting, const Announcement& one,
                    const Announcement* before) {
    Row row;
    row.cells = {changes.words.day(one.announcedOn),
                 withNote(titleOf(changes.context, meeting),
                          changes.sources.note(changes.context, one.source)),
                 orDash(announcedDays(changes, one)), orDash(one.city),
                 orDash(before ? announcedDays(changes, *before) : QString())};
    return row;
}

/// What was announced in the period, and where a meeting was moved, from which days.
Table announcementTable(const Changes& changes, std::vector<Announcement> all) {
    const Phrasebook& words = changes.words;
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.announcedOn < b.announcedOn; });
    Table table =
        tableOfColumns(words.say("Meetings announced or moved"),
                       {words.say("Announced on"), words.say("Meeting"), words.say("Days"),
                        words.say("Place"), words.say("Announced before for")},
                       {{1.4}, {3.2}, {1.7}, {1.4}, {1.7}});
    for (const Announcement& each : all) {
        const Meeting* meeting = changes.facts().meeting(each.meeting.value);
        if (meeting && changes.period.contains(each.announcedOn))
            table.rows.push_back(
                announcementRow(changes, *meeting, each, announcedBefore(all, each)));
    }
    return table;
}

}  // namespace

Result<Part> meetingsPart(const Changes& changes) {
    const Phrasebook& words = changes.words;
    PACT_TRY(std::vector<Announcement> announcements, changes.context.reader.all<Announcement>());
    const auto held = heldMeetings(changes);
    Table announced = announcementTable(changes, std::move(announcements));
    Part part{started(changes, "meetings", PACT_PHRASE("Meetings")), {}};
    part.summary = summaryOf(
        changes, PACT_PHRASE("Meetings held: %1; announcements: %2"),
        {sizeText(changes, held.size()), sizeText(changes, announced.rows.size())}, "meetings");
    addTable(words.count("{N} meeting(s) are on record as held in the period.",
                         static_cast<qint64>(held.size())),
             noneText(changes.context,
                      PACT_PHRASE("No meeting is on record here as held in the period."),
                      PACT_PHRASE("No meeting that may be given in this paper is on record as held "
                                  "in the period.")),
             heldTable(changes, held), part.chapter);
    addTable(words.say("The table gives the announcements of the period and, where a meeting was "
                       "moved, the days announced before."),
             noneText(changes.context,
                      PACT_PHRASE("No announcement of a meeting is on record here for the period."),
                      PACT_PHRASE("No announcement of a meeting that may be given in this paper is "
                                  "on record for the period.")),
             std::move(announced), part.chapter);
    return part;
}

}  // namespace pact::report::whatchanged
