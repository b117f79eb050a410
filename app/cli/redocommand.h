#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Brings back what was undone last.
class RedoCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "redo"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;
};

}  // namespace pact::cli
