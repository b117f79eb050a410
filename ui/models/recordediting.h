#pragma once

#include "core/domain/rules.h"
#include "core/storage/drafts.h"
#include "ui/models/session.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace pact::ui {

/// An edit that was not applied because stored values are others than those it began from.
struct Contest {
    const domain::EntitySpec* spec = nullptr;
    domain::Record before;
    domain::Record after;
    std::vector<changes::Conflict> conflicts;
};

/// The edit of one record: from the values shown when it began, through drafts, to the change set
/// that is applied when the record is left or the user says so. A record is written by one change
/// set at a time: what is committed before the answer to the one before is there waits for it, and
/// begins from what that one has stored.
class RecordEditing final : public QObject {
    Q_OBJECT

public:
    RecordEditing(Session& session, storage::Drafts drafts, const domain::EntitySpec& spec,
                  QObject* parent = nullptr);
    ~RecordEditing() override;

    [[nodiscard]] const domain::EntitySpec& spec() const { return *m_spec; }

    /// Whether a record is in the file; one that is not yet is created by the first edit of it. To
    /// be said before begin(), and whenever it was read; without it records are stored.
    enum class Presence { Stored, New };
    void setPresence(const QUuid& record, Presence presence);

    /// Takes a record that is shown from now on. A draft of it is taken up again.
    void begin(const domain::Record& shown);
    /// Shows nothing any more; what was edited must have been committed, reverted or kept before.
    void end();
    /// The record as the form has it now.
    void update(const domain::Record& after);

    [[nodiscard]] const domain::Record& before() const { return m_before; }
    [[nodiscard]] const domain::Record& after() const { return m_after; }
    /// Whether something is not in the file yet.
    [[nodiscard]] bool isEdited() const;
    /// Whether a record read from the file holds nothing but what this edit began from or is just
    /// writing.
    [[nodiscard]] bool isOwn(const domain::Record& stored) const;
    /// When the draft was kept that begin() took up; invalid when there was none.
    [[nodiscard]] QDateTime draftTaken() const { return m_draftTaken; }
    [[nodiscard]] const storage::Drafts& drafts() const { return m_drafts; }

    /// Applies the edit; it is answered by one of the signals. With issues (also those that the
    /// form knows of) nothing is written and the draft stays.
    void commit(std::vector<domain::Issue> known = {});
    /// Forgets the edit and its draft, but for what is being written already.
    void revert();
    /// Keeps what was edited as a draft, now.
    void keepDraft();
    /// Applies an edit whose conflicts somebody has answered; the new before is what is stored.
    /// What was typed since goes on from there.
    void settle(const Contest& contest, const domain::Record& stored,
                const domain::Record& settled);

Q_SIGNALS:
    void editedChanged(bool isEdited);
    void committed(const QUuid& record);
    /// What is wrong, all of it; empty field: with the record.
    void refused(const QUuid& record, const std::vector<pact::domain::Issue>& issues);
    void contested(const pact::ui::Contest& contest);
    /// The edit could not be written, because of this; the draft stays.
    void failed(const QUuid& record, const QString& sentence);
    /// What was edited could not be kept as a draft, because of this.
    void draftLost(const QUuid& record, const QString& sentence);

private:
    /// A change set of one record on its way to the file.
    struct Flight {
        domain::Record before;
        domain::Record after;
        std::optional<domain::Record> next;  ///< committed meanwhile
    };

    void takeUpDraft(const domain::Record& shown);
    void send(const domain::Record& before, const domain::Record& after);
    void takeResult(const QUuid& record, const Result<changes::ApplyResult>& result);
    [[nodiscard]] bool meetsPresence(const Flight& flight,
                                     const std::vector<changes::Conflict>& conflicts);
    void takeApplied(const Flight& flight);
    void takeConflicts(const Flight& flight, const std::vector<changes::Conflict>& conflicts);
    void moveDraft(const Flight& flight);
    void storeDraft(const storage::Draft& draft);

    Session* m_session;
    storage::Drafts m_drafts;
    const domain::EntitySpec* m_spec;
    domain::Record m_before;
    domain::Record m_after;
    QDateTime m_draftTaken;
    QTimer m_draftTimer;
    QHash<QUuid, Flight> m_flights;
    QSet<QUuid> m_new;
};

/// Which of the conflicts are rules that are broken or references that are taken, as issues.
[[nodiscard]] std::vector<domain::Issue> issuesOf(const std::vector<changes::Conflict>& conflicts);

}  // namespace pact::ui
