#include "ui/widgets/papersearch.h"

#include <QDeadlineTimer>
#include <QPdfDocument>

#include <algorithm>
#include <chrono>

namespace pact::ui {

namespace {

constexpr std::chrono::milliseconds kSlice(15);  // as long as the window may wait
constexpr double kRoom = 1;                      // points around a hit
constexpr int kNeighbours = 40;                  // letters before and after it

/// PDFium counts characters that have no text, too, so that a place in the text may lie somewhat
/// before the character: as many as this are tried.
constexpr int kMostHidden = 8;

QPdfSelection selectionOf(QPdfDocument& document, int page, PageText::Span span) {
    const QString wanted = document.getAllText(page).text().mid(span.start, span.length);
    for (int hidden = 0; hidden <= kMostHidden; ++hidden) {
        QPdfSelection selection =
            document.getSelectionAtIndex(page, span.start + hidden, span.length);
        if (selection.text() == wanted) return selection;
    }
    return document.getSelectionAtIndex(page, span.start, span.length);
}

/// As high as the letters around it in its line, as a stroke of a marker pen.
QRectF heightened(const QRectF& hit, const QPdfSelection& around) {
    QRectF high = hit;
    for (const QPolygonF& piece : around.bounds()) {
        const QRectF rect = piece.boundingRect();
        if (rect.bottom() < hit.top() || rect.top() > hit.bottom()) continue;
        high.setTop(std::min(high.top(), rect.top() - kRoom));
        high.setBottom(std::max(high.bottom(), rect.bottom() + kRoom));
    }
    return high;
}

/// PDFium gives a rectangle for each letter or word; those of one line are joined.
PaperSearch::Place placeOfSpan(QPdfDocument& document, int page, PageText::Span span) {
    PaperSearch::Place place;
    for (const QPolygonF& piece : selectionOf(document, page, span).bounds()) {
        const QRectF rect = piece.boundingRect().adjusted(-kRoom, -kRoom, kRoom, kRoom);
        const double middle = rect.center().y();
        const bool isSameLine =
            !place.isEmpty() && place.back().top() < middle && middle < place.back().bottom();
        if (isSameLine)
            place.back() |= rect;
        else
            place.append(rect);
    }
    const int before = std::min(kNeighbours, span.start);
    const QPdfSelection around =
        document.getSelectionAtIndex(page, span.start - before, before + span.length + kNeighbours);
    for (QRectF& line : place) line = heightened(line, around);
    return place;
}

}  // namespace

PaperSearch::PaperSearch(QObject* parent) : QObject(parent) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PaperSearch::step);
}

void PaperSearch::setDocument(QPdfDocument* document) {
    const Reveal reveal = m_pages.empty() ? Reveal::Yes : Reveal::No;
    m_document = document;
    m_pages.clear();
    m_pages.resize(document ? size_t(document->pageCount()) : 0);
    const Position before = m_current.value_or(Position{m_first, 0});
    const size_t last = m_pages.empty() ? 0 : m_pages.size() - 1;
    restart(std::min(before.page, last), reveal);
    m_wantedHit = before.hit;
}

void PaperSearch::look(const QString& words, int page) {
    m_words = words.trimmed();
    restart(size_t(page), Reveal::Yes);
}

void PaperSearch::restart(size_t page, Reveal reveal) {
    for (Page& each : m_pages) each.found.clear();
    m_first = page;
    m_searched = 0;
    m_count = 0;
    m_current.reset();
    m_wantedHit = 0;
    m_reveal = reveal;
    m_seen.clear();
    if (isOn() && !m_pages.empty())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT changed();
}

/// What is seen comes first.
void PaperSearch::step() {
    if (locateNext()) return;
    const QDeadlineTimer end(kSlice);
    while (!isComplete() && !end.hasExpired()) searchNext();
    if (isComplete()) m_timer.stop();
    Q_EMIT changed();
}

void PaperSearch::searchNext() {
    const size_t number = (m_first + m_searched) % m_pages.size();
    Page& page = m_pages[number];
    if (!page.text) page.text = PageText(m_document->getAllText(static_cast<int>(number)).text());
    for (const PageText::Span& span : page.text->find(m_words)) page.found.push_back({span, {}});
    m_count += static_cast<int>(page.found.size());
    ++m_searched;
    if (!m_current && !page.found.empty()) takeFirst(number);
}

void PaperSearch::takeFirst(size_t page) {
    const size_t last = m_pages[page].found.size() - 1;
    m_current = Position{page, page == m_first ? std::min(m_wantedHit, last) : 0};
    if (m_reveal == Reveal::Yes) revealCurrent();
}

bool PaperSearch::locateNext() {
    for (const size_t number : m_seen) {
        auto& found = m_pages[number].found;
        const auto next =
            std::find_if(found.begin(), found.end(), [](const Found& each) { return !each.place; });
        if (next == found.end()) continue;
        locate(number, *next);
        Q_EMIT changed();
        return true;
    }
    m_seen.clear();
    return false;
}

void PaperSearch::locate(size_t page, Found& found) {
    if (!found.place) found.place = placeOfSpan(*m_document, static_cast<int>(page), found.span);
}

std::vector<PaperSearch::Hit> PaperSearch::hitsOn(int page) {
    std::vector<Hit> hits;
    const auto number = size_t(page);
    const auto& found = m_pages.at(number).found;
    for (size_t i = 0; i < found.size(); ++i) {
        const bool isCurrent = m_current && m_current->page == number && m_current->hit == i;
        if (found[i].place) hits.push_back({*found[i].place, isCurrent});
    }
    if (hits.size() == found.size()) return hits;
    if (std::find(m_seen.begin(), m_seen.end(), number) == m_seen.end()) m_seen.push_back(number);
    if (!m_timer.isActive()) m_timer.start();
    return hits;
}

int PaperSearch::current() const {
    if (!m_current) return 0;
    size_t before = m_current->hit;
    for (size_t page = 0; page < m_current->page; ++page) before += m_pages[page].found.size();
    return static_cast<int>(before) + 1;
}

void PaperSearch::next() { move(1); }

void PaperSearch::previous() { move(-1); }

void PaperSearch::move(int direction) {
    if (!m_current) return;
    const size_t pages = m_pages.size();
    auto [page, hit] = *m_current;
    const bool isLeaving = direction > 0 ? hit + 1 == m_pages[page].found.size() : hit == 0;
    if (isLeaving) {
        do {
            page = (page + (direction > 0 ? 1 : pages - 1)) % pages;
        } while (m_pages[page].found.empty());
        hit = direction > 0 ? 0 : m_pages[page].found.size() - 1;
    } else {
        hit += direction > 0 ? 1 : size_t(-1);
    }
    m_current = Position{page, hit};
    revealCurrent();
    Q_EMIT changed();
}

void PaperSearch::revealCurrent() {
    Found& found = m_pages[m_current->page].found[m_current->hit];
    locate(m_current->page, found);
    QRectF whole;
    for (const QRectF& line : *found.place) whole |= line;
    Q_EMIT currentMoved(static_cast<int>(m_current->page), whole);
}

}  // namespace pact::ui
