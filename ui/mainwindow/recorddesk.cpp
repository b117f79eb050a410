#include "ui/mainwindow/recorddesk.h"

#include "core/domain/entities.h"
#include "core/report/statisticsfigures.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/mainwindow/recordsaving.h"
#include "ui/models/contest.h"
#include "ui/models/deeds.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/workspaceview.h"

namespace pact::ui {

namespace {

const domain::EntitySpec& recommendations() { return domain::specOf<domain::Recommendation>(); }

const QString& recommendationField() {
    static const QString kField = QStringLiteral("recommendation");
    return kField;
}

Error firstConflict(const changes::ApplyResult& result) {
    return {ErrorCode::Conflict, result.conflicts.front().message, {}};
}

}  // namespace

RecordDesk::RecordDesk(WorkspaceView& view, QWidget* window)
    : QObject(&view), m_view(&view), m_window(window) {
    RecommendationView& shown = view.recommendations().view();
    connect(&shown, &RecommendationView::addRequested, this, &RecordDesk::addBelow);
    connect(&shown, &RecommendationView::editRequested, this, &RecordDesk::edit);
    connect(&shown, &RecommendationView::archiveRequested, this, &RecordDesk::archive);
    connect(&shown, &RecommendationView::contested, this, &RecordDesk::showContest);
    connect(&shown, &RecommendationView::revertAsked, this, &RecordDesk::revert);
    connect(&shown, &RecommendationView::committed, this, [this] { Q_EMIT done(tr("Saved.")); });
}

Session& RecordDesk::session() const { return m_view->session(); }

void RecordDesk::addRecommendation() {
    ShownRecord record;
    record.record = domain::blankRecord(recommendations(), {});
    openDialog(
        recommendations(), record,
        {QStringLiteral("owner"), QStringLiteral("due"), QStringLiteral("management-response")},
        true);
}

void RecordDesk::addDecision() {
    const auto& spec = domain::specOf<domain::Decision>();
    ShownRecord record;
    record.record = domain::blankRecord(spec, {});
    openDialog(spec, record, {}, true);
}

void RecordDesk::addBelow(const domain::EntitySpec& spec) {
    ShownRecord record;
    record.record = domain::blankRecord(spec, {});
    record.record.set(spec, recommendationField(),
                      toText(m_view->recommendations().view().current()));
    openDialog(spec, record, {recommendationField()}, true);
}

void RecordDesk::edit(const domain::EntitySpec& spec, const ShownRecord& record) {
    openDialog(spec, record, {recommendationField()}, false);
}

void RecordDesk::openDialog(const domain::EntitySpec& spec, const ShownRecord& record,
                            const QStringList& fixed, bool isNew) {
    const QString mark = session().isTraining() ? report::trainingBand() : QString();
    auto* dialog = new RecordDialog(spec, record, fixed, m_view->references(), mark, m_window);
    if (isNew) dialog->setWindowTitle(tr("New %1").arg(spec.title().toLower()));
    const auto kind = isNew ? RecordSaving::Kind::Addition : RecordSaving::Kind::Edit;
    auto* saving = new RecordSaving(session(), *dialog, kind);
    connect(saving, &RecordSaving::saved, this,
            [this, entity = &spec, isNew](const domain::Record& saved) {
                Q_EMIT done(isNew ? tr("%1 added.").arg(entity->title()) : tr("Saved."));
                if (isNew && entity == &recommendations()) m_view->recommendations().go(saved.id);
            });
    dialog->open();
}

void RecordDesk::archiveCurrent() {
    const auto& detail = m_view->recommendations().view().detail();
    if (detail) archive(recommendations(), detail->recommendation.record.id);
}

void RecordDesk::archive(const domain::EntitySpec& spec, const QUuid& id) {
    leaveThen(tr("Archive"), [this, spec = &spec, id] {
        session().reader().ask(
            this,
            [spec, id](storage::Database& database, const CancelToken&) {
                return storage::RecordStore(database).get(*spec, id);
            },
            [this, spec](const Result<domain::Record>& record) {
                if (record)
                    applyArchived(*spec, *record);
                else
                    tellFailure(m_window, tr("It could not be archived."), record.error());
            });
    });
}

void RecordDesk::applyArchived(const domain::EntitySpec& spec, const domain::Record& record) {
    const QString field = QStringLiteral("archived");
    const bool isArchived = !record.value(spec, field).isEmpty();
    domain::Record after = record;
    after.set(spec, field, isArchived ? QString() : QStringLiteral("yes"));
    const changes::ChangeSet set{changes::Source::Window, {}, {changes::edit(spec, record, after)}};
    const QString name =
        spec.reference < 0 ? spec.title() : record.values[static_cast<std::size_t>(spec.reference)];
    const QString doneText = isArchived ? tr("%1 is back from the archive.").arg(name)
                                        : tr("%1 archived. Ctrl+Z brings it back.").arg(name);
    session().apply(set, this, [this, doneText](const Result<changes::ApplyResult>& result) {
        takeStep(tr("It could not be archived."), doneText, result);
    });
}

void RecordDesk::undo() {
    leaveThen(tr("Undo"), [this] {
        const auto& deed = session().undoState().undo;
        if (!deed) return;
        const QString doneText = tr("Undone: %1.").arg(deedText(*deed));
        session().undo(this, [this, doneText](const Result<changes::ApplyResult>& result) {
            takeStep(tr("The latest change could not be undone."), doneText, result);
        });
    });
}

void RecordDesk::redo() {
    leaveThen(tr("Redo"), [this] {
        const auto& deed = session().undoState().redo;
        if (!deed) return;
        const QString doneText = tr("Redone: %1.").arg(deedText(*deed));
        session().redo(this, [this, doneText](const Result<changes::ApplyResult>& result) {
            takeStep(tr("The change could not be redone."), doneText, result);
        });
    });
}

void RecordDesk::takeStep(const QString& tried, const QString& doneText,
                          const Result<changes::ApplyResult>& result) {
    if (!result)
        tellFailure(m_window, tried, result.error());
    else if (result->hasConflicts())
        tellFailure(m_window, tried, firstConflict(*result));
    else
        Q_EMIT done(doneText);
}

void RecordDesk::revert() {
    RecommendationView& view = m_view->recommendations().view();
    if (!view.hasEdits()) return;
    askWhether(m_window, tr("Discard this edit?"),
               tr("The record goes back to what is stored; what you typed is lost."), tr("Discard"),
               [&view] { view.revert(); });
}

void RecordDesk::showContest(const Contest& contest) {
    if (m_isAskingRivals) return;  // what is typed meanwhile goes on from the answer
    m_isAskingRivals = true;
    session().reader().ask(
        this,
        [contest](storage::Database& database, const CancelToken&) {
            return readContest(database, contest);
        },
        [this, contest](const Result<ShownContest>& shown) {
            if (!shown) {
                m_isAskingRivals = false;
                tellFailure(m_window, tr("The edit was not saved."), shown.error());
                return;
            }
            auto* dialog = new ConflictDialog(*shown, m_window);
            connect(dialog, &QDialog::finished, this, [this] { m_isAskingRivals = false; });
            connect(dialog, &ConflictDialog::answered, this,
                    [this, contest](const QSet<QString>& theirs) {
                        m_view->recommendations().view().settle(contest, theirs);
                    });
            dialog->open();
        });
}

void RecordDesk::leaveThen(const QString& goOn, std::function<void()> then) {
    RecommendationView& view = m_view->recommendations().view();
    if (!view.hasEdits()) {
        then();
        return;
    }
    auto* once = new QObject(this);
    RecordEditing& editing = view.editing();
    const auto ask = [this, once, goOn, then] {
        once->deleteLater();
        askWhether(m_window, tr("The record is not saved yet."),
                   tr("Something is to be corrected first. What you typed is kept as a draft."),
                   goOn, then);
    };
    const QUuid left = view.current();
    connect(&editing, &RecordEditing::committed, once, [once, left, then](const QUuid& record) {
        if (record != left) return;
        once->deleteLater();
        then();
    });
    connect(&editing, &RecordEditing::refused, once, [left, ask](const QUuid& record) {
        if (record == left) ask();
    });
    connect(&editing, &RecordEditing::failed, once, ask);
    connect(&editing, &RecordEditing::contested, once, [once, left](const Contest& contest) {
        if (contest.after.id == left) once->deleteLater();
    });
    view.leave();
}

}  // namespace pact::ui
