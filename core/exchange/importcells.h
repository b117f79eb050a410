#pragma once

#include "core/domain/entityspec.h"
#include "core/storage/recordstore.h"

#include <QHash>

#include <optional>
#include <vector>

namespace pact::exchange {

/// What is wrong with one cell of a table: its row as a spreadsheet counts (the headings are row 1;
/// 0 for what concerns no row), its heading (empty for what concerns the whole row), and a
/// sentence.
struct CellFault {
    qint64 row = 0;
    QString column;
    QString message;

    /// "row 3, column pillar: ..."
    [[nodiscard]] QString sentence() const;
};

/// The columns of a table to import: where each heading puts its cells.
class ImportColumns {
public:
    enum class Target { Id, Field, Translation, Nothing };
    struct Column {
        QString heading;
        Target target = Target::Field;
        int field = -1;  ///< also of a translation
    };

    /// Reads the row of headings; what it cannot take becomes faults.
    ImportColumns(const domain::EntitySpec& spec, const std::vector<QString>& headings,
                  std::vector<CellFault>& faults);

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] bool hasId() const;
    [[nodiscard]] bool hasField(int field) const;

private:
    [[nodiscard]] std::optional<Column> columnOf(const domain::EntitySpec& spec,
                                                 const QString& heading) const;
    void checkRequired(const domain::EntitySpec& spec, std::vector<CellFault>& faults) const;

    std::vector<Column> m_columns;
};

/// The field and language of the path of a translation, such as `title/fr`; the place of the field,
/// or -1 when the entity has no such path.
[[nodiscard]] int localisedFieldOf(const domain::EntitySpec& spec, const QString& path);

/// Turns references in cells into ids: those of records in the workspace, and those of records that
/// stand in earlier rows of the same table.
class ReferenceLookup {
public:
    ReferenceLookup(storage::RecordStore& store, const domain::EntitySpec& spec)
        : m_store(&store), m_spec(&spec) {}

    /// The canonical text of a cell under a field; InvalidInput, NotFound or Ambiguous.
    [[nodiscard]] Result<QString> canonical(const domain::FieldSpec& field, const QString& cell);

    /// Makes a record of this table known to the rows below.
    void remember(const QString& reference, const QUuid& id);

private:
    [[nodiscard]] Result<QString> resolve(const QString& entity, const QString& reference);

    storage::RecordStore* m_store;
    const domain::EntitySpec* m_spec;
    QHash<QString, QUuid> m_own;
    QHash<QPair<QString, QString>, QString> m_resolved;
};

}  // namespace pact::exchange
