#include "ui/widgets/paperoutline.h"

#include "ui/widgets/papersearch.h"

#include <QHeaderView>
#include <QPdfBookmarkModel>
#include <QPdfDocument>

namespace pact::ui {

PaperOutline::PaperOutline(QWidget* parent)
    : QTreeView(parent), m_model(new QPdfBookmarkModel(this)) {
    setModel(m_model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);  // long titles are scrolled to rather than cut
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setIndentation(14);
    setAccessibleName(tr("Outline"));
    setAccessibleDescription(tr("Chapters of the paper; Enter goes to one"));
    connect(this, &QAbstractItemView::clicked, this, &PaperOutline::choose);
    connect(this, &QAbstractItemView::activated, this, &PaperOutline::choose);
}

void PaperOutline::setDocument(QPdfDocument* document) {
    m_document = document;
    m_model->setDocument(document);
    expandAll();
}

bool PaperOutline::isEmpty() const { return !m_document || m_model->rowCount() == 0; }

/// A bookmark that tells only a height is given as the top of the page, so the heading is looked
/// for on it.
void PaperOutline::choose(const QModelIndex& index) {
    const int page = index.data(int(QPdfBookmarkModel::Role::Page)).toInt();
    const QString title = index.data(int(QPdfBookmarkModel::Role::Title)).toString();
    if (!m_document || page < 0 || page >= m_document->pageCount()) return;
    const PaperSearch::Place place = PaperSearch::placeOf(*m_document, page, title);
    Q_EMIT chosen(page, place.isEmpty() ? 0 : place.front().top());
}

}  // namespace pact::ui
