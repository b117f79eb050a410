#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Archives one record: it stays, and counts no more.
class ArchiveCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "archive"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_entity;
    std::string m_reference;
    std::string m_reason;
};

}  // namespace pact::cli
