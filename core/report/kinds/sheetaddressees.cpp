#include "core/report/kinds/pcgcontext.h"
#include "core/report/kinds/sheetparts.h"

#include <algorithm>

namespace pact::report::sheets {

using namespace domain;

namespace {

QString groupText(const Sheet& sheet, const Addressee& addressee) {
    for (const PartnerGroup& group : sheet.context.facts.groups)
        if (group.id == addressee.group)
            return addressee.open ? sheet.words.say("%1 (later members included)",
                                                    {titleOfGroup(sheet.context, group)})
                                  : titleOfGroup(sheet.context, group);
    return sheet.words.say("A group of partners");
}

QString withBody(const Sheet& sheet, const QString& name, const Addressee& addressee) {
    const QString body = titleOfBody(sheet.context, addressee.responsibleBody.value).plain();
    return body.isEmpty() ? name : sheet.words.say("%1 (%2)", {name, body});
}

/// Groups first, then partners in alphabetical order, then bodies: those with this role and mode.
QStringList namesFor(const Sheet& sheet, Role role, Mode mode) {
    QStringList groups;
    QStringList bodies;
    std::vector<const Addressee*> partners;
    for (const Addressee* each : sheet.about.addressees) {
        if (each->role != role || each->mode != mode) continue;
        if (!each->group.isNull()) groups << withBody(sheet, groupText(sheet, *each), *each);
        if (!sheet.context.nameOf(each->partner.value).isEmpty()) partners.push_back(each);
        if (!each->body.isNull()) bodies << titleOfBody(sheet.context, each->body.value).plain();
    }
    std::sort(partners.begin(), partners.end(), [&](const auto* a, const auto* b) {
        return sheet.context.facts.names.place(a->partner.value) <
               sheet.context.facts.names.place(b->partner.value);
    });
    for (const Addressee* each : partners)
        groups << withBody(sheet, sheet.context.nameOf(each->partner.value), *each);
    bodies.removeAll(QString());
    QStringList names = groups + bodies;
    names.removeDuplicates();  // what was merged may have named the same
    return names;
}

Table addresseeTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    Table table = tableOfColumns(words.say("Addressees by role and mode"),
                                 {words.say("Role"), words.say("Mode"), words.say("Addressees")},
                                 {{1.5}, {1.5}, {5}});
    for (const Role role : {Role::Lead, Role::Implementer, Role::Coordinator, Role::Reviewer})
        for (const Mode mode : {Mode::Each, Mode::Together, Mode::Invited})
            if (const QStringList names = namesFor(sheet, role, mode); !names.isEmpty())
                table.rows.push_back(
                    compose::row({words.label(role), words.label(mode), words.series(names)}));
    return table;
}

Text instrumentText(const Sheet& sheet, const Commitment& commitment) {
    const Text instrument = enteredInEnglish(sheet.context, commitment.instrument);
    if (!commitment.year) return instrument;
    Text dated = compose::filled(sheet.words.say("%1 (%2)"),
                                 {instrument, QString::number(*commitment.year)});
    dated.language = instrument.language;
    return dated;
}

/// The commitments that it serves; who says so is named, since mappings differ.
Result<Table> commitmentTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(const std::vector<CommitmentLink> links, sheet.context.reader.all<CommitmentLink>());
    PACT_TRY(const std::vector<Commitment> commitments, sheet.context.reader.all<Commitment>());
    Table table = tableOfColumns(words.say("Commitments that the recommendation serves"),
                                 {words.say("Commitment"), words.say("Short title"),
                                  words.say("Instrument"), words.say("Whose mapping")},
                                 {{1.3}, {3}, {2}, {1.7}});
    for (const Commitment& each : commitments) {
        for (const CommitmentLink& link : links) {
            if (link.recommendation != sheet.about.record->id || link.commitment != each.id)
                continue;
            const bool isOurs =
                sheet.context.reader.isTranslated(each.id.value, QStringLiteral("title"));
            Row row;
            row.cells = {
                each.code, isOurs ? Text(each.title) : enteredInEnglish(sheet.context, each.title),
                instrumentText(sheet, each), enteredInEnglish(sheet.context, link.mappedBy)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

/// The label of a link as seen from the later recommendation, or from the earlier one.
QString linkText(const Phrasebook& words, LinkKind kind, bool isLater) {
    switch (kind) {
        case LinkKind::Reaffirms:
            return isLater ? words.say("Reaffirms") : words.say("Reaffirmed by");
        case LinkKind::Merges: return isLater ? words.say("Merges") : words.say("Merged into");
        case LinkKind::Replaces: return isLater ? words.say("Replaces") : words.say("Replaced by");
        case LinkKind::Narrows: return isLater ? words.say("Narrows") : words.say("Narrowed by");
    }
    return {};
}

Result<Table> linkTable(const Sheet& sheet) {
    const Phrasebook& words = sheet.words;
    PACT_TRY(std::vector<RecommendationLink> links, sheet.context.reader.all<RecommendationLink>());
    const Id<Recommendation> id = sheet.about.record->id;
    std::erase_if(links, [&id](const RecommendationLink& link) {
        return link.recommendation != id && link.earlier != id;
    });
    Table table = tableOfColumns(
        words.say("Links to other recommendations"),
        {words.say("Link"), words.say("Recommendation"), words.say("Standing")}, {{1.5}, {4}, {2}});
    for (const RecommendationFacts& other : sheet.context.facts.counted) {
        for (const RecommendationLink& link : links) {
            const bool isLater =
                link.recommendation == sheet.about.record->id && link.earlier == other.record->id;
            const bool isEarlier =
                link.earlier == sheet.about.record->id && link.recommendation == other.record->id;
            if (!link.kind || isLater == isEarlier) continue;
            Row row;
            row.cells = {linkText(words, *link.kind, isLater),
                         referenceAndHeadline(sheet.context, other),
                         standingText(sheet.context, other)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}  // namespace

Result<Chapter> contextChapter(const Sheet& sheet) {
    Chapter chapter =
        compose::chapter("addressees", sheet.words.say("Addressees, commitments and links"));
    Table addressees = addresseeTable(sheet);
    if (addressees.rows.empty())
        chapter.blocks.emplace_back(compose::numbered(
            noneText(sheet.context, PACT_PHRASE("No addressee is on record here."),
                     PACT_PHRASE("No addressee that may be given in this paper is on "
                                 "record."))));
    addTable(std::move(addressees), chapter.blocks);
    PACT_TRY(Table commitments, commitmentTable(sheet));
    addTable(std::move(commitments), chapter.blocks);
    PACT_TRY(Table links, linkTable(sheet));
    addTable(std::move(links), chapter.blocks);
    return chapter;
}

}  // namespace pact::report::sheets
