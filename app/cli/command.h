#pragma once

#include "app/cli/session.h"
#include "core/changes/conflict.h"

#include <CLI/App.hpp>

#include <string>

namespace pact::cli {

/// How a command ended that did not fail.
enum class Outcome { Done, Findings };

/// One command of the program: its options, and what it does. Made once a run.
class Command {
public:
    virtual ~Command() = default;

    /// Adds the command to the program's command line.
    void addTo(CLI::App& program);
    [[nodiscard]] bool isChosen() const { return m_app != nullptr && m_app->parsed(); }

    [[nodiscard]] virtual Result<Outcome> run(Session& session) = 0;

protected:
    /// Name and one line of description.
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual std::string summary() const = 0;
    /// Declares the options, and the examples as the footer.
    virtual void describe(CLI::App& app) = 0;

    /// The workspace that the command is about, its first argument.
    void takeFile(CLI::App& app);
    [[nodiscard]] QString file() const { return QString::fromStdString(m_file); }

private:
    CLI::App* m_app = nullptr;
    std::string m_file;
};

/// The same, but never wrong usage: what is amiss lies in a file and not in the command line.
template<class T>
[[nodiscard]] Result<T> ofData(Result<T> result) {
    if (!result && result.error().code == ErrorCode::InvalidInput)
        result.error().code = ErrorCode::Refused;
    return result;
}

/// Says every conflict; Findings when there are any.
[[nodiscard]] Outcome sayConflicts(Session& session, const changes::ApplyResult& result);

}  // namespace pact::cli
