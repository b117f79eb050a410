#pragma once

#include "app/cli/command.h"
#include "core/exchange/shippedcontent.h"

namespace pact::cli {

/// Makes a new workspace: with the reference content, as the training sample, or empty.
class CreateCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "create"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] exchange::Content content() const;

    bool m_isReference = false;
    bool m_isSample = false;
    bool m_isEmpty = false;
};

}  // namespace pact::cli
