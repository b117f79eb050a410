#pragma once

#include "app/cli/command.h"
#include "core/report/papers.h"

namespace pact::cli {

/// Writes a paper as PDF. Needs a QApplication.
class ReportCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

    static constexpr const char* kName = "report";

protected:
    [[nodiscard]] std::string name() const override { return kName; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] Result<report::PaperOptions> options(storage::Database& database) const;

    std::string m_kind;
    std::string m_meeting;
    std::string m_out;
    std::string m_asOf;
    std::string m_knownAt;
};

}  // namespace pact::cli
