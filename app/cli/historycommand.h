#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Prints the change sets of a workspace or of one record, latest first.
class HistoryCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "history"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] Result<QUuid> record(storage::Workspace& workspace) const;

    std::string m_entity;
    std::string m_reference;
    int m_limit = 0;
    bool m_isJson = false;
};

}  // namespace pact::cli
