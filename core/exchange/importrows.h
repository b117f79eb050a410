#pragma once

#include "core/base/cancel.h"
#include "core/changes/changeset.h"
#include "core/exchange/importcells.h"
#include "core/exchange/newrecord.h"

namespace pact::exchange {

/// Turns the rows of a table, one after the other, into the changes of records: finds the record
/// that each row names, and judges the result by the rules of the domain. Reads, and writes
/// nothing.
class ImportRows final : public domain::RecordSource {
public:
    ImportRows(storage::Database& database, const domain::EntitySpec& spec, ImportColumns columns,
               const Clock& clock, Provenance provenance);

    /// Takes the next row; what is wrong with it is added to the faults. Errors are failures of the
    /// file.
    [[nodiscard]] Status take(qint64 row, const std::vector<QString>& cells);

    [[nodiscard]] std::vector<CellFault>& faults() { return m_faults; }
    [[nodiscard]] std::vector<changes::RecordChange>& changes() { return m_changes; }
    [[nodiscard]] qint64 added() const { return m_added; }
    [[nodiscard]] qint64 updated() const { return m_updated; }
    [[nodiscard]] qint64 unchanged() const { return m_unchanged; }
    /// The row that a record comes from, or 0.
    [[nodiscard]] qint64 rowOf(const QUuid& record) const { return m_rowOfRecord.value(record); }
    [[nodiscard]] const domain::EntitySpec& spec() const { return *m_spec; }

    // What the rules see: the records as they will be.
    [[nodiscard]] Result<std::optional<domain::Record>> find(const domain::EntitySpec& spec,
                                                             const QUuid& id) override;
    [[nodiscard]] Result<std::vector<domain::Record>> referring(const domain::EntitySpec& spec,
                                                                const QString& field,
                                                                const QUuid& id) override;

private:
    struct Cells {
        QUuid id;
        std::vector<QString> texts;  ///< canonical, one a column
        bool isSound = true;
    };
    using Match = std::optional<domain::Record>;

    [[nodiscard]] Cells readCells(qint64 row, const std::vector<QString>& cells);
    [[nodiscard]] Result<QString> readCell(const ImportColumns::Column& column,
                                           const QString& cell);
    void applyCells(const Cells& cells, domain::Record& record) const;
    [[nodiscard]] Result<Match> match(qint64 row, const Cells& cells, const domain::Record& blank);
    [[nodiscard]] Result<std::vector<domain::Record>> withIdentity(
        const std::vector<QString>& parts) const;
    [[nodiscard]] Result<Match> matchByIdentity(qint64 row, const domain::Record& blank);
    [[nodiscard]] Result<Match> matchByEquality(const domain::Record& blank);
    [[nodiscard]] Result<QUuid> freeId(const domain::Record& record);
    [[nodiscard]] bool isRepeated(qint64 row, const domain::Record& record);
    [[nodiscard]] Result<bool> isTaken(const domain::Record& record) const;
    [[nodiscard]] Status judge(qint64 row, const Match& before, const domain::Record& after);
    void keep(const Match& before, const domain::Record& after);
    void fault(qint64 row, const QString& column, const QString& message);

    const domain::EntitySpec* m_spec;
    ImportColumns m_columns;
    const Clock* m_clock;
    Provenance m_provenance;
    mutable storage::RecordStore m_store;
    ReferenceLookup m_references;
    std::vector<CellFault> m_faults;
    std::vector<changes::RecordChange> m_changes;
    QHash<QUuid, domain::Record> m_planned;  // only where the rules ask for other records
    QHash<QUuid, qint64> m_rowOfRecord;
    QHash<QString, qint64> m_rowOfIdentity;
    qint64 m_added = 0;
    qint64 m_updated = 0;
    qint64 m_unchanged = 0;
};

}  // namespace pact::exchange
