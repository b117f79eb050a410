#pragma once

#include "app/cli/rowsink.h"
#include "core/storage/recordstore.h"

#include <QJsonObject>

namespace pact::cli {

/// A record as people read it, with the records that belong to it.
class RecordSheet {
public:
    [[nodiscard]] static Result<RecordSheet> read(storage::RecordStore& store,
                                                  const domain::EntitySpec& spec, const QUuid& id);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;

private:
    struct Part {
        const domain::EntitySpec* spec = nullptr;
        std::vector<Column> columns;
        std::vector<std::vector<QString>> rows;
    };

    [[nodiscard]] static Result<Part> readPart(storage::RecordStore& store,
                                               const domain::EntitySpec& part, const QString& field,
                                               const QUuid& id);
    [[nodiscard]] static Status addDecision(storage::RecordStore& store, const domain::Record& item,
                                            std::vector<QString>& cells);

    const domain::EntitySpec* m_spec = nullptr;
    std::vector<Column> m_columns;
    std::vector<QString> m_cells;
    std::vector<std::pair<QString, QString>> m_translations;
    std::vector<Part> m_parts;
};

}  // namespace pact::cli
