#pragma once

#include "core/analysis/snapshot.h"
#include "core/domain/entities.h"
#include "core/storage/recordstore.h"

#include <map>
#include <set>

namespace pact::analysis::test {

/// The rules of the figures once more, as plainly as they can be written: loops over all records,
/// sets and maps. Slow, and independent of the snapshot.
class SlowStatistics {
public:
    explicit SlowStatistics(storage::Database& database);

    [[nodiscard]] PillarStatistics statistics(const Dates& dates) const;
    [[nodiscard]] std::optional<Standing> standing(const QUuid& recommendation,
                                                   const Dates& dates) const;
    [[nodiscard]] std::map<QUuid, domain::Stage> stages(const QUuid& recommendation,
                                                        const Dates& dates) const;
    [[nodiscard]] std::vector<QUuid> recommendations() const;

private:
    template<class T>
    using Rows = std::map<qint64, T>;  // in the order of entry
    struct Sets {
        std::set<QUuid> partners, reported, nothingToReport, asked;
    };

    template<class T>
    void read(storage::RecordStore& store, Rows<T>& rows);
    void readCreations(storage::Database& database);
    [[nodiscard]] QUuid meant(const QUuid& id) const;
    template<class T>
    [[nodiscard]] const T* find(const Rows<T>& rows, const QUuid& id) const;

    [[nodiscard]] bool counts(const domain::Recommendation& recommendation,
                              const Dates& dates) const;
    [[nodiscard]] QDate adoptedOn(const domain::Recommendation& recommendation) const;
    [[nodiscard]] Standing standingOf(const domain::Recommendation& recommendation,
                                      QDate asAt) const;
    [[nodiscard]] bool decides(const domain::DecisionItem& item,
                               const domain::Decision& decision) const;
    [[nodiscard]] bool wasPcgHeldAfter(QDate day, QDate asAt) const;
    template<class Accept>
    [[nodiscard]] std::set<QUuid> partnersOf(const domain::Recommendation& recommendation,
                                             QDate asAt, Accept&& accept) const;
    [[nodiscard]] OtherDuties othersOf(const domain::Recommendation& recommendation,
                                       const Dates& dates) const;
    [[nodiscard]] bool isMember(const domain::GroupMember& member, QDate adopted, bool open,
                                QDate asAt) const;
    [[nodiscard]] bool isKnown(const domain::ProgressReport& report, const Dates& dates) const;
    [[nodiscard]] std::map<QUuid, domain::Stage> reportedStages(
        const domain::Recommendation& recommendation, const std::set<QUuid>& duties,
        const Dates& dates) const;
    [[nodiscard]] std::map<QUuid, domain::RequestItem> latestAsked(
        const domain::Recommendation& recommendation, const Dates& dates) const;
    void count(const domain::Recommendation& recommendation, const Dates& dates,
               Statistics& figures, Sets& sets) const;

    Rows<domain::Partner> m_partners;
    Rows<domain::PartnerGroup> m_groups;
    Rows<domain::GroupMember> m_members;
    Rows<domain::Meeting> m_meetings;
    Rows<domain::Recommendation> m_recommendations;
    Rows<domain::Addressee> m_addressees;
    Rows<domain::Decision> m_decisions;
    Rows<domain::DecisionItem> m_items;
    Rows<domain::Request> m_requests;
    Rows<domain::RequestItem> m_questions;
    Rows<domain::ProgressReport> m_reports;
    std::map<QUuid, QUuid> m_merges;
    std::map<QUuid, QDate> m_typedOn;  // of reports
};

}  // namespace pact::analysis::test
