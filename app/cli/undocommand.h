#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Takes back a change set.
class UndoCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "undo"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    qint64 m_seq = 0;
};

}  // namespace pact::cli
