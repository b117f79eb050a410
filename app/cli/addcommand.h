#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Adds one record and prints its id.
class AddCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "add"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_entity;
    std::vector<std::string> m_assignments;
    std::string m_reason;
};

}  // namespace pact::cli
