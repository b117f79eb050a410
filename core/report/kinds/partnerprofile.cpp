#include "core/report/kinds/profileparts.h"
#include "core/report/paperkind.h"

#include <QCoreApplication>

namespace pact::report {

using namespace domain;

namespace profile {

void addTable(const QString& lead, Table table, std::vector<Block>& blocks) {
    blocks.emplace_back(compose::leading(compose::numbered(lead)));
    blocks.emplace_back(std::move(table));
}

namespace {

void addFact(Table& table, const QString& what, Text value) {
    if (value.plain().isEmpty()) return;
    Row row;
    row.cells = {what, std::move(value)};
    table.rows.push_back(std::move(row));
}

bool isInUse(const Name& name, QDate day) {
    return (!name.from.isValid() || name.from <= day) && (!name.to.isValid() || day < name.to);
}

/// The name of the day in this form, in the paper's language, else in English; of several such the
/// one that was taken last.
QString nameOfForm(const Profile& profile, const std::vector<Name>& names, NameForm form) {
    const QString& language = profile.words.language();
    const auto rank = [&](const Name& name) {
        return std::pair(name.language.tag == language, name.from);
    };
    const Name* best = nullptr;
    for (const Name& each : names) {
        const bool fits =
            each.partner == profile.partner.id && each.form == form &&
            isInUse(each, profile.asAt()) &&
            (each.language.tag == language || each.language.tag == QLatin1String("en"));
        if (fits && (!best || rank(*best) < rank(each))) best = &each;
    }
    return best ? best->text : QString();
}

/// "1 January 2021", "1 January 2021 to 31 December 2024", or nothing.
QString span(const Phrasebook& words, QDate from, QDate to) {
    if (!from.isValid()) return to.isValid() ? words.say("Until %1", {words.day(to)}) : QString();
    return to.isValid() ? words.say("From %1 to %2", {words.day(from), words.day(to)})
                        : words.say("Since %1", {words.day(from)});
}

bool isOn(QDate day, QDate from, QDate to) {
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

Result<QString> groupsText(const Profile& profile) {
    PACT_TRY(const std::vector<GroupMember> members, profile.context.reader.all<GroupMember>());
    QStringList groups;
    for (const GroupMember& member : members) {
        if (member.partner != profile.partner.id || !isOn(profile.asAt(), member.from, member.to))
            continue;
        for (const PartnerGroup& group : profile.context.facts.groups)
            if (group.id == member.group) groups << titleOfGroup(profile.context, group);
    }
    groups.removeDuplicates();
    return profile.words.series(groups);
}

/// Whether it can be reached on the day, as far as the audience may know.
Result<QString> channelText(const Profile& profile) {
    PACT_TRY(const std::vector<Representation> all, profile.context.reader.all<Representation>());
    const Phrasebook& words = profile.words;
    for (const Representation& each : all) {
        if (each.partner != profile.partner.id || !each.channel ||
            !isOn(profile.asAt(), each.from, each.to))
            continue;
        const QString label = words.label(*each.channel);
        return each.from.isValid() ? words.say("%1 (since %2)", {label, words.day(each.from)})
                                   : label;
    }
    return QString();
}

QString routesText(const Profile& profile) {
    QStringList labels;
    for (const Route route : profile.partner.routes) labels << profile.words.label(route);
    return profile.words.series(labels);
}

Result<Table> glance(const Profile& profile) {
    const Phrasebook& words = profile.words;
    const Partner& partner = profile.partner;
    PACT_TRY(const std::vector<Name> names, profile.context.reader.all<Name>());
    PACT_TRY(const QString groups, groupsText(profile));
    PACT_TRY(const QString channel, channelText(profile));
    Table table = tableOfColumns(words.say("The partner at a glance"),
                                 {words.say("Subject"), words.say("On record")}, {{1.5}, {5}});
    addFact(table, words.say("Name"), profile.context.nameOf(profile.id()));
    addFact(table, words.say("Formal name"), nameOfForm(profile, names, NameForm::Formal));
    addFact(table, words.say("Acronym"), nameOfForm(profile, names, NameForm::Acronym));
    addFact(table, words.say("Kind"), partner.kind ? words.label(*partner.kind) : QString());
    addFact(table, words.say("Member"), span(words, partner.memberFrom, partner.memberTo));
    addFact(table, words.say("Observer"), span(words, partner.observerFrom, partner.observerTo));
    addFact(table, words.say("Groups"), groups);
    addFact(table, words.say("Routes"), routesText(profile));
    addFact(table, words.say("Representation"), channel);
    return table;
}

Status writeProfile(PaperContext& context, Report& report) {
    const QString name = context.nameOf(context.partner->id.value);
    if (name.isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "report", "There is no such partner for the audience of this paper."));
    PACT_TRY(Sources sources, Sources::read(context.reader));
    const Profile profile{context, *context.partner, context.words, std::move(sources),
                          context.facts.partnerOfRow.key(context.partner->id.value)};
    report.title = context.words.say("Partner profile: %1", {name});
    report.runningHead = report.title;
    PACT_TRY(Table facts, glance(profile));
    report.opening.emplace_back(std::move(facts));
    report.chapters.push_back(addressedChapter(profile));
    PACT_TRY(Chapter positions, positionsChapter(profile));
    report.chapters.push_back(std::move(positions));
    PACT_TRY(Chapter requests, requestsChapter(profile));
    report.chapters.push_back(std::move(requests));
    PACT_TRY(Chapter meetings, meetingsChapter(profile));
    report.chapters.push_back(std::move(meetings));
    report.chapters.push_back(practicesChapter(profile));
    Chapter others = otherSourcesChapter(context, profile.sources, {}, profile.id());
    if (!others.blocks.empty()) report.chapters.push_back(std::move(others));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace
}  // namespace profile

const PaperKind& partnerProfile() {
    static const PaperKind kKind = {ReportKind::PartnerProfile, Subject::Partner,
                                    chaptersOf(ReportKind::PartnerProfile), profile::writeProfile};
    return kKind;
}

}  // namespace pact::report
