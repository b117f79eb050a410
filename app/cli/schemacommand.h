#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Prints every entity, with its fields, their types and codes.
class SchemaCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "schema"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    bool m_isJson = false;
};

}  // namespace pact::cli
