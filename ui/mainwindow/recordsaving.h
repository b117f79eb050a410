#pragma once

#include "ui/models/contest.h"
#include "ui/models/shownrecord.h"

#include <QObject>

namespace pact::ui {

class RecordDialog;

/// Takes the record of a dialog into the workspace. Where others have stored other values meanwhile
/// the user is asked which are to stand; until everything is settled the dialog stays. Lives as
/// long as its dialog.
class RecordSaving final : public QObject {
    Q_OBJECT

public:
    enum class Kind { Addition, Edit };

    RecordSaving(Session& session, RecordDialog& dialog, Kind kind);

Q_SIGNALS:
    /// The record is in the workspace as it is here; the dialog has gone.
    void saved(const pact::domain::Record& record);

private:
    void save(domain::Record record);
    void apply(changes::RecordChange change, const domain::Record& record);
    void takeResult(const domain::Record& record, const Result<changes::ApplyResult>& result);
    void takeConflicts(const domain::Record& record,
                       const std::vector<changes::Conflict>& conflicts);
    void ask(const Contest& contest, const ShownContest& shown);
    void settle(const Contest& contest, const QSet<QString>& theirs);
    void goOnFrom(const domain::Record& stored, const ShownRecord& settled);

    Session* m_session;
    RecordDialog* m_dialog;
    Kind m_kind;
};

}  // namespace pact::ui
