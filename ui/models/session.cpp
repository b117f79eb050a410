#include "ui/models/session.h"

#include "core/domain/entities.h"
#include "core/storage/recordstore.h"
#include "ui/models/deeds.h"
#include "ui/models/officers.h"

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

Session::Session(std::unique_ptr<storage::Workspace> workspace, const Clock& clock,
                 const QUuid& device, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_clock(&clock), m_device(device) {
    m_isTraining = storage::isTraining(m_workspace->database()).value_or(false);
    if (const auto head = storage::journalHead(m_workspace->database())) m_seenSeq = head->seq;
    const auto openReader = [this] { return m_workspace->openReader(); };
    m_searches = std::make_unique<WorkThread>(openReader);
    m_reader = std::make_unique<WorkThread>(openReader);
    m_background = std::make_unique<WorkThread>(openReader);
    if (!isReadOnly())
        m_writer = std::make_unique<WorkThread>([this] { return m_workspace->openWriter(); });
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
    m_writer->ask(
        this,
        [clock = m_clock, device = m_device, name, initials](storage::Database& database,
                                                             const CancelToken&) {
            changes::Journal journal(database, *clock, {{}, device});
            return officerRecord(journal, name, initials);
        },
        [this](const Result<QUuid>& officer) {
            if (!officer) {
                Q_EMIT failed(officer.error().message);
                return;
            }
            m_officer = *officer;
            readUndoState();
            poll();
        });
}

void Session::write(Write action, QObject* context, Applied then) {
    if (isReadOnly()) {
        then(fail(ErrorCode::ReadOnly, tr("This workspace is open for reading only.")));
        return;
    }
    m_writer->ask(
        context,
        [clock = m_clock, author = changes::Author{m_officer, m_device},
         action = std::move(action)](storage::Database& database, const CancelToken&) {
            changes::Journal journal(database, *clock, author);
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

void Session::readUndoState() {
    if (isReadOnly()) return;
    m_writer->ask(
        this,
        [clock = m_clock, author = changes::Author{m_officer, m_device}](
            storage::Database& database, const CancelToken&) {
            changes::Journal journal(database, *clock, author);
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
