#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Prints one record with all its fields, and the records that belong to it.
class ShowCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "show"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_entity;
    std::string m_reference;
    bool m_isJson = false;
};

}  // namespace pact::cli
