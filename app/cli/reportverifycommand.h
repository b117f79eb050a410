#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Tells whether a paper says what the data say, as they were recorded when it was made and as they
/// are recorded now. Needs a QApplication.
class ReportVerifyCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

    static constexpr const char* kName = "report-verify";

protected:
    [[nodiscard]] std::string name() const override { return kName; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_paper;
    bool m_isJson = false;
};

}  // namespace pact::cli
