#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Brings a workspace of an older version to this one.
class UpgradeCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "upgrade"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;
};

}  // namespace pact::cli
