#include "ui/views/recommendationlist.h"

#include "ui/views/plaintable.h"
#include "ui/views/undogate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pact::ui {

namespace {

using namespace std::chrono_literals;

constexpr double kHeadlinePart = 0.34;  // of the width, at least

// How a kept state of the columns begins: with widths of the user's, or of the program's.
const QByteArray kDrawn = QByteArrayLiteral("d");
const QByteArray kShared = QByteArrayLiteral("s");

/// In letters.
struct ColumnWidth {
    int column;
    int least;
    int wanted;
};
constexpr ColumnWidth kColumnWidths[] = {{RecommendationModel::Reference, 18, 23},
                                         {RecommendationModel::Pillar, 5, 7},
                                         {RecommendationModel::Meeting, 10, 13},
                                         {RecommendationModel::Standing, 11, 20},
                                         {RecommendationModel::Reports, 7, 9}};

constexpr auto kSettleTime = 30ms;  // while rows are passed by, none of them is opened

}  // namespace

RecommendationList::RecommendationList(Session& session, QWidget* parent)
    : QWidget(parent),
      m_model(new RecommendationModel(session, this)),
      m_search(new QLineEdit(this)),
      m_table(new PlainTable(this)),
      m_count(new QuietLabel({}, this)),
      m_empty(new EmptyState({}, this)),
      m_content(new QStackedLayout) {
    build();
    connectModel();
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleTime);
    connect(&m_settle, &QTimer::timeout, this, &RecommendationList::takeCurrent);
}

void RecommendationList::build() {
    m_search->setPlaceholderText(tr("Search references, headlines, wordings, narratives"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Symbol::Search), QLineEdit::LeadingPosition);
    m_search->installEventFilter(
        new UndoGate([this] { return m_search->isUndoAvailable(); }, this));
    m_search->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Recommendations"));
    m_table->setObjectName(QStringLiteral("recommendations"));
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(RecommendationModel::Reference,
                                                  Qt::AscendingOrder);
    m_table->setStretchedColumn(RecommendationModel::Headline);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != RecommendationModel::Headline && !m_isSharingWidth) m_isWidthDrawn = true;
    });
    m_table->viewport()->installEventFilter(this);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 0, 6);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(m_content, 1);
    layout->addWidget(m_count);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setContentsMargins(2, 0, 0, 0);
}

void RecommendationList::connectModel() {
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& search) {
        if (!m_isClearing) m_wanted = {};
        m_model->setSearch(search);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &RecommendationList::enterTable);
    auto* down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &RecommendationList::enterTable);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &RecommendationList::keepPlace);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { takeRemoval(first, last); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecommendationList::restorePlace);
    connect(m_model, &RecommendationModel::refreshed, this, &RecommendationList::takeRefresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_settle.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_settle.start(); });
    connect(m_table, &PlainTable::chosen, this, &RecommendationList::chosen);
    connect(m_table, &PlainTable::archiveAsked, this, [this](const QModelIndex& index) {
        if (const QUuid id = m_model->idAt(index.row()); !id.isNull()) Q_EMIT archiveAsked(id);
    });
}

void RecommendationList::enterTable() {
    m_table->setFocus();
    if (m_model->isRefreshing())
        m_entersAnswer = true;
    else if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
}

/// A record that an edit takes out of what is searched stays in view; one that is archived makes
/// room for the next.
void RecommendationList::takeRemoval(int first, int last) {
    const int current = m_model->rowOfKey(m_currentKey);
    const bool isFiltered = !m_search->text().trimmed().isEmpty();
    if (isFiltered && current >= first && current <= last) m_table->selectionModel()->clear();
}

void RecommendationList::keepPlace() {
    const int current = m_table->currentIndex().row();
    if (current >= 0) m_currentKey = m_model->keyAt(current);
    m_topKey = m_model->keyAt(m_table->rowAt(0));
}

void RecommendationList::restorePlace() {
    if (const int top = m_model->rowOfKey(m_topKey); top >= 0)
        m_table->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    if (const int current = m_model->rowOfKey(m_currentKey); current >= 0) {
        m_table->selectRow(current);
        m_table->scrollTo(m_model->index(current, 0));
    }
}

void RecommendationList::takeRefresh() {
    showCount();
    if (!m_table->currentIndex().isValid()) {
        const bool goesFirst = m_announced.isNull() || m_entersAnswer;
        const int row = std::max(m_model->rowOfKey(m_currentKey), goesFirst ? 0 : -1);
        if (row >= 0 && row < m_model->rowCount()) m_table->selectRow(row);
    }
    m_entersAnswer = false;
    if (!m_wanted.isNull()) select(m_wanted);
    m_settle.start();
    if (m_model->rowCount() == 0) announcePage();
}

/// Headlines keep their part of a narrow list; the other columns share what is left.
void RecommendationList::shareWidth() {
    if (m_isWidthDrawn) return;
    const QScopedValueRollback guard(m_isSharingWidth, true);
    const int letter = fontMetrics().horizontalAdvance(u'n');
    const double room = m_table->viewport()->width() * (1 - kHeadlinePart) / letter;
    double least = 0;
    double wanted = 0;
    for (const ColumnWidth& each : kColumnWidths) {
        least += each.least;
        wanted += each.wanted;
    }
    const double part = std::clamp((room - least) / (wanted - least), 0.0, 1.0);
    const double scale = std::min(1.0, room / least);
    for (const ColumnWidth& each : kColumnWidths) {
        const double letters = scale * (each.least + part * (each.wanted - each.least));
        m_table->setColumnWidth(each.column, static_cast<int>(letters * letter));
    }
}

bool RecommendationList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search) return takesEscape(*event) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize) shareWidth();
    if (event->type() == QEvent::Paint && !m_model->idAt(m_table->rowAt(0)).isNull())
        announcePage();
    return QWidget::eventFilter(watched, event);
}

/// Esc clears the search first; only then does it mean the record that is edited.
bool RecommendationList::takesEscape(QEvent& event) {
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    if (!isKey || m_search->text().isEmpty()) return false;
    if (static_cast<const QKeyEvent&>(event).key() != Qt::Key_Escape) return false;
    if (event.type() == QEvent::KeyPress) m_search->clear();
    event.accept();
    return true;
}

/// After the drawing that is about to be done.
void RecommendationList::announcePage() {
    if (m_isPageShown) return;
    m_isPageShown = true;
    QTimer::singleShot(0, this, &RecommendationList::pageShown);
}

void RecommendationList::takeCurrent() {
    const int row = m_table->currentIndex().row();
    if (row < 0) return;
    // Asking for the id has the row read if need be; the answer brings us back here.
    const QUuid id = m_model->data(m_model->index(row, 0), RecommendationModel::IdRole).toUuid();
    if (id.isNull() || id == m_announced) return;
    m_currentKey = m_model->keyAt(row);
    m_announced = id;
    Q_EMIT currentChanged(id);
}

void RecommendationList::clearSearch() {
    const QScopedValueRollback guard(m_isClearing, true);
    m_search->clear();
}

void RecommendationList::select(const QUuid& id) {
    m_wanted = id;
    m_model->locate(id, [this, id](qint64 key) {
        const int row = m_model->rowOfKey(key);
        if (row < 0 || m_wanted != id) return;
        m_wanted = {};
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    });
}

void RecommendationList::showCount() {
    const int shown = m_model->rowCount();
    const QLocale locale;
    m_count->setText(m_model->total() == 1
                         ? tr("%1 of 1 recommendation").arg(shown)
                         : tr("%1 of %2 recommendations")
                               .arg(locale.toString(shown), locale.toString(m_model->total())));
    m_empty->setText(m_model->total() == 0
                         ? tr("No recommendations yet. Ctrl+N adds the first one.")
                         : tr("No recommendation has all of these words."));
    m_content->setCurrentIndex(shown > 0 ? 0 : 1);
}

QByteArray RecommendationList::columnState() const {
    return (m_isWidthDrawn ? kDrawn : kShared) + m_table->horizontalHeader()->saveState();
}

void RecommendationList::restoreColumns(const QByteArray& state) {
    const QScopedValueRollback guard(m_isSharingWidth, true);
    m_table->horizontalHeader()->restoreState(state.mid(1));
    m_isWidthDrawn = state.startsWith(kDrawn);
}

void RecommendationList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

}  // namespace pact::ui
