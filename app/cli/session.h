#pragma once

#include "app/cli/console.h"
#include "core/changes/journal.h"
#include "core/storage/workspace.h"

#include <memory>

namespace pact::cli {

/// What one run of the program has: its console and clock, and who is at work.
class Session {
public:
    Session(Console& console, const Clock& clock) : m_console(&console), m_clock(&clock) {}

    /// The initials of the officer who makes the changes; empty for nobody in particular.
    void setOfficer(const QString& initials) { m_officer = initials; }

    [[nodiscard]] Console& console() { return *m_console; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    [[nodiscard]] Result<std::unique_ptr<storage::Workspace>> openToRead(const QString& path);
    /// Refused, naming who writes, where another program has the workspace.
    [[nodiscard]] Result<std::unique_ptr<storage::Workspace>> openToWrite(const QString& path);
    /// The journal of a workspace, in the name of the officer.
    [[nodiscard]] Result<changes::Journal> journalOf(storage::Workspace& workspace);

private:
    Console* m_console;
    const Clock* m_clock;
    QString m_officer;
};

}  // namespace pact::cli
