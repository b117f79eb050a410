#pragma once

#include "core/analysis/snapshot.h"
#include "core/changes/journal.h"
#include "core/domain/entities.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace pact::analysis::test {

/// The value of a Result; a failure of the test otherwise.
template<class T>
T valueOf(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message.toStdString());
    return std::move(*result);
}

/// A day in ISO 8601.
inline QDate day(const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

/// A workspace of the test's own, in a folder with a blank and an umlaut. Records are queued and
/// written through the journal by write(), which snapshot() does first.
class TestRecords {
public:
    TestRecords();

    /// Of the records that are added from now on.
    domain::Audience audience = domain::Audience::Unit;

    template<class T>
    domain::Id<T> add(T record) {
        record.id = {nextId()};
        if (!record.audience) record.audience = audience;
        m_pending.changes.push_back(
            changes::creation(domain::specOf<T>(), domain::toRecord(record)));
        return record.id;
    }
    /// Changes a record that was written.
    template<class T, class Edit>
    void change(domain::Id<T> id, Edit&& edit) {
        write();
        const domain::Record before = valueOf(store().get(domain::specOf<T>(), id.value));
        T after = domain::fromRecord<T>(before);
        edit(after);
        m_pending.changes.push_back(
            changes::edit(domain::specOf<T>(), before, domain::toRecord(after)));
    }
    template<class T>
    void archive(domain::Id<T> id) {
        change(id, [](T& record) { record.archived = true; });
    }
    template<class T>
    void merge(domain::Id<T> id, domain::Id<T> into) {
        change(id, [into](T& record) { record.mergedInto = into; });
    }

    domain::Id<domain::Partner> partner();
    domain::Id<domain::PartnerGroup> group();
    domain::Id<domain::GroupMember> member(domain::Id<domain::PartnerGroup> group,
                                           domain::Id<domain::Partner> partner, QDate from = {},
                                           QDate to = {});
    domain::Id<domain::Meeting> meeting(domain::MeetingKind kind, QDate start, QDate end = {},
                                        domain::MeetingStatus status = domain::MeetingStatus::Held);
    domain::Id<domain::Recommendation> recommendation(
        domain::Id<domain::Meeting> meeting,
        std::optional<domain::Pillar> pillar = domain::Pillar::I,
        domain::Origin origin = domain::Origin::Ewg);
    domain::Id<domain::Addressee> address(domain::Id<domain::Recommendation> recommendation,
                                          domain::Id<domain::Partner> partner,
                                          domain::Role role = domain::Role::Implementer,
                                          domain::Mode mode = domain::Mode::Each);
    enum class Later { Excluded, Included };
    domain::Id<domain::Addressee> address(domain::Id<domain::Recommendation> recommendation,
                                          domain::Id<domain::PartnerGroup> group,
                                          Later later = Later::Excluded);
    domain::Id<domain::DecisionItem> decide(domain::Id<domain::Recommendation> recommendation,
                                            domain::Outcome outcome,
                                            domain::Id<domain::Meeting> meeting, QDate date,
                                            domain::Id<domain::Meeting> before = {});
    domain::Id<domain::ProgressReport> report(
        domain::Id<domain::Recommendation> recommendation, domain::Id<domain::Partner> partner,
        QDate asAt, domain::Stage stage, QDate received = {},
        domain::Basis basis = domain::Basis::WrittenByPartner);
    domain::Id<domain::Request> request(QDate sent, QDate deadline = {});
    domain::Id<domain::RequestItem> ask(domain::Id<domain::Request> request,
                                        domain::Id<domain::Partner> partner,
                                        domain::Id<domain::Recommendation> recommendation,
                                        domain::RequestState state = domain::RequestState::Sent,
                                        QDate answered = {}, QDate extendedTo = {});

    /// Writes what is queued, as one change set at noon (UTC) of a day.
    void write(QDate on = QDate(2026, 1, 15));
    /// What these readers may see of it.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot(
        domain::Audience readers = domain::Audience::Unit);
    [[nodiscard]] PillarStatistics statistics(const Dates& dates = {});
    [[nodiscard]] std::optional<Standing> standing(domain::Id<domain::Recommendation> id,
                                                   QDate asAt = {});

    template<class T>
    [[nodiscard]] qint64 keyOf(domain::Id<T> id) {
        write();
        return valueOf(store().rowOf(domain::specOf<T>(), id.value));
    }
    [[nodiscard]] storage::Database& database() { return m_workspace->database(); }
    [[nodiscard]] storage::RecordStore store() { return storage::RecordStore(database()); }

private:
    QUuid nextId();
    QString nextReference(const char* prefix);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Workspace> m_workspace;
    changes::ChangeSet m_pending{changes::Source::CommandLine, {}, {}};
    int m_count = 0;
};

}  // namespace pact::analysis::test
