#pragma once

#include "core/storage/recommendationlist.h"
#include "ui/models/session.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace pact::ui {

/// The list of recommendations: it holds their ordered local keys and fetches the rows that a view
/// asks for by page, asynchronously. A newer filter interrupts the older; rows of which nothing is
/// known yet are empty. Few differences after a change are inserts and removals, many are a reset.
class RecommendationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reference, Headline, Pillar, Meeting, Standing, Reports, ColumnCount };
    enum Role { IdRole = Qt::UserRole, ArchivedRole };

    explicit RecommendationModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Whether the keys asked for last are still under way; refreshed() follows.
    [[nodiscard]] bool isRefreshing() const { return m_query.has_value(); }
    void setSearch(const QString& search);
    [[nodiscard]] const QString& search() const { return m_request.search; }
    void setArchivedShown(bool isShown);

    /// How many recommendations there are without the search.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// The local key of a row of this model, and the row of a local key (-1: not in the list).
    [[nodiscard]] qint64 keyAt(int row) const;
    [[nodiscard]] int rowOfKey(qint64 key) const;
    /// The id of a row, null while it has not been read.
    [[nodiscard]] QUuid idAt(int row) const;
    /// Looks up the local key of a record; nothing comes back when there is no such record.
    void locate(const QUuid& id, std::function<void(qint64 key)> then);

Q_SIGNALS:
    /// The keys were read anew; comes also when nothing changed.
    void refreshed();

private:
    /// What a query brought; the total only where it was asked for.
    struct Keys {
        std::vector<qint64> rows;
        std::optional<qint64> total;
    };
    struct Query {
        storage::ListRequest request;
        bool needsTotal;
        bool isByStanding;
        std::shared_ptr<const analysis::Snapshot> snapshot;
    };
    enum class Reason { Request, Change };
    [[nodiscard]] static Result<Keys> readKeys(storage::Database& database, const Query& query,
                                               const CancelToken& cancel);

    void refresh(Reason reason);
    void takeKeys(Keys keys, Reason reason);
    void replace(std::vector<qint64> keys);
    [[nodiscard]] bool splice(const std::vector<qint64>& keys);
    [[nodiscard]] const storage::ListRow* rowAt(int row) const;
    void want(int row) const;
    void fetch();
    void takeRows(const std::vector<storage::ListRow>& rows);
    void takeTrouble(const std::vector<qint64>& keys, const Error& error);
    void takeTouched(const changes::TouchedRecords& touched);
    void announceStandings();
    [[nodiscard]] QString standingText(qint64 key) const;

    Session* m_session;
    storage::ListRequest m_request;
    bool m_isSortedByStanding = false;
    std::vector<qint64> m_keys;
    QHash<qint64, storage::ListRow> m_rows;
    qint64 m_total = 0;
    bool m_isLoaded = false;
    bool m_isTotalStale = true;
    std::optional<CancelToken> m_query;
    mutable std::vector<int> m_wantedPages;  // the one wanted last stands last
    mutable QTimer m_fetchTimer;
    bool m_isFetching = false;
    QString m_trouble;     // why rows could not be read, told once
    QSet<qint64> m_stale;  // rows that are shown until they have been read anew
};

}  // namespace pact::ui
