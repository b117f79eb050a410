#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace pact::cli {

/// The program: reads the command line and runs the command that it names.
class Program {
public:
    /// The exit codes.
    static constexpr int kDone = 0;
    static constexpr int kRefused = 1;  ///< or findings
    static constexpr int kWrongUsage = 2;

    Program();
    ~Program();

    /// The exit code.
    [[nodiscard]] int run(const QStringList& arguments, Session& session);

    /// The command that a command line names, by its first words alone.
    [[nodiscard]] static QString commandIn(const QStringList& arguments);

private:
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments, Console& console);
    [[nodiscard]] int refuse(const std::string& complaint, Console& console) const;
    [[nodiscard]] int refuseUnknown(const QString& command, Console& console) const;
    [[nodiscard]] bool hasCommand(const QString& name) const;

    CLI::App m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::string m_officer;
};

}  // namespace pact::cli
