#include "ui/models/session.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/models/deeds.h"
#include "ui/models/officers.h"

#include <utility>

namespace pact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPollInterval = 250ms;

/// What a look at the file brought: its data version, and what was touched since the last look.
struct Look {
    qint64 version = 0;
    std::optional<changes::TouchedRecords> touched;
};

Result<Look> look(storage::Database& database, qint64 seenVersion, qint64 seenSeq) {
    Look seen;
    PACT_TRY(seen.version, database.number(QStringLiteral("PRAGMA data_version")));
    if (seen.version == seenVersion) return seen;
    PACT_TRY(auto touched, changes::touchedSince(database, seenSeq));
    if (touched.head != seenSeq) seen.touched = std::move(touched);
    return seen;
}

}  // namespace

Result<OpenedWorkspace> OpenedWorkspace::open(const QString& path) {
    using storage::Workspace;
    PACT_TRY(auto workspace, Workspace::open(path, Workspace::Access::ReadWrite));
    return of(std::move(workspace));
}

Result<OpenedWorkspace> OpenedWorkspace::of(std::unique_ptr<storage::Workspace> workspace) {
    OpenedWorkspace opened;
    PACT_TRY(opened.isTraining, storage::isTraining(workspace->database()));
    PACT_TRY(const storage::Head head, storage::journalHead(workspace->database()));
    opened.head = head.seq;
    opened.workspace = std::move(workspace);
    return opened;
}

/// Finds the officer when something is to be written, so that what is asked for right after
/// signing in bears their name, and a failure is met again, not passed over.
struct Session::SignIn {
    const Clock* clock;
    QUuid device;
    QString name = {};
    QString initials = {};  // empty: nobody has signed in
    QUuid officer = {};

    [[nodiscard]] Result<changes::Journal> journal(storage::Database& database) {
        if (officer.isNull() && !initials.isEmpty()) {
            changes::Journal nobodys(database, *clock, {{}, device});
            PACT_TRY(officer, officerRecord(nobodys, name, initials));
        }
        return changes::Journal(database, *clock, {officer, device});
    }
};

struct Session::Waiting {
    Write action;
    QPointer<QObject> context;
    Applied then;
};

Session::Session(OpenedWorkspace opened, const Clock& clock, const QUuid& device, QObject* parent)
    : QObject(parent),
      m_workspace(std::move(opened.workspace)),
      m_clock(&clock),
      m_signIn(std::make_shared<SignIn>(SignIn{&clock, device})),
      m_isTraining(opened.isTraining),
      m_seenSeq(opened.head) {
    const auto openReader = [this] { return m_workspace->openReader(); };
    m_searches = std::make_unique<WorkThread>(openReader);
    m_reader = std::make_unique<WorkThread>(openReader);
    m_background = std::make_unique<WorkThread>(openReader);
    if (!isReadOnly())
        m_writer = std::make_unique<WorkThread>([this] { return m_workspace->openWriter(); },
                                                WorkThread::AtEnd::Finish);
    connect(&m_pollTimer, &QTimer::timeout, this, &Session::poll);
    m_pollTimer.setInterval(kPollInterval);
}

Session::~Session() = default;

void Session::start() {
    m_pollTimer.start();
    loadSnapshot();
    readUndoState();
}

void Session::signIn(const QString& name, const QString& initials) {
    if (isReadOnly()) return;
    m_isSignedIn = true;
    m_writer->ask(
        this,
        [signIn = m_signIn, name, initials](storage::Database& database,
                                            const CancelToken&) -> Result<bool> {
            signIn->name = name;
            signIn->initials = initials;
            signIn->officer = {};
            PACT_CHECK(signIn->journal(database));
            return true;
        },
        [this](const Result<bool>& isSignedIn) {
            if (!isSignedIn) {
                Q_EMIT failed(isSignedIn.error().message);
                return;
            }
            readUndoState();
            poll();
        });
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (Waiting& each : waiting) send(std::move(each.action), each.context, std::move(each.then));
}

void Session::stayUnsigned() {
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& each : waiting)
        if (each.context)
            each.then(fail(ErrorCode::Refused,
                           tr("Nothing was saved: every change bears an officer's initials, and "
                              "nobody has said yet who works here.")));
}

void Session::write(Write action, QObject* context, Applied then) {
    if (isReadOnly()) {
        then(fail(ErrorCode::ReadOnly, tr("This workspace is open for reading only.")));
    } else if (m_isSignedIn) {
        send(std::move(action), context, std::move(then));
    } else {
        m_waiting.push_back({std::move(action), context, std::move(then)});
        Q_EMIT officerNeeded();
    }
}

void Session::send(Write action, QObject* context, Applied then) {
    m_writer->ask(
        context,
        [signIn = m_signIn, action = std::move(action)](
            storage::Database& database, const CancelToken&) -> Result<changes::ApplyResult> {
            PACT_TRY(changes::Journal journal, signIn->journal(database));
            return action(journal);
        },
        [this, then = std::move(then)](Result<changes::ApplyResult> result) {
            const bool isApplied = result && result->isApplied();
            then(std::move(result));
            if (!isApplied) return;
            readUndoState();
            poll();
        });
}

void Session::apply(changes::ChangeSet set, QObject* context, Applied then) {
    write([set = std::move(set)](changes::Journal& journal) { return journal.apply(set); }, context,
          std::move(then));
}

void Session::undo(QObject* context, Applied then) {
    write([](changes::Journal& journal) { return journal.undo(); }, context, std::move(then));
}

void Session::redo(QObject* context, Applied then) {
    write([](changes::Journal& journal) { return journal.redo(); }, context, std::move(then));
}

void Session::erase(const domain::EntitySpec& spec, const QUuid& record, const QString& reason,
                    QObject* context, Applied then) {
    write([spec = &spec, record,
           reason](changes::Journal& journal) { return journal.erase(*spec, record, reason); },
          context, std::move(then));
}

void Session::readUndoState() {
    if (isReadOnly() || !m_isSignedIn) return;  // nobody has done anything that could be undone
    m_writer->ask(
        this,
        [signIn = m_signIn](storage::Database& database, const CancelToken&) -> Result<UndoState> {
            PACT_TRY(changes::Journal journal, signIn->journal(database));
            return ui::readUndoState(journal);
        },
        [this](const Result<UndoState>& state) {
            if (!state) {
                Q_EMIT failed(state.error().message);
                return;
            }
            m_undoState = *state;
            Q_EMIT undoStateChanged();
        });
}

void Session::poll() {
    if (m_isPolling) return;
    m_isPolling = true;
    m_reader->ask(
        this,
        [version = m_seenVersion, seq = m_seenSeq](storage::Database& database,
                                                   const CancelToken&) {
            return look(database, version, seq);
        },
        [this](const Result<Look>& seen) {
            m_isPolling = false;
            if (!seen) return;  // busy or interrupted: the next look comes soon
            m_seenVersion = seen->version;
            if (seen->touched) takeTouched(*seen->touched);
        });
}

void Session::tellFailure(const QString& sentence) { Q_EMIT failed(sentence); }

void Session::takeTouched(const changes::TouchedRecords& touched) {
    m_seenSeq = touched.head;
    Q_EMIT recordsTouched(touched);
    loadSnapshot();
    readUndoState();
}

void Session::loadSnapshot() {
    m_isSnapshotStale = m_isLoadingSnapshot;
    if (m_isLoadingSnapshot) return;
    m_isLoadingSnapshot = true;
    m_background->ask(
        this,
        [](storage::Database& database, const CancelToken&) {
            return analysis::Snapshot::load(database);
        },
        [this](Result<std::shared_ptr<const analysis::Snapshot>> loaded) {
            m_isLoadingSnapshot = false;
            if (!loaded) {
                Q_EMIT failed(loaded.error().message);
                return;
            }
            m_snapshot = std::move(*loaded);
            Q_EMIT snapshotLoaded();
            if (m_isSnapshotStale) loadSnapshot();
        });
}

}  // namespace pact::ui
