#include "app/cli/rowsink.h"

#include "app/cli/console.h"
#include "core/exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pact::cli {

namespace {

std::vector<QString> codesOf(const std::vector<Column>& columns) {
    std::vector<QString> codes;
    codes.reserve(columns.size());
    for (const Column& column : columns) codes.push_back(column.code);
    return codes;
}

Status put(QIODevice& out, const QByteArray& bytes) {
    if (out.write(bytes) == bytes.size()) return {};
    return fail(ErrorCode::Io, tr("The output could not be written: %1").arg(out.errorString()));
}

/// Lines of aligned columns; waits for the last row, for only then the widths are known.
class TextSink final : public RowSink {
public:
    TextSink(const std::vector<Column>& columns, QIODevice& out)
        : m_rows{codesOf(columns)}, m_out(&out) {}

    Status begin() override { return {}; }
    Status row(std::vector<QString> cells) override {
        m_rows.push_back(std::move(cells));
        return {};
    }
    Status finish() override { return put(*m_out, aligned(m_rows).toUtf8()); }

private:
    std::vector<std::vector<QString>> m_rows;
    QIODevice* m_out;
};

class CsvSink final : public RowSink {
public:
    CsvSink(std::vector<Column> columns, QIODevice& out)
        : m_columns(std::move(columns)), m_writer(out) {}

    Status begin() override { return m_writer.write(codesOf(m_columns)); }
    Status row(std::vector<QString> cells) override { return m_writer.write(cells); }
    Status finish() override { return {}; }

private:
    std::vector<Column> m_columns;
    exchange::CsvWriter m_writer;
};

/// A list of objects, one a line.
class JsonSink final : public RowSink {
public:
    JsonSink(std::vector<Column> columns, QIODevice& out)
        : m_columns(std::move(columns)), m_out(&out) {}

    Status begin() override { return put(*m_out, "["); }
    Status row(std::vector<QString> cells) override {
        QJsonObject object;
        for (std::size_t i = 0; i < cells.size(); ++i)
            object.insert(m_columns[i].code, toJson(m_columns[i].field, cells[i]));
        const QByteArray before = m_hasRows ? ",\n" : "\n";
        m_hasRows = true;
        return put(*m_out, before + QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    Status finish() override { return put(*m_out, m_hasRows ? "\n]\n" : "]\n"); }

private:
    std::vector<Column> m_columns;
    QIODevice* m_out;
    bool m_hasRows = false;
};

}  // namespace

std::unique_ptr<RowSink> RowSink::make(Format format, std::vector<Column> columns, QIODevice& out) {
    switch (format) {
        case Format::Table: return std::make_unique<TextSink>(std::move(columns), out);
        case Format::Csv: return std::make_unique<CsvSink>(std::move(columns), out);
        case Format::Json: return std::make_unique<JsonSink>(std::move(columns), out);
    }
    Q_UNREACHABLE();
}

QJsonValue toJson(const domain::FieldSpec* field, const QString& displayed) {
    if (field && field->type == domain::FieldType::Flag) return !displayed.isEmpty();
    if (field && field->type == domain::FieldType::CodeList)
        return QJsonArray::fromStringList(displayed.split(u';', Qt::SkipEmptyParts));
    if (displayed.isEmpty()) return QJsonValue::Null;
    if (field && field->type == domain::FieldType::Integer) return displayed.toLongLong();
    return displayed;
}

}  // namespace pact::cli
