#pragma once

#include "core/exchange/seededrandom.h"
#include "core/exchange/trainingpeople.h"

namespace pact::exchange {

/// Makes up recommendations and all that hangs on them, out of training people and a seed alone.
class TrainingData {
public:
    /// Numbers go on from `first`, under references such as `GEN-7/1` for the seed 7.
    TrainingData(const TrainingPeople& people, quint64 seed, qint64 first);

    /// Appends the records of the next recommendation, those that others refer to first.
    void appendNext(std::vector<changes::RecordChange>& out);

    [[nodiscard]] static QString prefix(quint64 seed);

private:
    /// A recommendation in the making.
    struct Draft {
        domain::Id<domain::Recommendation> id;
        QDate adopted;
        domain::Pillar pillar = domain::Pillar::I;
        QUuid meeting;
        QString subject;
        std::vector<QUuid> addressed;  ///< partners, group members included
    };

    [[nodiscard]] QUuid nextId();
    [[nodiscard]] QString sentence();
    [[nodiscard]] Draft begin(std::vector<changes::RecordChange>& out);
    void appendWordings(const Draft& draft, std::vector<changes::RecordChange>& out);
    void appendAddressees(Draft& draft, std::vector<changes::RecordChange>& out);
    void appendGroup(Draft& draft, const TrainingGroup& group,
                     std::vector<changes::RecordChange>& out);
    void appendPartners(Draft& draft, std::vector<changes::RecordChange>& out);
    void appendReports(const Draft& draft, std::vector<changes::RecordChange>& out);
    [[nodiscard]] domain::ProgressReport report(const Draft& draft, std::size_t number);
    [[nodiscard]] QUuid reporter(const Draft& draft, std::size_t number);

    const TrainingPeople* m_people;
    SeededRandom m_random;
    QString m_prefix;
    qint64 m_number;
    quint64 m_ids = 0;
};

}  // namespace pact::exchange
