#include "ui/models/recommendationmodel.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/models/words.h"

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kPage = 64;
constexpr std::size_t kPagesWanted = 4;  // what was scrolled past is not read
constexpr qsizetype kRowsKept = 20'000;
constexpr std::size_t kFewChanges = 200;

using Snapshot = std::shared_ptr<const analysis::Snapshot>;

/// Puts keys into the order of their standing, keeping the given order among equals.
void sortByStanding(std::vector<qint64>& keys, const Snapshot& snapshot, bool isDescending) {
    if (!snapshot) return;
    std::vector<std::pair<int, qint64>> ranked;
    ranked.reserve(keys.size());
    for (const qint64 key : keys) {
        const auto standing = snapshot->standing(key, {});
        const int rank = standing ? static_cast<int>(*standing) : -1;
        ranked.emplace_back(isDescending ? -rank : rank, key);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, qint64>::first);
    std::ranges::transform(ranked, keys.begin(), &std::pair<int, qint64>::second);
}

storage::ListColumn listColumn(int column) {
    switch (column) {
        case RecommendationModel::Headline: return storage::ListColumn::Headline;
        case RecommendationModel::Pillar: return storage::ListColumn::Pillar;
        case RecommendationModel::Meeting: return storage::ListColumn::Meeting;
        case RecommendationModel::Reports: return storage::ListColumn::Reports;
        default: return storage::ListColumn::Reference;
    }
}

}  // namespace

RecommendationModel::RecommendationModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(&session) {
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &RecommendationModel::fetch);
    connect(m_session, &Session::recordsTouched, this, &RecommendationModel::takeTouched);
    connect(m_session, &Session::snapshotLoaded, this, &RecommendationModel::announceStandings);
    refresh(Reason::Change);
}

int RecommendationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecommendationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const storage::ListRow* RecommendationModel::rowAt(int row) const {
    const qint64 key = keyAt(row);
    const auto found = m_rows.constFind(key);
    if (found == m_rows.cend() || m_stale.contains(key)) want(row);
    return found == m_rows.cend() ? nullptr : &*found;
}

QVariant RecommendationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Reports ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role < Qt::UserRole) return {};
    const storage::ListRow* row = rowAt(index.row());
    if (!row) return {};
    if (role == IdRole) return QVariant::fromValue(row->id);
    if (role == ArchivedRole) return row->isArchived;
    if (role == Qt::ToolTipRole) return index.column() == Headline ? row->headline : QString();
    switch (index.column()) {
        case Reference: return row->reference;
        case Headline: return row->headline;
        case Pillar: return shownPillar(row->pillar);
        case Meeting: return row->meeting;
        case Standing: return standingText(row->row);
        case Reports: return row->reports > 0 ? QVariant(row->reports) : QVariant();
        default: return {};
    }
}

QString RecommendationModel::standingText(qint64 key) const {
    if (!m_session->snapshot()) return QStringLiteral("…");
    const auto standing = m_session->snapshot()->standing(key, {});
    if (!standing) return {};
    return domain::vocabularyOf<domain::Outcome>().label(domain::codeOf(*standing));
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Reports ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) return tr("Click to sort by this column");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Reference: return tr("Reference");
        case Headline: return tr("Headline");
        case Pillar: return tr("Pillar");
        case Meeting: return tr("Meeting");
        case Standing: return tr("Standing");
        case Reports: return tr("Reports");
        default: return {};
    }
}

void RecommendationModel::sort(int column, Qt::SortOrder order) {
    m_request.sortedBy = listColumn(column);
    m_request.isDescending = order == Qt::DescendingOrder && column != Standing;
    m_isSortedByStanding = column == Standing;
    if (m_isSortedByStanding) m_request.isDescending = order == Qt::DescendingOrder;
    refresh(Reason::Request);
}

void RecommendationModel::setSearch(const QString& search) {
    if (m_request.search == search) return;
    m_request.search = search;
    refresh(Reason::Request);
}

void RecommendationModel::setArchivedShown(bool isShown) {
    if (m_request.includeArchived == isShown) return;
    m_request.includeArchived = isShown;
    refresh(Reason::Change);
}

/// Reads on the thread of the searches; everything it takes comes by value.
Result<RecommendationModel::Keys> RecommendationModel::readKeys(storage::Database& database,
                                                                const Query& query,
                                                                const CancelToken& cancel) {
    storage::ListRequest asked = query.request;
    if (query.isByStanding) asked.isDescending = false;
    PACT_TRY(auto rows, storage::orderedRows(database, asked));
    if (query.isByStanding) sortByStanding(rows, query.snapshot, query.request.isDescending);
    Keys keys{std::move(rows), std::nullopt};
    asked.search.clear();
    if (query.request.search.trimmed().isEmpty()) {
        keys.total = static_cast<qint64>(keys.rows.size());
    } else if (query.needsTotal && !cancel.isCancelled()) {
        PACT_TRY(const auto all, storage::orderedRows(database, asked));
        keys.total = static_cast<qint64>(all.size());
    }
    return keys;
}

void RecommendationModel::refresh(Reason reason) {
    m_isTotalStale = m_isTotalStale || reason == Reason::Change;
    if (m_query) {
        m_query->cancel();
        m_session->searches().interrupt();
    }
    const Query query{m_request, m_isTotalStale, m_isSortedByStanding, m_session->snapshot()};
    m_query = m_session->searches().ask(
        this,
        [query](storage::Database& database, const CancelToken& cancel) {
            return readKeys(database, query, cancel);
        },
        [this, reason](Result<Keys> keys) {
            m_query.reset();
            if (keys)
                takeKeys(std::move(*keys), reason);
            else if (keys.error().code == ErrorCode::Cancelled)
                refresh(reason);  // an interruption meant for the query before this one
            else
                m_session->tellFailure(keys.error().message);
        });
}

void RecommendationModel::takeKeys(Keys keys, Reason reason) {
    if (keys.total) {
        m_total = *keys.total;
        m_isTotalStale = false;
    }
    m_isLoaded = true;
    if (keys.rows != m_keys && (reason == Reason::Request || !splice(keys.rows)))
        replace(std::move(keys.rows));
    Q_EMIT refreshed();
}

void RecommendationModel::replace(std::vector<qint64> keys) {
    beginResetModel();
    m_keys = std::move(keys);
    m_wantedPages.clear();
    endResetModel();
}

/// Applies the difference as one removal and one insertion where that is small.
bool RecommendationModel::splice(const std::vector<qint64>& keys) {
    const auto [oldFirst, newFirst] = std::ranges::mismatch(m_keys, keys);
    const auto first = oldFirst - m_keys.begin();
    auto oldEnd = m_keys.end();
    auto newEnd = keys.end();
    while (oldEnd != oldFirst && newEnd != newFirst && *(oldEnd - 1) == *(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const auto removed = static_cast<std::size_t>(oldEnd - oldFirst);
    const auto inserted = static_cast<std::size_t>(newEnd - newFirst);
    if (removed > kFewChanges || inserted > kFewChanges) return false;
    const int at = static_cast<int>(first);
    if (removed > 0) {
        beginRemoveRows({}, at, at + static_cast<int>(removed) - 1);
        m_keys.erase(oldFirst, oldEnd);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, at, at + static_cast<int>(inserted) - 1);
        m_keys.insert(m_keys.begin() + first, newFirst, newEnd);
        endInsertRows();
    }
    return true;
}

qint64 RecommendationModel::keyAt(int row) const {
    if (row < 0 || row >= static_cast<int>(m_keys.size())) return 0;
    return m_keys[static_cast<std::size_t>(row)];
}

int RecommendationModel::rowOfKey(qint64 key) const {
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

QUuid RecommendationModel::idAt(int row) const {
    const auto found = m_rows.constFind(keyAt(row));
    return found == m_rows.cend() ? QUuid() : found->id;
}

void RecommendationModel::locate(const QUuid& id, std::function<void(qint64 key)> then) {
    m_session->reader().ask(
        this,
        [id](storage::Database& database, const CancelToken&) {
            storage::RecordStore store(database);
            return store.rowOf(domain::specOf<domain::Recommendation>(), id);
        },
        [then = std::move(then)](const Result<qint64>& key) {
            if (key && *key != 0) then(*key);
        });
}

void RecommendationModel::want(int row) const {
    const int page = row / kPage;
    std::erase(m_wantedPages, page);
    m_wantedPages.push_back(page);
    if (m_wantedPages.size() > kPagesWanted) m_wantedPages.erase(m_wantedPages.begin());
    if (!m_isFetching && !m_fetchTimer.isActive()) m_fetchTimer.start(0);
}

void RecommendationModel::fetch() {
    std::vector<qint64> keys;
    for (const int page : m_wantedPages) {
        const auto first = std::min(static_cast<std::size_t>(page) * kPage, m_keys.size());
        const auto last = std::min(first + kPage, m_keys.size());
        for (auto i = first; i < last; ++i)
            if (!m_rows.contains(m_keys[i]) || m_stale.contains(m_keys[i]))
                keys.push_back(m_keys[i]);
    }
    m_wantedPages.clear();
    if (keys.empty()) return;
    m_isFetching = true;
    for (const qint64 key : keys) m_stale.remove(key);
    m_session->reader().ask(
        this,
        [keys](storage::Database& database, const CancelToken&) {
            return storage::fetchRows(database, keys);
        },
        [this, keys](const Result<std::vector<storage::ListRow>>& rows) {
            m_isFetching = false;
            if (rows)
                takeRows(*rows);
            else
                takeTrouble(keys, rows.error());
            if (!m_wantedPages.empty()) m_fetchTimer.start(0);
        });
}

/// The rows are asked for again when they are shown again.
void RecommendationModel::takeTrouble(const std::vector<qint64>& keys, const Error& error) {
    for (const qint64 key : keys)
        if (m_rows.contains(key)) m_stale.insert(key);
    if (m_trouble == error.message) return;
    m_trouble = error.message;
    m_session->tellFailure(tr("Rows of the list could not be read: %1").arg(m_trouble));
}

void RecommendationModel::takeRows(const std::vector<storage::ListRow>& rows) {
    m_trouble.clear();
    if (m_rows.size() > kRowsKept) m_rows.clear();
    QSet<qint64> keys;
    for (const storage::ListRow& row : rows) {
        m_rows.insert(row.row, row);
        keys.insert(row.row);
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < static_cast<int>(m_keys.size()) && !keys.isEmpty(); ++i) {
        if (!keys.remove(m_keys[static_cast<std::size_t>(i)])) continue;
        if (first < 0) first = i;
        last = i;
    }
    if (first >= 0) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void RecommendationModel::takeTouched(const changes::TouchedRecords&) {
    // What hangs on a recommendation (meeting, reports) shows in its row too: all are read anew,
    // and shown as they were until then.
    for (auto each = m_rows.cbegin(); each != m_rows.cend(); ++each) m_stale.insert(each.key());
    refresh(Reason::Change);
    if (!m_keys.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RecommendationModel::announceStandings() {
    if (m_isSortedByStanding) refresh(Reason::Change);
    if (!m_keys.empty()) Q_EMIT dataChanged(index(0, Standing), index(rowCount() - 1, Standing));
}

}  // namespace pact::ui
