#include "app/cli/listcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/listcolumns.h"

#include <algorithm>

namespace pact::cli {

namespace {

Format formatFrom(const std::string& name) {
    if (name == "csv") return Format::Csv;
    return name == "json" ? Format::Json : Format::Table;
}

}  // namespace

std::string ListCommand::summary() const { return help("Print the records of an entity"); }

void ListCommand::describe(CLI::App& app) {
    takeFile(app);
    takeEntity(app, m_entity, help("What to list, such as recommendation (see schema)"));
    app.add_option("--where", m_where,
                   help("Only records whose field has this value; FIELD= for none"))
        ->allow_extra_args(false)
        ->check(isAssignment())
        ->type_name("FIELD=VALUE");
    app.add_option("--search", m_search, help("Only records in which each word begins some word"))
        ->type_name("TEXT");
    app.add_option("--columns", m_columns, help("The fields to print, and id"))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("A,B");
    app.add_option("--format", m_format, help("table, csv or json"))
        ->check(isOneOf({"table", "csv", "json"}))
        ->type_name("FORMAT");
    app.add_flag("--json", m_isJson,
                 help("The same as --format json: a list of objects, keys as columns"));
    app.add_flag("--archived", m_includesArchived, help("Archived records too"));
    app.footer(
        help("JSON has all fields and id unless columns are named.\n\nExamples:\n"
             "  pactdesk-cli list training.pact recommendation --where pillar=II\n"
             "  pactdesk-cli list training.pact progress-report --where partner=XAA"
             " --columns id,as-at,stage\n"
             "  pactdesk-cli list training.pact recommendation --search precursor --format csv"));
}

Result<storage::RecordFilter> ListCommand::filter(storage::RecordStore& store) const {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    storage::RecordFilter filter;
    filter.search = QString::fromStdString(m_search);
    filter.includeArchived = m_includesArchived;
    for (const Assignment& condition : assignmentsFrom(m_where)) {
        PACT_TRY(const domain::FieldSpec* field, fieldNamed(spec, condition.field));
        PACT_TRY(const QString value, canonicalFor(*field, condition.value, store));
        filter.where.emplace_back(field->code, value);
        if (field->code == QLatin1String("archived")) filter.includeArchived = true;
    }
    return filter;
}

Result<std::vector<Column>> ListCommand::columns(Format format) const {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    if (m_columns.empty()) return format == Format::Json ? allColumns(spec) : defaultColumns(spec);
    std::vector<Column> columns;
    for (const std::string& code : m_columns) {
        PACT_TRY(const Column column, columnNamed(spec, QString::fromStdString(code)));
        columns.push_back(column);
    }
    return columns;
}

Status ListCommand::printRows(storage::RecordStore& store,
                              const std::vector<domain::Record>& records, RowSink& sink,
                              const std::vector<Column>& columns) const {
    const domain::EntitySpec& spec = entityFrom(m_entity);
    PACT_CHECK(sink.begin());
    for (const domain::Record& record : records) {
        PACT_TRY(std::vector<QString> cells, displayedCells(store, spec, record, columns));
        PACT_CHECK(sink.row(std::move(cells)));
    }
    return sink.finish();
}

Result<Outcome> ListCommand::run(Session& session) {
    const Format format = m_isJson ? Format::Json : formatFrom(m_format);
    PACT_TRY(const std::vector<Column> shown, columns(format));
    PACT_TRY(const auto workspace, session.openToRead(file()));
    storage::RecordStore store(workspace->database());
    PACT_TRY(const storage::RecordFilter wanted, filter(store));
    PACT_TRY(const auto records, store.list(entityFrom(m_entity), wanted));
    const auto sink = RowSink::make(format, shown, session.console().out());
    PACT_CHECK(printRows(store, records, *sink, shown));
    return Outcome::Done;
}

}  // namespace pact::cli
