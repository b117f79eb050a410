#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Prints the figures of each pillar: standing, and implementation with its base.
class StatsCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "stats"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_asOf;
    std::string m_knownAt;
    std::string m_pillar;
    bool m_isJson = false;
};

}  // namespace pact::cli
