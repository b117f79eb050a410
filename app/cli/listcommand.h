#pragma once

#include "app/cli/command.h"
#include "app/cli/rowsink.h"
#include "core/storage/recordstore.h"

namespace pact::cli {

/// Prints the records of an entity.
class ListCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "list"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] Result<storage::RecordFilter> filter(storage::RecordStore& store) const;
    [[nodiscard]] Result<std::vector<Column>> columns(Format format) const;
    [[nodiscard]] Status printRows(storage::RecordStore& store,
                                   const std::vector<domain::Record>& records, RowSink& sink,
                                   const std::vector<Column>& columns) const;

    std::string m_entity;
    std::vector<std::string> m_where;
    std::string m_search;
    std::vector<std::string> m_columns;
    std::string m_format = "table";
    bool m_isJson = false;
    bool m_includesArchived = false;
};

}  // namespace pact::cli
