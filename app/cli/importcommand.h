#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Takes a table of comma-separated values into an entity, as one change set.
class ImportCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "import"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_table;
    std::string m_entity;
    std::string m_reason;
    bool m_isDryRun = false;
    bool m_isJson = false;
};

}  // namespace pact::cli
