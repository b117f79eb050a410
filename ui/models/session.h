#pragma once

#include "core/analysis/snapshot.h"
#include "core/base/clock.h"
#include "core/changes/history.h"
#include "core/changes/journal.h"
#include "ui/models/workthread.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace pact::ui {

/// One change set in few words, for menus: what was done to which record.
struct Deed {
    enum class Kind { Edited, Added, Archived, Restored, Removed };
    qint64 seq = 0;
    Kind kind = Kind::Edited;
    QString entity;     ///< code; empty when several entities were touched
    QString reference;  ///< of the record, when there is one
    qint64 records = 0;
};

/// What undo and redo would do; absent when there is nothing.
struct UndoState {
    std::optional<Deed> undo;
    std::optional<Deed> redo;
};

/// A workspace just opened, with what the window must know of it at once.
struct OpenedWorkspace {
    std::unique_ptr<storage::Workspace> workspace;
    bool isTraining = false;
    qint64 head = 0;  ///< the sequence number of the latest change set

    /// Opens for writing where that is possible, else for reading. Reads from the disk: not for the
    /// GUI thread.
    [[nodiscard]] static Result<OpenedWorkspace> open(const QString& path);
    [[nodiscard]] static Result<OpenedWorkspace> of(std::unique_ptr<storage::Workspace> workspace);
};

/// An open workspace as the window sees it: its connections, each on a thread of its own, the fact
/// snapshot, and word of what anybody (this window, another program) has written. Everything is
/// asynchronous; belongs to the GUI thread.
class Session final : public QObject {
    Q_OBJECT

public:
    using Applied = std::function<void(Result<changes::ApplyResult>)>;

    /// The clock must outlive the session.
    Session(OpenedWorkspace opened, const Clock& clock, const QUuid& device,
            QObject* parent = nullptr);
    /// Waits until what was to be written is in the file, but for what nobody has signed.
    ~Session() override;

    [[nodiscard]] const storage::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] bool isReadOnly() const { return m_workspace->isReadOnly(); }
    [[nodiscard]] bool isTraining() const { return m_isTraining; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// Begins to watch the file and loads the snapshot.
    void start();

    [[nodiscard]] WorkThread& searches() { return *m_searches; }
    [[nodiscard]] WorkThread& reader() { return *m_reader; }
    /// For what takes long: snapshot, figures, papers, copies.
    [[nodiscard]] WorkThread& background() { return *m_background; }

    /// Finds the officer with these initials in the workspace, or enters them; sets applied after
    /// this call are theirs, or refused when the officer could not be entered.
    void signIn(const QString& name, const QString& initials);
    /// Nobody says who works here: what waits to be written is refused.
    void stayUnsigned();

    // What writes waits until somebody has signed in: nothing is written in nobody's name.
    void apply(changes::ChangeSet set, QObject* context, Applied then);
    void undo(QObject* context, Applied then);
    void redo(QObject* context, Applied then);
    /// Clears the personal fields of a record and forgets every earlier value of them, for good.
    void erase(const domain::EntitySpec& spec, const QUuid& record, const QString& reason,
               QObject* context, Applied then);
    [[nodiscard]] const UndoState& undoState() const { return m_undoState; }

    /// Something in the background did not work: failed() tells it.
    void tellFailure(const QString& sentence);

    /// Empty until it is loaded for the first time.
    [[nodiscard]] std::shared_ptr<const analysis::Snapshot> snapshot() const { return m_snapshot; }

Q_SIGNALS:
    /// Change sets were applied, here or by another program; the records are named or "many".
    void recordsTouched(const pact::changes::TouchedRecords& touched);
    void snapshotLoaded();
    void undoStateChanged();
    /// Something is to be written and waits for signIn() or stayUnsigned().
    void officerNeeded();
    /// Something in the background did not work, in one sentence.
    void failed(const QString& sentence);

private:
    struct SignIn;  // who writes; belongs to the writer thread
    using Write = std::function<Result<changes::ApplyResult>(changes::Journal&)>;
    struct Waiting;  // what is to be written once somebody has signed in
    void write(Write action, QObject* context, Applied then);
    void send(Write action, QObject* context, Applied then);
    void poll();
    void takeTouched(const changes::TouchedRecords& touched);
    void loadSnapshot();
    void readUndoState();

    std::unique_ptr<storage::Workspace> m_workspace;
    const Clock* m_clock;
    std::shared_ptr<SignIn> m_signIn;
    bool m_isSignedIn = false;
    std::vector<Waiting> m_waiting;
    bool m_isTraining = false;
    qint64 m_seenSeq = 0;
    qint64 m_seenVersion = -1;
    bool m_isPolling = false;
    bool m_isLoadingSnapshot = false;
    bool m_isSnapshotStale = false;
    UndoState m_undoState;
    std::shared_ptr<const analysis::Snapshot> m_snapshot;
    QTimer m_pollTimer;
    std::unique_ptr<WorkThread> m_searches;
    std::unique_ptr<WorkThread> m_reader;
    std::unique_ptr<WorkThread> m_background;
    std::unique_ptr<WorkThread> m_writer;
};

}  // namespace pact::ui
