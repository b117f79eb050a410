#pragma once

#include "ui/models/recordediting.h"
#include "ui/models/shownrecord.h"

#include <QObject>

#include <functional>

class QWidget;

namespace pact::ui {

class WorkspaceView;

/// What is done with records of an open workspace beyond the form: adding, editing in dialogs,
/// archiving, undo and redo, rival values.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the view.
    RecordDesk(WorkspaceView& view, QWidget* window);

    void addRecommendation();
    void addDecision();
    /// Archives the recommendation that is shown, or takes it back from the archive.
    void archiveCurrent();
    void undo();
    void redo();
    void revert();
    /// Commits what is being edited, then goes on; asks when that does not work.
    void leaveThen(const QString& goOn, std::function<void()> then);

Q_SIGNALS:
    /// Something was done, in few words.
    void done(const QString& sentence);

private:
    void addBelow(const domain::EntitySpec& spec);
    void edit(const domain::EntitySpec& spec, const ShownRecord& record);
    void archive(const domain::EntitySpec& spec, const QUuid& id);
    void applyArchived(const domain::EntitySpec& spec, const domain::Record& record);
    void openDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                    const QStringList& fixed, bool isNew);
    void takeStep(const QString& tried, const QString& doneText,
                  const Result<changes::ApplyResult>& result);
    void showContest(const Contest& contest);
    [[nodiscard]] Session& session() const;

    WorkspaceView* m_view;
    QWidget* m_window;
    bool m_isAskingRivals = false;
};

}  // namespace pact::ui
