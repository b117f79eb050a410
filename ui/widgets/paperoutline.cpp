#include "ui/widgets/paperoutline.h"

#include <QHeaderView>

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kNumberRole = Qt::UserRole;  // of the heading

}  // namespace

PaperOutline::PaperOutline(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);  // long titles are scrolled to rather than cut
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setIndentation(14);
    setUniformRowHeights(true);
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(tr("Chapters of the paper; Enter goes to one"));
    connect(this, &QTreeWidget::itemClicked, this, &PaperOutline::choose);
    connect(this, &QTreeWidget::itemActivated, this, &PaperOutline::choose);
}

bool PaperOutline::hasTitlesOf(const std::vector<report::PdfHeading>& headings) const {
    return std::ranges::equal(m_headings, headings,
                              [](const report::PdfHeading& a, const report::PdfHeading& b) {
                                  return a.level == b.level && a.title == b.title;
                              });
}

void PaperOutline::setHeadings(const std::vector<report::PdfHeading>& headings) {
    const bool isSame = hasTitlesOf(headings);
    m_headings = headings;
    if (!isSame) fill();
}

void PaperOutline::fill() {
    clear();
    std::vector<QTreeWidgetItem*> above;  // the headings that the next one may stand under
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const report::PdfHeading& heading = m_headings[i];
        while (!above.empty() &&
               m_headings[above.back()->data(0, kNumberRole).toULongLong()].level >= heading.level)
            above.pop_back();
        auto* item = new QTreeWidgetItem({heading.title});
        item->setData(0, kNumberRole, static_cast<qulonglong>(i));
        item->setToolTip(0, heading.title);
        if (above.empty())
            addTopLevelItem(item);
        else
            above.back()->addChild(item);
        above.push_back(item);
    }
    expandAll();
}

void PaperOutline::choose(const QTreeWidgetItem* item) {
    Q_EMIT chosen(m_headings[item->data(0, kNumberRole).toULongLong()].place);
}

}  // namespace pact::ui
