#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/statedfigures.h"
#include "core/report/paperkind.h"

#include <algorithm>
#include <array>
#include <map>

namespace pact::report {

using namespace domain;

namespace {

/// The groups of a list of participants, in the order of the United Nations.
enum class Group { Countries, Organizations, Training, Observers, Others };
constexpr std::size_t kGroups = 5;

/// What the chapters of the list have in common.
struct List {
    const PaperContext& context;
    const Phrasebook& words;
    const Meeting& meeting;
    QDate day;  ///< on which names and contacts are asked for
    Sources sources;
    std::vector<Partner> partners;
    PartnerNames names;  ///< of the day, of partners and bodies in one order
    std::array<std::vector<const Attendance*>, kGroups> groups;
    std::vector<Contact> contacts;  ///< for the Unit alone
    std::vector<const StatedFigure*> figures;

    [[nodiscard]] bool isEmpty() const {
        return std::all_of(groups.begin(), groups.end(),
                           [](const auto& group) { return group.empty(); });
    }
    [[nodiscard]] std::size_t size(Group group) const {
        return groups.at(static_cast<std::size_t>(group)).size();
    }
};

QUuid whoOf(const Attendance& attendance) {
    return attendance.partner.isNull() ? attendance.body.value : attendance.partner.value;
}

const Body* bodyOf(const PaperContext& context, const QUuid& id) {
    const auto& bodies = context.facts.bodies;
    const auto found =
        std::find_if(bodies.begin(), bodies.end(), [&](const Body& b) { return b.id.value == id; });
    return found == bodies.end() ? nullptr : &*found;
}

/// Bodies stand among partners under their names of the day, else under their titles.
Result<PartnerNames> namesOn(const PaperContext& context, const std::vector<Partner>& partners,
                             QDate day) {
    PACT_TRY(std::vector<Name> names, context.reader.all<Name>());
    std::vector<Partner> all = partners;
    for (const Body& body : context.facts.bodies) {
        Partner named;
        named.id = {body.id.value};
        named.code = body.title;
        all.push_back(named);
    }
    for (Name& name : names)
        if (name.partner.isNull()) name.partner = {name.body.value};
    return PartnerNames(all, names, context.words.language(), day);
}

/// The group of a partner, or of the partner that a body is a part of.
Group groupOf(const List& list, const Attendance& attendance) {
    if (attendance.capacity == Capacity::Observer) return Group::Observers;
    if (attendance.capacity == Capacity::Other) return Group::Others;
    const Body* body = bodyOf(list.context, attendance.body.value);
    const Id<Partner> id = body ? body->partner : attendance.partner;
    for (const Partner& each : list.partners) {
        if (each.id != id || each.kind == PartnerKind::Organization) continue;
        return each.kind == PartnerKind::Training ? Group::Training : Group::Countries;
    }
    return Group::Organizations;
}

/// Those that the audience may know of; nobody before the meeting has begun.
void addAttendance(List& list, const std::vector<Attendance>& attendance) {
    const QDate asAt = list.context.facts.dates.asAt;
    if (list.meeting.start.isValid() && asAt < list.meeting.start) return;
    for (const Attendance& each : attendance)
        if (each.meeting == list.meeting.id && !list.names.of(whoOf(each)).isEmpty())
            list.groups.at(static_cast<std::size_t>(groupOf(list, each))).push_back(&each);
    for (auto& group : list.groups)
        std::stable_sort(group.begin(), group.end(), [&](const auto* a, const auto* b) {
            return list.names.place(whoOf(*a)) < list.names.place(whoOf(*b));
        });
}

QString groupTitle(const Phrasebook& words, Group group) {
    static constexpr std::array<const char*, kGroups> kTitles = {
        PACT_PHRASE("Countries"), PACT_PHRASE("Organizations"), PACT_PHRASE("Training partners"),
        PACT_PHRASE("Observers"), PACT_PHRASE("Other participants")};
    return words.say(kTitles.at(static_cast<std::size_t>(group)));
}

/// The source that most entries have: it is named once for the whole list.
QString mainSource(const List& list) {
    std::map<QString, int> entries;
    for (const auto& group : list.groups)
        for (const Attendance* each : group)
            if (!each->source.isEmpty()) ++entries[each->source];
    const auto most =
        std::max_element(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == entries.end() ? QString() : most->first;
}

/// The name of the day; the title of a body that has none is marked where it is in English.
Text nameText(const List& list, const Attendance& attendance) {
    const QString name = list.names.of(whoOf(attendance));
    const Body* body = bodyOf(list.context, attendance.body.value);
    const bool isTitle = body && body->title == name &&
                         !list.context.reader.isTranslated(body->id.value, QStringLiteral("title"));
    return isTitle ? enteredInEnglish(list.context, name) : Text(name);
}

/// "Name, title", one contact a line.
QString contactsOf(const List& list, const Attendance& attendance) {
    QStringList lines;
    for (const Contact& each : list.contacts) {
        const bool isInOffice = (!each.from.isValid() || each.from <= list.day) &&
                                (!each.to.isValid() || list.day <= each.to);
        if (attendance.partner.isNull() || each.partner != attendance.partner || !isInOffice)
            continue;
        lines << (each.title.isEmpty() ? each.name
                                       : list.words.say("%1, %2", {each.name, each.title}));
    }
    return lines.join(u'\n');
}

Row participantRow(const List& list, const Attendance& attendance, const QString& mainly) {
    Text name = nameText(list, attendance);
    if (attendance.source != mainly)
        name = withNote(std::move(name), list.sources.note(list.context, attendance.source));
    Row row;
    row.cells = {std::move(name), orDash(attendance.delegates)};
    if (!list.context.leavesTheUnit()) row.cells.push_back(orDash(contactsOf(list, attendance)));
    return row;
}

Table participantTable(const List& list) {
    const Phrasebook& words = list.words;
    QStringList heading{words.say("Participant"), words.say("Delegates")};
    std::vector<Column> columns = {{5}, {1.2, Alignment::End}};
    if (!list.context.leavesTheUnit()) {
        heading << words.say("Contacts on that day (for the Unit alone)");
        columns.push_back({4});
    }
    Table table = tableOfColumns(words.say("Participants and numbers of delegates, as the source "
                                           "has them"),
                                 heading, columns);
    const QString mainly = mainSource(list);
    for (std::size_t group = 0; group < kGroups; ++group) {
        if (list.groups.at(group).empty()) continue;
        table.rows.push_back(compose::groupRow(groupTitle(words, static_cast<Group>(group))));
        for (const Attendance* each : list.groups.at(group))
            table.rows.push_back(participantRow(list, *each, mainly));
    }
    return table;
}

QString sizesText(const List& list) {
    const std::size_t partners =
        list.size(Group::Countries) + list.size(Group::Organizations) + list.size(Group::Training);
    const auto figures = [&](std::size_t size) {
        return list.words.figures(static_cast<qint64>(size));
    };
    return list.words.say("Listed below: partners: %1; observers: %2; others: %3.",
                          {figures(partners), figures(list.size(Group::Observers)),
                           figures(list.size(Group::Others))});
}

/// Points to the stated figures where the paper has them.
Text nobodySentence(const List& list) {
    if (!list.context.wants("stated"))
        return list.words.say("No attendance at this meeting is on record here.");
    return compose::filled(list.words.say("No attendance at this meeting is on record here. What "
                                          "sources state about it is given in %1."),
                           {compose::reference(compose::chapterId("stated"))});
}

Chapter participantsChapter(const List& list) {
    const Phrasebook& words = list.words;
    Chapter chapter = compose::chapter("participants", words.say("Participants"));
    if (list.isEmpty()) {
        chapter.blocks.emplace_back(compose::numbered(nobodySentence(list)));
        return chapter;
    }
    const Text names = words.say(
        "Participants are listed under the names that they had on %1. Within each "
        "group they are listed in the alphabetical order of the language of this paper.",
        {words.day(list.day)});
    chapter.blocks.emplace_back(
        compose::numbered(withNote(names, list.sources.note(list.context, mainSource(list)))));
    chapter.blocks.emplace_back(compose::leading(compose::numbered(sizesText(list))));
    chapter.blocks.emplace_back(participantTable(list));
    return chapter;
}

Chapter statedChapter(const List& list) {
    const Phrasebook& words = list.words;
    Chapter chapter = compose::chapter("stated", words.say("Figures stated about the meeting"));
    if (list.figures.empty()) {
        chapter.blocks.emplace_back(
            compose::numbered(words.say("No figure about this meeting is on record here.")));
        return chapter;
    }
    chapter.blocks.emplace_back(compose::leading(compose::numbered(
        words.say("The table gives figures as their sources state them. Where sources differ, "
                  "their figures stand side by side, the preferred one first; none is merged "
                  "or added up."))));
    Table table =
        tableOfColumns(words.say("Stated figures"),
                       {words.say("Subject"), words.say("As stated"), words.say("Unit of measure")},
                       {{3}, {3}, {2}});
    for (const StatedLine& line : statedLines(list.figures)) {
        Row row;
        row.cells = {statedSubject(list.context, line.what),
                     statedValues(list.context, list.sources, line),
                     orDash(statedWord(list.context, line.unitOfMeasure))};
        table.rows.push_back(std::move(row));
    }
    chapter.blocks.emplace_back(std::move(table));
    return chapter;
}

/// Which meeting, where and when, and whether it was held.
std::vector<Block> openingOf(const List& list) {
    const Text title = titleAndDays(list.context, list.meeting);
    std::vector<Block> blocks;
    blocks.emplace_back(compose::numbered(
        list.meeting.city.isEmpty()
            ? compose::filled(list.words.say("This list concerns the following meeting: %1."),
                              {title})
            : compose::filled(list.words.say("This list concerns the following meeting: %1, %2."),
                              {title, list.meeting.city})));
    if (list.meeting.status == MeetingStatus::Cancelled)
        blocks.emplace_back(compose::numbered(list.words.say("This meeting was cancelled.")));
    else if (list.meeting.status != MeetingStatus::Held)
        blocks.emplace_back(
            compose::numbered(list.words.say("This meeting is not on record here as held.")));
    return blocks;
}

Status writeParticipants(PaperContext& context, Report& report) {
    const Meeting& meeting = *context.meeting;
    const QDate last = lastDayOf(meeting);
    const QDate day = last.isValid() ? last : context.facts.dates.asAt;
    PACT_TRY(Sources sources, Sources::read(context.reader));
    PACT_TRY(std::vector<Partner> partners, context.reader.all<Partner>());
    PACT_TRY(PartnerNames names, namesOn(context, partners, day));
    PACT_TRY(const std::vector<Attendance> attendance, context.reader.all<Attendance>());
    PACT_TRY(const std::vector<StatedFigure> figures, context.reader.all<StatedFigure>());
    List list{context,
              context.words,
              meeting,
              day,
              std::move(sources),
              std::move(partners),
              std::move(names),
              {},
              {},
              {}};
    addAttendance(list, attendance);
    for (const StatedFigure& each : figures)
        if (each.meeting == meeting.id) list.figures.push_back(&each);
    if (!context.leavesTheUnit()) {
        PACT_TRY(list.contacts, context.reader.all<Contact>());
    }
    report.title = context.words.say("List of participants");
    report.opening = openingOf(list);
    report.chapters.push_back(participantsChapter(list));
    report.chapters.push_back(statedChapter(list));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

const PaperKind& participantsList() {
    static const PaperKind kKind = {.kind = ReportKind::Participants,
                                    .subject = Subject::Meeting,
                                    .chapters = chaptersOf(ReportKind::Participants),
                                    .write = writeParticipants,
                                    .hasFilter = false};
    return kKind;
}

}  // namespace pact::report
