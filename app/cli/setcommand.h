#pragma once

#include "app/cli/command.h"
#include "core/changes/changeset.h"

namespace pact::cli {

/// Changes fields of one record.
class SetCommand final : public Command {
public:
    [[nodiscard]] Result<Outcome> run(Session& session) override;

protected:
    [[nodiscard]] std::string name() const override { return "set"; }
    [[nodiscard]] std::string summary() const override;
    void describe(CLI::App& app) override;

private:
    [[nodiscard]] Result<changes::RecordChange> change(storage::RecordStore& store) const;

    std::string m_entity;
    std::string m_reference;
    std::vector<std::string> m_assignments;
    std::vector<std::string> m_expected;
    std::string m_reason;
};

}  // namespace pact::cli
