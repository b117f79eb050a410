#include "core/changes/looks.h"

#include <algorithm>

namespace pact::changes {

namespace {

class Search {
public:
    Search(const storage::Workspace& workspace, const Look& look, const Progress& progress)
        : m_workspace(workspace), m_look(look), m_progress(progress) {}

    Result<std::vector<Turn>> run(const View& older, const View& newer) {
        m_total = newer.seq - older.seq;
        add(older, newer);
        while (!m_open.empty()) PACT_CHECK(halveAll());
        std::sort(m_turns.begin(), m_turns.end(),
                  [](const Turn& a, const Turn& b) { return a.seq > b.seq; });
        return std::move(m_turns);
    }

private:
    /// Sets between two heads at which something else is seen; more than one.
    struct Stretch {
        View older;
        View newer;
    };

    /// Data can only be taken back: all middles in one go, newest first, each time from a new copy.
    Status halveAll() {
        const std::vector<Stretch> stretches = std::exchange(m_open, {});
        PACT_TRY(RecordedState state, RecordedState::open(m_workspace));
        for (const Stretch& stretch : stretches) PACT_CHECK(halve(stretch, state));
        return {};
    }

    Status halve(const Stretch& stretch, RecordedState& state) {
        const qint64 seq = stretch.older.seq + (stretch.newer.seq - stretch.older.seq) / 2;
        PACT_CHECK(state.rewindTo(seq, {}, [this](qint64, qint64) { tell(); }));
        PACT_TRY(QStringList seen, m_look(state));
        const View middle{seq, std::move(seen)};
        add(middle, stretch.newer);
        add(stretch.older, middle);
        return {};
    }

    void add(const View& older, const View& newer) {
        const qint64 length = newer.seq - older.seq;
        const bool isSame = older.seen == newer.seen;
        if (!isSame && length > 1) {
            m_open.push_back({older, newer});
            return;
        }
        if (!isSame) m_turns.push_back({newer.seq, older.seen, newer.seen});
        m_settled += length;
        tell();
    }

    void tell() const {
        if (m_progress) m_progress(m_settled, m_total);
    }

    const storage::Workspace& m_workspace;
    const Look& m_look;
    const Progress& m_progress;
    std::vector<Stretch> m_open;  // newest first
    std::vector<Turn> m_turns;
    qint64 m_settled = 0;
    qint64 m_total = 0;
};

}  // namespace

Result<std::vector<Turn>> turnsBetween(const storage::Workspace& workspace, const View& older,
                                       const View& newer, const Look& look,
                                       const Progress& progress) {
    return Search(workspace, look, progress).run(older, newer);
}

}  // namespace pact::changes
