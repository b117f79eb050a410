#include "ui/models/recordediting.h"

#include "ui/models/rebase.h"

#include <algorithm>

namespace pact::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kDraftDelay = 400ms;

}  // namespace

std::vector<domain::Issue> issuesOf(const std::vector<changes::Conflict>& conflicts) {
    std::vector<domain::Issue> issues;
    for (const changes::Conflict& each : conflicts)
        if (each.kind != changes::ConflictKind::Changed)
            issues.push_back({each.field, each.message});
    return issues;
}

RecordEditing::RecordEditing(Session& session, storage::Drafts drafts,
                             const domain::EntitySpec& spec, QObject* parent)
    : QObject(parent), m_session(&session), m_drafts(std::move(drafts)), m_spec(&spec) {
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordEditing::keepDraft);
}

RecordEditing::~RecordEditing() {
    if (m_draftTimer.isActive()) keepDraft();
}

void RecordEditing::setPresence(const QUuid& record, Presence presence) {
    if (m_flights.contains(record)) return;  // its answer tells
    if (presence == Presence::New)
        m_new.insert(record);
    else
        m_new.remove(record);
}

void RecordEditing::begin(const domain::Record& shown) {
    end();
    m_before = shown;
    m_after = shown;
    if (!m_session->isReadOnly()) takeUpDraft(shown);
    Q_EMIT editedChanged(isEdited());
}

void RecordEditing::takeUpDraft(const domain::Record& shown) {
    auto draft = m_drafts.find(*m_spec, shown.id);
    if (!draft) return;
    // The program may have ended between the writing and its answer.
    if (rebased(*m_spec, draft->before, draft->after, shown, {}) == shown) {
        m_drafts.remove(*m_spec, shown.id);
        return;
    }
    m_before = std::move(draft->before);
    m_after = std::move(draft->after);
    m_draftTaken = draft->savedAt;
}

void RecordEditing::end() {
    if (m_draftTimer.isActive()) keepDraft();
    m_draftTaken = {};
    m_before = {};
    m_after = {};
}

void RecordEditing::update(const domain::Record& after) {
    if (after == m_after) return;
    m_after = after;
    m_draftTimer.start();
    Q_EMIT editedChanged(isEdited());
}

bool RecordEditing::isEdited() const {
    return m_before != m_after || m_flights.contains(m_after.id);
}

bool RecordEditing::isOwn(const domain::Record& stored) const {
    const auto flight = m_flights.constFind(stored.id);
    return stored == m_before || (flight != m_flights.cend() && stored == flight->after);
}

void RecordEditing::storeDraft(const storage::Draft& draft) {
    if (const auto stored = m_drafts.store(*m_spec, draft); !stored)
        Q_EMIT draftLost(draft.after.id, stored.error().message);
}

void RecordEditing::keepDraft() {
    m_draftTimer.stop();
    if (m_after.id.isNull()) return;
    if (isEdited())
        storeDraft({m_before, m_after, m_session->clock().now()});
    else
        m_drafts.remove(*m_spec, m_after.id);
}

void RecordEditing::revert() {
    m_draftTimer.stop();
    m_draftTaken = {};
    if (const auto flight = m_flights.find(m_after.id); flight != m_flights.end()) {
        flight->next.reset();
        m_after = flight->after;
        keepDraft();  // until it is answered
    } else {
        m_drafts.remove(*m_spec, m_after.id);
        m_after = m_before;
    }
    Q_EMIT editedChanged(isEdited());
}

void RecordEditing::commit(std::vector<domain::Issue> known) {
    if (!isEdited() && known.empty()) return;
    keepDraft();
    for (domain::Issue& issue : domain::checkRecord(*m_spec, m_after)) {
        const bool isKnown = std::ranges::any_of(
            known, [&](const domain::Issue& each) { return each.field == issue.field; });
        if (!isKnown) known.push_back(std::move(issue));
    }
    if (!known.empty()) {
        Q_EMIT refused(m_after.id, known);
        return;
    }
    const auto flight = m_flights.find(m_after.id);
    if (flight == m_flights.end())
        send(m_before, m_after);
    else
        flight->next = m_after == flight->after ? std::nullopt : std::optional(m_after);
}

void RecordEditing::send(const domain::Record& before, const domain::Record& after) {
    m_flights.insert(after.id, {before, after, std::nullopt});
    const bool isNew = m_new.contains(after.id);
    m_session->apply(
        {changes::Source::Window,
         {},
         {isNew ? changes::creation(*m_spec, after) : changes::edit(*m_spec, before, after)}},
        this, [this, record = after.id](const Result<changes::ApplyResult>& result) {
            takeResult(record, result);
        });
}

void RecordEditing::takeResult(const QUuid& record, const Result<changes::ApplyResult>& result) {
    const Flight flight = m_flights.take(record);
    if (!result) {
        Q_EMIT failed(record, result.error().message);
    } else if (!result->hasConflicts()) {
        m_new.remove(record);
        takeApplied(flight);
        if (flight.next)
            send(flight.after, *flight.next);
        else
            Q_EMIT committed(record);
    } else if (meetsPresence(flight, result->conflicts)) {
        send(flight.before, flight.next.value_or(flight.after));
    } else if (flight.next) {
        send(flight.before, *flight.next);  // may have been corrected meanwhile
    } else {
        takeConflicts(flight, result->conflicts);
    }
}

/// Somebody else has created the record meanwhile: it is edited, then.
bool RecordEditing::meetsPresence(const Flight& flight,
                                  const std::vector<changes::Conflict>& conflicts) {
    const bool exists = std::ranges::any_of(conflicts, [](const changes::Conflict& each) {
        return each.kind == changes::ConflictKind::Exists;
    });
    return exists && m_new.remove(flight.after.id);
}

void RecordEditing::takeApplied(const Flight& flight) {
    if (m_before.id != flight.after.id || m_before != flight.before) {
        moveDraft(flight);
        return;
    }
    m_before = flight.after;
    m_draftTaken = {};
    keepDraft();
    Q_EMIT editedChanged(isEdited());
}

/// The draft of a record that was left: what of it is not written yet goes on from what is.
void RecordEditing::moveDraft(const Flight& flight) {
    auto draft = m_drafts.find(*m_spec, flight.after.id);
    if (!draft || draft->before != flight.before) return;
    if (draft->after == flight.after)
        m_drafts.remove(*m_spec, flight.after.id);
    else
        storeDraft({flight.after, std::move(draft->after), draft->savedAt});
}

void RecordEditing::takeConflicts(const Flight& flight,
                                  const std::vector<changes::Conflict>& conflicts) {
    const bool isContested = std::ranges::any_of(conflicts, [](const changes::Conflict& each) {
        return each.kind == changes::ConflictKind::Changed;
    });
    if (isContested)
        Q_EMIT contested({m_spec, flight.before, flight.after, conflicts});
    else
        Q_EMIT refused(flight.after.id, issuesOf(conflicts));
}

void RecordEditing::settle(const Contest& contest, const domain::Record& stored,
                           const domain::Record& settled) {
    const QUuid record = contest.after.id;
    if (m_flights.contains(record)) return;  // was committed again; its answer comes
    if (m_before.id == record) {
        m_after = rebased(*m_spec, contest.after, m_after, settled, {});
        m_before = stored;
        keepDraft();
        Q_EMIT editedChanged(isEdited());
    } else if (stored == settled) {
        m_drafts.remove(*m_spec, record);
    } else {
        storeDraft({stored, settled, m_session->clock().now()});
    }
    if (stored == settled)
        Q_EMIT committed(record);
    else
        send(stored, settled);
}

}  // namespace pact::ui
