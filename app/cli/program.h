#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace pact::cli {

/// The program: reads the command line and runs the command that it names.
class Program {
public:
    Program();
    ~Program();

    /// The exit code: 0 done, 1 refused or findings, 2 wrong usage.
    [[nodiscard]] int run(const QStringList& arguments, Session& session);

    /// The command that a command line names, by its first words alone.
    [[nodiscard]] static QString commandIn(const QStringList& arguments);

private:
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments, Console& console);
    [[nodiscard]] int refuse(const std::string& complaint, Console& console) const;

    CLI::App m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::string m_officer;
};

}  // namespace pact::cli
