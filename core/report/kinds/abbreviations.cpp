#include "core/report/kinds/abbreviations.h"

#include "core/report/alphabet.h"
#include "core/report/kinds/ownwords.h"
#include "core/report/kinds/pcgcontext.h"
#include "core/report/paperkind.h"

#include <algorithm>
#include <tuple>

namespace pact::report {

using namespace domain;

namespace {

struct Abbreviation {
    QString acronym;
    Text longForm;
    /// In English beside one in the paper's language: met in what is entered in English.
    bool isBeside = false;
};
using Abbreviations = std::vector<Abbreviation>;

/// The names of partners and bodies that are in use on the day of the paper.
class NamesInUse {
public:
    [[nodiscard]] static Result<NamesInUse> read(const PaperContext& context) {
        NamesInUse inUse;
        PACT_TRY(inUse.m_names, context.reader.all<Name>());
        const QDate day = context.facts.dates.asAt;
        std::erase_if(inUse.m_names, [&](const Name& name) {
            const bool isOfDay =
                (!name.from.isValid() || name.from <= day) && (!name.to.isValid() || day < name.to);
            const bool isRead = name.language.tag == context.words.language() ||
                                name.language.tag == QLatin1String("en");
            return !isOfDay || !isRead;
        });
        return inUse;
    }

    [[nodiscard]] const std::vector<Name>& all() const { return m_names; }

    [[nodiscard]] static QUuid whose(const Name& name) {
        return name.partner.isNull() ? name.body.value : name.partner.value;
    }

    /// The short name in the language, else the formal one; never the acronym itself.
    [[nodiscard]] QString longForm(const Name& acronym, const QString& language) const {
        QString formal;
        for (const Name& each : m_names) {
            if (whose(each) != whose(acronym) || each.language.tag != language ||
                each.text == acronym.text || each.form == NameForm::Acronym)
                continue;
            if (each.form.value_or(NameForm::Short) == NameForm::Short) return each.text;
            formal = each.text;
        }
        return formal;
    }

    [[nodiscard]] bool hasAcronym(const QUuid& of, const QString& language) const {
        return std::any_of(m_names.begin(), m_names.end(), [&](const Name& each) {
            return whose(each) == of && each.form == NameForm::Acronym &&
                   each.language.tag == language;
        });
    }

private:
    std::vector<Name> m_names;
};

/// In the paper's language, else in English, marked; empty where no long form is on record.
Text longFormOf(const PaperContext& context, const NamesInUse& names, const Name& acronym) {
    const QString ours = names.longForm(acronym, context.words.language());
    if (!ours.isEmpty()) return ours;
    const QString english = names.longForm(acronym, QStringLiteral("en"));
    if (!english.isEmpty()) return enteredInEnglish(context, english);
    return titleOfBody(context, acronym.body.value);
}

/// Each acronym once, in the alphabetical order of the language; where it is the same in English,
/// that of the language.
void putInOrder(const PaperContext& context, Abbreviations& abbreviations) {
    const Alphabet alphabet(context.words.language());
    std::stable_sort(abbreviations.begin(), abbreviations.end(), [&](const auto& a, const auto& b) {
        const QByteArray first = alphabet.keyOf(a.acronym);
        const QByteArray second = alphabet.keyOf(b.acronym);
        if (first != second) return first < second;
        return std::tie(a.acronym, a.isBeside) < std::tie(b.acronym, b.isBeside);
    });
    const auto end =
        std::unique(abbreviations.begin(), abbreviations.end(), [](const auto& a, const auto& b) {
            return a.acronym == b.acronym && a.longForm == b.longForm;
        });
    abbreviations.erase(end, abbreviations.end());
}

Result<Abbreviations> ofPartnersAndBodies(const PaperContext& context) {
    PACT_TRY(const NamesInUse names, NamesInUse::read(context));
    const QString& language = context.words.language();
    Abbreviations known;
    for (const Name& each : names.all()) {
        if (each.form != NameForm::Acronym) continue;
        Text longForm = longFormOf(context, names, each);
        if (longForm.plain().isEmpty()) continue;
        const bool isBeside =
            each.language.tag != language && names.hasAcronym(NamesInUse::whose(each), language);
        known.push_back({each.text, std::move(longForm), isBeside});
    }
    return known;
}

/// Kinds of meetings: references such as PCG17 have their English acronyms in every language.
Abbreviations ofMeetings(const PaperContext& context) {
    static constexpr std::pair<MeetingKind, const char*> kAcronyms[] = {
        {MeetingKind::Ewg, PACT_PHRASE("EWG")}, {MeetingKind::Pcg, PACT_PHRASE("PCG")}};
    Abbreviations known;
    for (const auto& [kind, english] : kAcronyms) {
        const QString label = context.words.label(kind);
        const QString ours = context.words.say(english);
        known.push_back({ours, label});
        if (ours != QLatin1String(english))
            known.push_back({QString::fromLatin1(english), label, true});
    }
    return known;
}

Result<Abbreviations> allKnown(const PaperContext& context) {
    PACT_TRY(Abbreviations known, ofPartnersAndBodies(context));
    const Abbreviations meetings = ofMeetings(context);
    known.insert(known.end(), meetings.begin(), meetings.end());
    putInOrder(context, known);
    return known;
}

/// All words of a paper, each text on a line of its own.
class Words {
public:
    explicit Words(const Report& report) {
        const Masthead& head = report.masthead;
        for (const QString& each :
             {report.title, report.subtitle, head.organ, head.session, head.agendaItem, head.notes})
            add(each);
        add(report.opening);
        for (const Chapter& chapter : report.chapters) add(chapter);
    }

    /// As a whole word; a number may follow it, as in "PCG17".
    [[nodiscard]] bool has(const QString& acronym) const {
        for (qsizetype at = m_text.indexOf(acronym); at >= 0;
             at = m_text.indexOf(acronym, at + 1)) {
            const qsizetype end = at + acronym.size();
            const bool isBegin = at == 0 || !m_text[at - 1].isLetterOrNumber();
            const bool isEnd = end == m_text.size() || !m_text[end].isLetter();
            if (isBegin && isEnd) return true;
        }
        return false;
    }

private:
    void add(const QString& text) { m_text += text + u'\n'; }

    void add(const Text& text) {
        add(text.plain());
        for (const Run& run : text.runs)
            if (!run.footnote.isEmpty()) add(run.footnote);
    }

    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& each) { add(each); }, block);
    }

    void add(const Chapter& chapter) {
        add(chapter.title);
        add(chapter.blocks);
        for (const Chapter& part : chapter.parts) add(part);
        add(chapter.closing);
    }

    void add(const Paragraph& paragraph) { add(paragraph.text); }

    void add(const Table& table) {
        add(table.title);
        for (const auto* rows : {&table.heading, &table.rows})
            for (const Row& row : *rows)
                for (const Text& cell : row.cells) add(cell);
    }

    void add(const Figure& figure) {
        add(figure.title);
        for (const QString& category : figure.data.categories) add(category);
        for (const FigureSeries& series : figure.data.series) add(series.label);
    }

    void add(const Form& form) {
        add(form.title);
        for (const Form::Choice& choice : form.choices) add(choice.text);
        for (const Form::Space& space : form.spaces) add(space.title);
    }

    QString m_text;
};

Table tableOf(const PaperContext& context, const QString& title, const Abbreviations& list) {
    Table table = tableOfColumns(
        title, {context.words.say("Abbreviation"), context.words.say("Long form")}, {{1}, {4}});
    for (const Abbreviation& each : list) {
        Row row;
        row.cells = {each.acronym, each.longForm};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Status writeAbbreviations(PaperContext& context, Report& report) {
    const Phrasebook& words = context.words;
    PACT_TRY(Abbreviations known, allKnown(context));
    std::erase_if(known, [](const Abbreviation& each) { return each.isBeside; });
    report.title = words.say("Abbreviations");
    report.runningHead = report.title;
    report.opening.emplace_back(compose::leading(compose::numbered(
        words.say("This list gives the abbreviations that are on record here, with the names in "
                  "use on %1.",
                  {words.day(context.facts.dates.asAt)}))));
    report.opening.emplace_back(
        tableOf(context, words.say("Abbreviations and their long forms"), known));
    return unlessCancelled(context.facts.cancel);
}

}  // namespace

Result<std::optional<Chapter>> abbreviationsOf(const PaperContext& context, const Report& report) {
    PACT_TRY(Abbreviations known, allKnown(context));
    const Words words(report);
    std::erase_if(known, [&](const Abbreviation& each) { return !words.has(each.acronym); });
    if (known.empty()) return std::nullopt;
    Chapter annex = compose::annex("abbreviations", context.words.say("Abbreviations"));
    Table table =
        tableOf(context, context.words.say("Abbreviations that occur in this paper"), known);
    table.staysWhole = true;
    annex.blocks.emplace_back(std::move(table));
    return annex;
}

const PaperKind& abbreviationsList() {
    static const PaperKind kKind = {.kind = ReportKind::Abbreviations,
                                    .subject = Subject::Nothing,
                                    .chapters = {},
                                    .write = writeAbbreviations,
                                    .hasFilter = false};
    return kKind;
}

}  // namespace pact::report
