#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Writes a copy of a workspace.
class BackupCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "backup"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_copy;
};

}  // namespace pact::cli
