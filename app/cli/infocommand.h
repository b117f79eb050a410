#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Prints what a workspace is, and how much it holds.
class InfoCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "info"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    bool m_isJson = false;
};

}  // namespace pact::cli
