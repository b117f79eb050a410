#pragma once

#include "core/base/result.h"
#include "core/domain/entityspec.h"

#include <QIODevice>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace pact::cli {

enum class Format { Table, Csv, Json };

/// A column of a printed table: its code, and the field that it shows (nullptr for plain text).
struct Column {
    QString code;
    const domain::FieldSpec* field = nullptr;
};

/// Takes the rows of a table, as people read them, and prints them in one format.
class RowSink {
public:
    virtual ~RowSink() = default;
    [[nodiscard]] virtual Status begin() = 0;
    [[nodiscard]] virtual Status row(std::vector<QString> cells) = 0;
    [[nodiscard]] virtual Status finish() = 0;

    [[nodiscard]] static std::unique_ptr<RowSink> make(Format format, std::vector<Column> columns,
                                                       QIODevice& out);
};

/// A value in JSON: null when absent, a number, true or false, a list of codes, else a text.
[[nodiscard]] QJsonValue toJson(const domain::FieldSpec* field, const QString& displayed);

}  // namespace pact::cli
