#include "ui/models/recordediting.h"

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

RecordEditing::RecordEditing(Session& session, Drafts drafts, const domain::EntitySpec& spec,
                             QObject* parent)
    : QObject(parent), m_session(&session), m_drafts(std::move(drafts)), m_spec(&spec) {
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordEditing::keepDraft);
}

RecordEditing::~RecordEditing() {
    if (m_draftTimer.isActive()) keepDraft();
}

void RecordEditing::begin(const domain::Record& shown) {
    end();
    m_before = shown;
    m_after = shown;
    if (const auto draft = m_drafts.find(*m_spec, shown.id); draft && !m_session->isReadOnly()) {
        m_before = draft->before;
        m_after = draft->after;
        m_draftTaken = draft->savedAt;
    }
    Q_EMIT editedChanged(isEdited());
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

void RecordEditing::keepDraft() {
    m_draftTimer.stop();
    if (m_after.id.isNull()) return;
    if (!isEdited()) {
        m_drafts.remove(*m_spec, m_after.id);
        return;
    }
    const auto stored = m_drafts.store(*m_spec, {m_before, m_after, m_session->clock().now()});
    if (!stored) Q_EMIT failed(stored.error().message);
}

void RecordEditing::revert() {
    m_draftTimer.stop();
    m_drafts.remove(*m_spec, m_after.id);
    m_draftTaken = {};
    m_after = m_before;
    Q_EMIT editedChanged(false);
}

void RecordEditing::commit(std::vector<domain::Issue> known) {
    if (!isEdited() && known.empty()) return;
    keepDraft();
    for (domain::Issue& issue : domain::checkRecord(*m_spec, m_after)) {
        const bool isKnown = std::ranges::any_of(
            known, [&](const domain::Issue& each) { return each.field == issue.field; });
        if (!isKnown) known.push_back(std::move(issue));
    }
    if (known.empty())
        apply(m_before, m_after);
    else
        Q_EMIT refused(m_after.id, known);
}

void RecordEditing::apply(const domain::Record& before, const domain::Record& after) {
    changes::ChangeSet set{changes::Source::Window, {}, {changes::edit(*m_spec, before, after)}};
    m_session->apply(std::move(set), this,
                     [this, before, after](const Result<changes::ApplyResult>& result) {
                         takeResult(before, after, result);
                     });
}

void RecordEditing::takeResult(const domain::Record& before, const domain::Record& after,
                               const Result<changes::ApplyResult>& result) {
    if (!result) {
        Q_EMIT failed(result.error().message);
    } else if (result->hasConflicts()) {
        takeConflicts(before, after, result->conflicts);
    } else {
        const auto draft = m_drafts.find(*m_spec, after.id);
        if (draft && draft->after == after) m_drafts.remove(*m_spec, after.id);
        if (m_before.id == after.id && m_before == before) {
            m_before = after;  // what was typed meanwhile goes on from here
            m_draftTaken = {};
            if (isEdited()) m_draftTimer.start();
            Q_EMIT editedChanged(isEdited());
        }
        Q_EMIT committed(after.id);
    }
}

void RecordEditing::takeConflicts(const domain::Record& before, const domain::Record& after,
                                  const std::vector<changes::Conflict>& conflicts) {
    const bool isContested = std::ranges::any_of(conflicts, [](const changes::Conflict& each) {
        return each.kind == changes::ConflictKind::Changed;
    });
    if (isContested)
        Q_EMIT contested({m_spec, before, after, conflicts});
    else
        Q_EMIT refused(after.id, issuesOf(conflicts));
}

void RecordEditing::settle(const Contest& contest, const domain::Record& stored,
                           const domain::Record& settled) {
    const bool isShown = m_before.id == contest.after.id;
    if (isShown) {
        m_before = stored;
        m_after = settled;
        Q_EMIT editedChanged(isEdited());
    }
    m_drafts.remove(*m_spec, contest.after.id);
    if (stored == settled)
        Q_EMIT committed(settled.id);
    else
        apply(stored, settled);
}

}  // namespace pact::ui
