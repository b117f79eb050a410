#include "ui/mainwindow/recorddesk.h"

#include "core/domain/entities.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/opening.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/mainwindow/leaving.h"
#include "ui/mainwindow/recordsaving.h"
#include "ui/models/contest.h"
#include "ui/models/deeds.h"
#include "ui/views/chaptertextsview.h"
#include "ui/views/recommendationspage.h"
#include "ui/views/recommendationview.h"
#include "ui/views/reportlist.h"
#include "ui/views/reportspage.h"
#include "ui/views/workspaceview.h"

#include <algorithm>

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

/// How people call a record: by its reference, where it has one.
QString nameOf(const domain::EntitySpec& spec, const domain::Record& record) {
    return spec.reference < 0 ? spec.title()
                              : record.values[static_cast<std::size_t>(spec.reference)];
}

QString notMoved(RecordDesk::Archive way) {
    return way == RecordDesk::Archive::In
               ? RecordDesk::tr("It could not be archived.")
               : RecordDesk::tr("It could not be brought back from the archive.");
}

}  // namespace

RecordDesk::RecordDesk(WorkspaceView& view, QWidget* window)
    : QObject(&view), m_view(&view), m_window(window) {
    RecommendationView& shown = view.recommendations().view();
    connect(&shown, &RecommendationView::addRequested, this, &RecordDesk::addBelow);
    connect(&shown, &RecommendationView::editRequested, this, &RecordDesk::edit);
    connect(&shown, &RecommendationView::archiveRequested, this, &RecordDesk::archive);
    connect(&shown, &RecommendationView::contested, this, &RecordDesk::takeContest);
    connect(&shown, &RecommendationView::revertAsked, this, &RecordDesk::revert);
    connect(&shown, &RecommendationView::committed, this, [this] { Q_EMIT done(tr("Saved.")); });
    ChapterTextsView& texts = view.reports().texts();
    connect(&texts, &ChapterTextsView::contested, this, &RecordDesk::takeContest);
    connect(&texts, &ChapterTextsView::revertAsked, this, &RecordDesk::revertTexts);
    connect(&texts, &ChapterTextsView::committed, this, [this] { Q_EMIT done(tr("Saved.")); });
    connect(&view.reports().list(), &ReportList::archiveAsked, this, &RecordDesk::archiveReport);
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
    auto* dialog = new RecordDialog(spec, record, fixed, m_view->references(), m_window);
    if (isNew) dialog->setWindowTitle(tr("New %1").arg(spec.title().toLower()));
    const auto kind = isNew ? RecordSaving::Kind::Addition : RecordSaving::Kind::Edit;
    auto* saving = new RecordSaving(session(), *dialog, kind);
    connect(saving, &RecordSaving::saved, this,
            [this, entity = &spec, isNew](const domain::Record& saved) {
                Q_EMIT done(isNew ? tr("%1 added.").arg(entity->title()) : tr("Saved."));
                if (isNew && entity == &recommendations()) m_view->recommendations().go(saved.id);
            });
    openOver(session(), *dialog);
}

void RecordDesk::archiveCurrent() {
    const RecommendationView& shown = m_view->recommendations().view();
    if (!shown.detail()) return;
    const QUuid id = shown.detail()->recommendation.record.id;
    moveOver(recommendations(), id, shown.isArchived() ? Archive::Out : Archive::In);
}

void RecordDesk::archiveReport(const QUuid& definition) {
    const KeptDefinition* shown = m_view->reports().list().current();
    const bool isArchived = shown && shown->id == definition && shown->isArchived;
    moveOver(domain::specOf<domain::ReportDefinition>(), definition,
             isArchived ? Archive::Out : Archive::In);
}

void RecordDesk::archive(const domain::EntitySpec& spec, const QUuid& id) {
    moveOver(spec, id, Archive::In);
}

void RecordDesk::moveOver(const domain::EntitySpec& spec, const QUuid& id, Archive way) {
    leaveThen(way == Archive::In ? tr("Archive") : tr("Bring back"), [this, spec = &spec, id, way] {
        session().reader().ask(
            this,
            [spec, id](storage::Database& database, const CancelToken&) {
                return storage::RecordStore(database).get(*spec, id);
            },
            [this, spec, way](const Result<domain::Record>& record) {
                if (record)
                    applyArchived(*spec, *record, way);
                else
                    tellFailure(m_window, notMoved(way), record.error());
            });
    });
}

void RecordDesk::applyArchived(const domain::EntitySpec& spec, const domain::Record& record,
                               Archive way) {
    const QString field = QStringLiteral("archived");
    domain::Record after = record;
    after.set(spec, field, way == Archive::In ? QStringLiteral("yes") : QString());
    const QString name = nameOf(spec, record);
    if (after == record) {
        Q_EMIT done(way == Archive::In ? tr("%1 is in the archive already.").arg(name)
                                       : tr("%1 is not in the archive.").arg(name));
        return;
    }
    const QString doneText = way == Archive::In
                                 ? tr("%1 archived. Ctrl+Z brings it back.").arg(name)
                                 : tr("%1 is back from the archive.").arg(name);
    session().apply({changes::Source::Window, {}, {changes::edit(spec, record, after)}}, this,
                    [this, way, doneText](const Result<changes::ApplyResult>& result) {
                        takeStep(notMoved(way), doneText, result);
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

void RecordDesk::revertTexts() {
    ChapterTextsView& texts = m_view->reports().texts();
    if (!texts.hasEdits()) return;
    askWhether(m_window, tr("Discard this edit?"),
               tr("The texts go back to what is stored; what you typed is lost."), tr("Discard"),
               [&texts] { texts.revert(); });
}

void RecordDesk::revert() {
    if (m_view->page() == WorkspaceView::Reports) {
        revertTexts();
        return;
    }
    RecommendationView& view = m_view->recommendations().view();
    if (!view.hasEdits()) return;
    askWhether(m_window, tr("Discard this edit?"),
               tr("The record goes back to what is stored; what you typed is lost."), tr("Discard"),
               [&view] { view.revert(); });
}

void RecordDesk::takeContest(const Contest& contest) {
    const auto known = std::ranges::find(m_contests, contest.after.id,
                                         [](const Contest& each) { return each.after.id; });
    if (known == m_contests.end()) {
        m_contests.push_back(contest);
        if (m_contests.size() == 1) readContests();
    } else if (known != m_contests.begin()) {
        *known = contest;  // what is typed while the user is asked goes on from the answer
    }
}

void RecordDesk::readContests() {
    if (m_contests.empty()) return;
    session().reader().ask(
        this,
        [contest = m_contests.front()](storage::Database& database, const CancelToken&) {
            return readContest(database, contest);
        },
        [this](const Result<ShownContest>& shown) {
            if (shown) {
                askAbout(*shown);
            } else {
                tellFailure(m_window, tr("The edit was not saved."), shown.error());
                endContest();
            }
        });
}

void RecordDesk::askAbout(const ShownContest& shown) {
    auto* dialog = new ConflictDialog(shown, m_window);
    connect(dialog, &ConflictDialog::answered, this, [this](const QSet<QString>& theirs) {
        const Contest& contest = m_contests.front();
        if (contest.spec == &domain::specOf<domain::ChapterText>())
            m_view->reports().texts().settle(contest, theirs);
        else
            m_view->recommendations().view().settle(contest, theirs);
    });
    connect(dialog, &QDialog::finished, this, &RecordDesk::endContest);
    openOver(session(), *dialog);
}

void RecordDesk::endContest() {
    m_contests.pop_front();
    readContests();
}

void RecordDesk::leaveThen(const QString& goOn, std::function<void()> then) {
    RecommendationView& view = m_view->recommendations().view();
    auto goOnFromTexts = [this, goOn, then = std::move(then)] { leaveTextsThen(goOn, then); };
    if (!view.hasEdits()) {
        goOnFromTexts();
        return;
    }
    const LeftRecord left{view.editing(), view.current(), [&view] { view.leave(); }};
    (new Leaving(left, m_window, goOn, std::move(goOnFromTexts), this))->begin();
}

void RecordDesk::leaveTextsThen(const QString& goOn, std::function<void()> then) {
    ChapterTextsView& texts = m_view->reports().texts();
    if (!texts.hasEdits()) {
        then();
        return;
    }
    const LeftRecord left{texts.editing(), texts.current(), [&texts] { texts.leave(); }};
    (new Leaving(left, m_window, goOn, std::move(then), this))->begin();
}

}  // namespace pact::ui
