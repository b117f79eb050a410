#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Puts a backup in the place of a workspace.
class RestoreCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "restore"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_copy;
};

}  // namespace pact::cli
