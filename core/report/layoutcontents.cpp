#include "core/report/flowcontents.h"
#include "core/report/layoutitems.h"

#include <algorithm>

namespace pact::report {

namespace {

constexpr std::size_t kFewestChapters = 4;  // a paper with fewer is looked through as quickly
constexpr int kFewestWords = 2500;          // about eight pages
constexpr std::size_t kMostLines = 30;      // with parts; a longer paper lists its chapters alone
constexpr qreal kBody = PageGeometry::bodyWidth;
constexpr qreal kIndent = PageGeometry::indent;
constexpr qreal kPartIndent = pt(25);
constexpr qreal kAnnexIndent = pt(49);
constexpr qreal kNumberWidth = pt(22);

bool wantsContents(const Report& report) {
    return report.chapters.size() >= kFewestChapters && report.wordCount() >= kFewestWords;
}

std::vector<const Chapter*> listed(const Report& report) {
    std::vector<const Chapter*> all;
    std::vector<const Chapter*> chapters;
    for (const Chapter& chapter : report.chapters) {
        chapters.push_back(&chapter);
        all.push_back(&chapter);
        for (const Chapter& part : chapter.parts) all.push_back(&part);
    }
    return all.size() <= kMostLines ? all : chapters;
}

}  // namespace

void LayoutItems::addContents() {
    if (!wantsContents(m_report)) return;
    const int element = m_structure.add(StructRole::Contents, 0);
    TextItem::Shape shape;
    shape.before = pt(24);
    shape.isHeading = true;
    m_items.push_back(std::make_unique<TextItem>(
        nullptr,
        makeText(m_report.pageWords.contents, TextStyle::ChapterTitle, kBody, TextAlign::Start),
        shape, TextItem::Elements{m_structure.add(StructRole::Caption, element)}, QString()));
    const auto chapters = listed(m_report);
    for (const Chapter* chapter : chapters)
        addContentsLine({chapter, chapter == chapters.back()}, element);
}

void LayoutItems::addContentsLine(const ContentsEntry& entry, int parent) {
    const Chapter& chapter = *entry.chapter;
    const bool isPart = chapter.level > 1;
    const int item = m_structure.add(StructRole::ContentsItem, parent);
    const qreal labelX = isPart ? kIndent : 0;
    const qreal place = isPart ? kPartIndent : chapter.isAnnex ? kAnnexIndent : kIndent;
    ContentsLineItem::Column label;
    label.block = makeText(chapter.label + u' ', TextStyle::Body, kBody, TextAlign::Start);
    label.x = labelX;
    label.element = m_structure.add(StructRole::Label, item);
    const int reference = m_structure.add(StructRole::Reference, item);
    ContentsLineItem::Column title;
    title.x = labelX + qMax(place, label.block->naturalWidth() + pt(5));  // "Annex III" is wider
    const qreal room = kBody - kNumberWidth - title.x;
    title.block = makeText(Text().addLink(chapter.title, chapter.id), TextStyle::Body, room,
                           TextAlign::Start);
    title.element = reference;
    const auto face = m_faces.of(TextStyle::Body);
    const QString language = m_report.language;
    const auto make = [face, language](int page) {
        return std::make_shared<const TextBlock>(
            Text(QString::number(page)), face,
            TextBlock::Place{kNumberWidth, TextAlign::End, language, 0});
    };
    const PageFlow::PageNumber number{chapter.id, make, kBody - kNumberWidth, reference};
    m_items.push_back(std::make_unique<ContentsLineItem>(std::move(label), std::move(title), number,
                                                         ContentsLineItem::Dots{face, language},
                                                         isPart ? pt(2) : pt(6), !entry.isLast));
}

}  // namespace pact::report
