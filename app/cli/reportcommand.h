#pragma once

#include "app/cli/command.h"
#include "core/report/papers.h"

#include <map>

namespace pact::cli {

/// Writes a paper as PDF, by a report definition of the workspace or by its values alone. Needs a
/// QApplication.
class ReportCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

    static constexpr const char* kName = "report";

protected:
    [[nodiscard]] std::string name() const override { return kName; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    /// The definition that was named, or that the workspace keeps for what was named, with the
    /// values of the command line in place of its own.
    [[nodiscard]] Result<domain::ReportDefinition> definition(storage::Database& database) const;
    /// What the command line says that a paper of the kind is about; null where it says nothing.
    [[nodiscard]] Result<QUuid> subjectOf(domain::ReportKind kind,
                                          storage::RecordStore& store) const;
    [[nodiscard]] Result<domain::ReportDefinition> keptDefinition(
        storage::Database& database) const;

    std::string m_paper;
    std::string m_out;
    bool m_isAttached = false;
    std::map<std::string, std::string> m_values;  // by field of the definition
    bool m_wantsHoldings = false;
};

}  // namespace pact::cli
