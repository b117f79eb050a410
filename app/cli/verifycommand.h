#pragma once

#include "app/cli/command.h"
#include "core/changes/verification.h"

namespace pact::cli {

/// Checks that the journal and the records agree, and that nobody touched either.
class VerifyCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "verify"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] Result<changes::Verification> verification(Session& session) const;

    std::string m_head;
    bool m_isJson = false;
};

}  // namespace pact::cli
