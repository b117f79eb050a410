#pragma once

#include "app/cli/command.h"

namespace pact::cli {

/// Names every departure of a PDF from PDF/UA-1 that a program can judge.
class PdfCheckCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "pdf-check"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    std::string m_pdf;
    bool m_isJson = false;
};

}  // namespace pact::cli
