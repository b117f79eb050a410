#include "core/report/layoutitems.h"

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

}  // namespace

/// A list of boxes with their words, in as many columns as the longest words allow.
void LayoutItems::addChoices(const Form& form, int parent, FormItem& item) {
    const Block_ box = makeText(boxOf({}), TextStyle::Box, kRoom, TextAlign::Start);
    const qreal lead = box->naturalWidth() + kBoxGap;
    qreal widest = 0;
    for (const Form::Choice& choice : form.choices)
        widest =
            qMax(widest,
                 makeText(choice.text, TextStyle::Body, kRoom, TextAlign::Start)->naturalWidth());
    const auto choices = static_cast<int>(form.choices.size());
    const int most = qMax(1, static_cast<int>(kRoom / (lead + widest + kChoiceGap)));
    const int rows = (choices + most - 1) / most;
    const int columns = (choices + rows - 1) / rows;  // rows of like length
    const qreal width = kRoom / columns;
    const int list = m_structure.add(StructRole::List, parent);
    m_structure[list].isUncounted = true;
    qreal height = 0;
    for (std::size_t i = 0; i < form.choices.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0) item.skip(height);
        if (column == 0) height = 0;
        const int entry = m_structure.add(StructRole::ListItem, list);
        const Block_ mark =
            makeText(boxOf(form.choices[i]), TextStyle::Box, lead, TextAlign::Start);
        const Block_ words =
            makeText(form.choices[i].text, TextStyle::Body, width - lead, TextAlign::Start);
        const qreal dy = mark->ascent() - words->ascent();
        const qreal x = kStart + column * width;
        item.put(mark, x, 0, m_structure.add(StructRole::Label, entry));
        item.put(words, x + lead, dy, m_structure.add(StructRole::ListBody, entry));
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
