#pragma once

#include "core/changes/journal.h"
#include "core/exchange/importrows.h"

#include <QIODevice>

#include <memory>

namespace pact::exchange {

/// What the import of a table into an entity would do. Headings are field codes, `id`, or paths of
/// translations such as `title/fr`. A row changes the record that it names by id, else by human
/// reference, else by the fields that tell records of this entity apart; other rows add records. An
/// empty cell clears its field (or stands for the default of a field that is needed); a field
/// without a heading is left alone. Where anything is at fault, nothing is to be written.
class ImportPlan {
public:
    /// Reads the table and compares it with the workspace. Faults of cells are no errors: see
    /// faults().
    [[nodiscard]] static Result<ImportPlan> read(storage::Database& database,
                                                 const domain::EntitySpec& spec, QIODevice& table,
                                                 const Clock& clock,
                                                 Provenance provenance = Provenance::Entered,
                                                 const CancelToken& cancel = {},
                                                 const Progress& progress = {});

    [[nodiscard]] qint64 added() const { return m_rows->added(); }
    [[nodiscard]] qint64 updated() const { return m_rows->updated(); }
    [[nodiscard]] qint64 unchanged() const { return m_rows->unchanged(); }
    [[nodiscard]] const std::vector<CellFault>& faults() const { return m_rows->faults(); }
    [[nodiscard]] const std::vector<changes::RecordChange>& changes() const {
        return m_rows->changes();
    }

    /// A conflict that came up in writing, as a fault of the cell that it comes from.
    [[nodiscard]] CellFault faultOf(const changes::Conflict& conflict) const;

private:
    explicit ImportPlan(std::unique_ptr<ImportRows> rows) : m_rows(std::move(rows)) {}
    std::unique_ptr<ImportRows> m_rows;
};

/// What became of an import: written as one change set, or faults and nothing written. Neither:
/// everything was there already.
struct ImportOutcome {
    std::optional<qint64> seq;
    std::vector<CellFault> faults;
};

/// Writes a plan as one change set.
[[nodiscard]] Result<ImportOutcome> carryOut(const ImportPlan& plan, changes::Journal& journal,
                                             changes::Source source, const QString& reason,
                                             const CancelToken& cancel = {},
                                             const Progress& progress = {});

}  // namespace pact::exchange
