#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Rebuilds a workspace from the journal of a damaged one.
class RecoverCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "recover"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_target;
    bool m_isJson = false;
};

}  // namespace pact::cli
