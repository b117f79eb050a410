#include "core/report/layoutitems.h"

#include <numeric>

namespace pact::report {

namespace {

constexpr qreal kStart = PageGeometry::indent;
constexpr qreal kRoom = PageGeometry::bodyWidth - kStart;
constexpr qreal kBefore = pt(8);
constexpr qreal kBoxGap = pt(4);      // from a box to its words
constexpr qreal kChoiceGap = pt(14);  // from these words to the next box
constexpr qreal kSpaceBefore = pt(8);
constexpr qreal kAfter = pt(10);

QString boxOf(const Form::Choice& choice) {
    return choice.isTicked ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
}

/// The widths of so many columns in which choices of these widths stand row by row, with the gap
/// behind each.
std::vector<qreal> widestOf(const std::vector<qreal>& choices, std::size_t columns) {
    std::vector<qreal> widths(columns, 0);
    for (std::size_t i = 0; i < choices.size(); ++i)
        widths[i % columns] = qMax(widths[i % columns], choices[i] + kChoiceGap);
    return widths;
}

qreal sumOf(const std::vector<qreal>& widths) {
    return std::accumulate(widths.begin(), widths.end(), qreal{0});
}

/// As many columns as fit, in rows of like length; what is left over is theirs in equal parts.
std::vector<qreal> choiceColumns(const std::vector<qreal>& choices) {
    std::size_t most = choices.size();
    while (most > 1 && sumOf(widestOf(choices, most)) > kRoom) --most;
    const std::size_t rows = (choices.size() + most - 1) / most;
    std::vector<qreal> columns = widestOf(choices, (choices.size() + rows - 1) / rows);
    if (sumOf(columns) > kRoom) columns = widestOf(choices, most);
    const qreal spare = (kRoom - sumOf(columns)) / static_cast<qreal>(columns.size());
    for (qreal& column : columns) column += spare;  // less than nothing for one too wide
    return columns;
}

}  // namespace

/// A list of boxes with their words, in as many columns as their words allow.
void LayoutItems::addChoices(const Form& form, int parent, FormItem& item) {
    const Block_ box = makeText(boxOf({}), TextStyle::Box, kRoom, TextAlign::Start);
    const qreal lead = box->naturalWidth() + kBoxGap;
    std::vector<qreal> widths;
    for (const Form::Choice& choice : form.choices)
        widths.push_back(
            lead + makeText(choice.text, TextStyle::Body, kRoom, TextAlign::Start)->naturalWidth());
    const std::vector<qreal> columns = choiceColumns(widths);
    const int list = m_structure.add(StructRole::List, parent);
    m_structure[list].isUncounted = true;
    qreal height = 0;
    qreal x = kStart;
    for (std::size_t i = 0; i < form.choices.size(); ++i) {
        const std::size_t column = i % columns.size();
        if (column == 0) {
            item.skip(height);
            height = 0;
            x = kStart;
        }
        const int entry = m_structure.add(StructRole::ListItem, list);
        const Block_ mark =
            makeText(boxOf(form.choices[i]), TextStyle::Box, lead, TextAlign::Start);
        const Block_ words = makeText(form.choices[i].text, TextStyle::Body, columns[column] - lead,
                                      TextAlign::Start);
        const qreal dy = mark->ascent() - words->ascent();
        item.put(mark, x, 0, m_structure.add(StructRole::Label, entry));
        item.put(words, x + lead, dy, m_structure.add(StructRole::ListBody, entry));
        x += columns[column];
        height = qMax(height, qMax(mark->height(), dy + words->height()));
    }
    item.skip(height);
}

void LayoutItems::add(const Form& form, int parent) {
    endLists();
    auto item = std::make_unique<FormItem>(kBefore, form.keepsWithNext);
    const auto addTitle = [&](const QString& title) {
        if (title.isEmpty()) return;
        const Block_ block = makeText(title, TextStyle::Caption, kRoom, TextAlign::Start);
        item->put(block, kStart, 0, m_structure.add(StructRole::Paragraph, parent));
        item->skip(block->height());
    };
    addTitle(form.title);
    if (!form.choices.empty()) addChoices(form, parent, *item);
    for (const Form::Space& space : form.spaces) {
        item->skip(kSpaceBefore);
        addTitle(space.title);
        for (int line = 0; line < space.lines; ++line) item->rule(kStart);
    }
    item->skip(kAfter);
    m_items.push_back(std::move(item));
}

}  // namespace pact::report
