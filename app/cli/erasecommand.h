#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Erases the personal data of one record for good: from the workspace, its journal and its
/// backups.
class EraseCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "erase"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_entity;
    std::string m_reference;
    std::string m_reason;
};

}  // namespace pact::cli
