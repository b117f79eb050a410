#pragma once

#include "ui/models/contest.h"
#include "ui/models/shownrecord.h"

#include <QObject>

#include <deque>
#include <functional>

class QWidget;

namespace pact::ui {

class WorkspaceView;

/// What is done with records of an open workspace beyond the form: adding, editing in dialogs,
/// archiving, undo and redo, rival values.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    /// Into the archive, or back from it.
    enum class Archive { In, Out };

    /// Lives as long as the view.
    RecordDesk(WorkspaceView& view, QWidget* window);

    void addRecommendation();
    void addDecision();
    /// Archives the recommendation that is shown, or takes it back where it is shown as archived.
    void archiveCurrent();
    /// Archives a report definition, or takes it back from the archive.
    void archiveReport(const QUuid& definition);
    void undo();
    void redo();
    /// Forgets what is edited on the page that is shown, once the user agrees.
    void revert();
    /// Commits what is being edited, on whatever page, then goes on; asks when that does not work.
    void leaveThen(const QString& goOn, std::function<void()> then);

Q_SIGNALS:
    /// Something was done, in few words.
    void done(const QString& sentence);

private:
    void leaveTextsThen(const QString& goOn, std::function<void()> then);
    void revertTexts();
    void addBelow(const domain::EntitySpec& spec);
    void edit(const domain::EntitySpec& spec, const ShownRecord& record);
    void archive(const domain::EntitySpec& spec, const QUuid& id);
    void moveOver(const domain::EntitySpec& spec, const QUuid& id, Archive way);
    void applyArchived(const domain::EntitySpec& spec, const domain::Record& record, Archive way);
    void openDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                    const QStringList& fixed, bool isNew);
    void takeStep(const QString& tried, const QString& doneText,
                  const Result<changes::ApplyResult>& result);
    void takeContest(const Contest& contest);
    void readContests();
    void askAbout(const ShownContest& shown);
    void endContest();
    [[nodiscard]] Session& session() const;

    WorkspaceView* m_view;
    QWidget* m_window;
    std::deque<Contest> m_contests;  // to be put to the user; the first one is being put
};

}  // namespace pact::ui
