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
    /// What the workspace keeps for papers of the kind about what the options name.
    [[nodiscard]] Result<domain::ReportDefinition> definitionOfKind(
        domain::ReportKind kind, storage::Database& database) const;
    [[nodiscard]] Result<domain::ReportDefinition> definitionOfName(
        storage::Database& database) const;
    /// The definition with the values of the command line in place of its own.
    [[nodiscard]] Result<domain::ReportDefinition> withValues(const domain::ReportDefinition& kept,
                                                              storage::Database& database) const;
    [[nodiscard]] Status write(const report::Report& content) const;

    std::string m_paper;
    std::string m_out;
    bool m_isAttached = false;
    std::map<std::string, std::string> m_values;  // given ones, by field of the definition
    bool m_wantsHoldings = false;
};

}  // namespace pact::cli
