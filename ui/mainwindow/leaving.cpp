#include "ui/mainwindow/leaving.h"

#include "ui/dialogs/messages.h"

namespace pact::ui {

Leaving::Leaving(LeftRecord left, QWidget* window, const QString& goOn, std::function<void()> then,
                 QObject* parent)
    : QObject(parent),
      m_editing(&left.editing),
      m_commit(std::move(left.commit)),
      m_window(window),
      m_goOn(goOn),
      m_then(std::move(then)),
      m_record(left.record) {
    const RecordEditing& editing = left.editing;
    connect(&editing, &RecordEditing::committed, this, [this](const QUuid& record) {
        if (record == m_record) proceed();
    });
    connect(&editing, &RecordEditing::refused, this, [this](const QUuid& record) {
        if (record == m_record) ask(tr("Something is to be corrected first."));
    });
    connect(&editing, &RecordEditing::failed, this,
            [this](const QUuid& record, const QString& sentence) {
                if (record == m_record) ask(sentence);
            });
    connect(&editing, &RecordEditing::draftLost, this, &Leaving::takeDraftLoss);
    connect(&editing, &RecordEditing::contested, this, &Leaving::takeContest);
}

void Leaving::begin() { m_commit(); }

void Leaving::takeDraftLoss(const QUuid& record, const QString& sentence) {
    if (record == m_record) m_draftLoss = sentence;
}

void Leaving::takeContest(const Contest& contest) {
    if (contest.after.id == m_record) end();
}

/// It is decided: what is written of the record later is another matter.
void Leaving::end() {
    disconnect(m_editing, nullptr, this, nullptr);
    deleteLater();
}

void Leaving::proceed() {
    end();
    m_then();
}

void Leaving::ask(const QString& reason) {
    end();
    const QString kept = m_draftLoss.isEmpty()
                             ? tr("What you typed is kept as a draft.")
                             : tr("What you typed is not kept as a draft: %1").arg(m_draftLoss);
    askWhether(m_window, tr("The record is not saved yet."), reason + u' ' + kept, m_goOn, m_then);
}

}  // namespace pact::ui
