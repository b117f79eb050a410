#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Adds made-up recommendations to a training workspace.
class GenerateCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "generate"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    qint64 m_recommendations = 0;
    quint64 m_seed = 1;
    int m_partners = 0;
    bool m_isJson = false;
};

}  // namespace pact::cli
