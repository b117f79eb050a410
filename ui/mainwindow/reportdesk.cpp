#include "ui/mainwindow/reportdesk.h"

#include "core/domain/entities.h"
#include "core/report/papers.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/opening.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/dialogs/whatleavesdialog.h"
#include "ui/mainwindow/recorddesk.h"
#include "ui/mainwindow/recordsaving.h"
#include "ui/mainwindow/waiting.h"
#include "ui/views/definitionfields.h"
#include "ui/views/fieldeditor.h"
#include "ui/views/paperpanel.h"
#include "ui/views/reportlist.h"
#include "ui/views/reportspage.h"
#include "ui/views/workspaceview.h"

#include <QLineEdit>
#include <QPointer>

namespace pact::ui {

namespace {

const domain::EntitySpec& spec() { return domain::specOf<domain::ReportDefinition>(); }

/// The beginning of a text, of whole characters: none is cut between its two surrogates.
QString startOf(const QString& text, qsizetype most) {
    QString start = text.left(most);
    if (!start.isEmpty() && start.back().isHighSurrogate()) start.chop(1);
    return start.trimmed();
}

/// As long as file systems take it in every script.
QString fileNameFor(const QString& name) {
    constexpr qsizetype kMostUnits = 80;
    QString file = startOf(name.simplified(), kMostUnits);
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|")) file.replace(forbidden, u'-');
    return file + QStringLiteral(".pdf");
}

/// The name that is proposed is typed over.
void selectName(const RecordDialog& dialog) {
    const auto* name = dialog.findChild<FieldEditor*>(QStringLiteral("field-name"));
    if (auto* input = name ? qobject_cast<QLineEdit*>(name->focusProxy()) : nullptr)
        input->selectAll();
}

Result<ShownRecord> readDefinition(storage::Database& database, const QUuid& definition) {
    storage::RecordStore store(database);
    PACT_TRY(domain::Record record, store.get(spec(), definition));
    return shown(store, spec(), std::move(record));
}

}  // namespace

ReportDesk::ReportDesk(WorkspaceView& view, RecordDesk& records, const Surroundings& surroundings,
                       QWidget* window)
    : QObject(&view),
      m_view(&view),
      m_records(&records),
      m_surroundings(surroundings),
      m_window(window) {
    const ReportList& list = view.reports().list();
    connect(&list, &ReportList::newAsked, this, &ReportDesk::add);
    connect(&list, &ReportList::editAsked, this, &ReportDesk::edit);
    connect(&list, &ReportList::duplicateAsked, this, &ReportDesk::duplicate);
    connect(&list, &ReportList::pdfAsked, this, &ReportDesk::makePdf);
}

void ReportDesk::add(domain::ReportKind kind) {
    m_view->showPage(WorkspaceView::Reports);
    m_view->session().reader().ask(
        this,
        [kind](storage::Database& database, const CancelToken&) {
            return proposedName(database, kind);
        },
        [this, kind](const Result<QString>& name) {
            if (name)
                openNew(kind, *name);
            else
                tellFailure(m_window, tr("No report was added."), name.error());
        });
}

void ReportDesk::openNew(domain::ReportKind kind, const QString& name) {
    ShownRecord record;
    record.record = domain::blankRecord(spec(), {});
    record.record.set(spec(), QStringLiteral("kind"), domain::codeOf(kind));
    record.record.set(spec(), QStringLiteral("name"), name);
    openDialog(record, true);
}

void ReportDesk::edit(const QUuid& definition) {
    m_records->leaveThen(tr("Edit"), [this, definition] {
        m_view->session().reader().ask(
            this,
            [definition](storage::Database& database, const CancelToken&) {
                return readDefinition(database, definition);
            },
            [this](const Result<ShownRecord>& record) {
                if (record)
                    openDialog(*record, false);
                else
                    tellFailure(m_window, tr("The definition cannot be edited."), record.error());
            });
    });
}

void ReportDesk::openDialog(const ShownRecord& record, bool isNew) {
    const auto definition = domain::fromRecord<domain::ReportDefinition>(record.record);
    const auto kind = definition.kind.value_or(domain::ReportKind::Pcg);
    auto* dialog = new RecordDialog(spec(), record, definitionFields(report::kindOf(kind)),
                                    m_view->references(), m_window);
    const QString label = domain::vocabularyOf<domain::ReportKind>().label(domain::codeOf(kind));
    dialog->setWindowTitle(isNew ? tr("New report: %1").arg(label) : label);
    auto* saving =
        new RecordSaving(m_view->session(), *dialog,
                         isNew ? RecordSaving::Kind::Addition : RecordSaving::Kind::Edit);
    connect(saving, &RecordSaving::saved, this, [this, isNew](const domain::Record& saved) {
        m_view->reports().list().select(saved.id);
        Q_EMIT done(isNew ? tr("Report added.") : tr("Saved."));
    });
    openOver(m_view->session(), *dialog);
    if (isNew) selectName(*dialog);
}

void ReportDesk::duplicate(const QUuid& definition) {
    m_records->leaveThen(tr("Duplicate"), [this, definition] {
        m_view->session().reader().ask(
            this,
            [definition, clock = &m_surroundings.clock](storage::Database& database,
                                                        const CancelToken&) {
                return duplicateOf(database, definition, *clock);
            },
            [this](const Result<Duplicate>& copy) {
                if (copy)
                    applyDuplicate(*copy);
                else
                    tellFailure(m_window, tr("No duplicate was made."), copy.error());
            });
    });
}

void ReportDesk::applyDuplicate(const Duplicate& copy) {
    m_view->session().apply(
        copy.set, this,
        [this, id = copy.id, name = copy.name](const Result<changes::ApplyResult>& result) {
            const QString tried = tr("No duplicate was made.");
            if (!result) {
                tellFailure(m_window, tried, result.error());
            } else if (result->hasConflicts()) {
                tellFailure(m_window, tried,
                            {ErrorCode::Conflict, result->conflicts.front().message, {}});
            } else {
                m_view->reports().list().select(id);
                Q_EMIT done(tr("%1 added.").arg(name));
            }
        });
}

void ReportDesk::makePdf() {
    m_view->showPage(WorkspaceView::Reports);
    m_records->leaveThen(tr("Make the PDF"), [this] {
        PaperPanel& panel = m_view->reports().paper();
        if (panel.hasDefinition())
            panel.whenMade([this](const MadePaperPtr& paper) { showWhatLeaves(paper); });
    });
}

void ReportDesk::showWhatLeaves(const MadePaperPtr& paper) {
    if (paper->content.audience == domain::Audience::Unit) {
        askForFile(paper);
        return;
    }
    auto* dialog = new WhatLeavesDialog(paper->content, paper->words, m_window);
    connect(dialog, &WhatLeavesDialog::allowed, this, [this, paper] { askForFile(paper); });
    openOver(m_view->session(), *dialog);
}

void ReportDesk::askForFile(const MadePaperPtr& paper) {
    const QString file = fileNameFor(paper->content.definition.name);
    const FileQuestion question{tr("Make PDF"), m_surroundings.settings.folder() + u'/' + file,
                                tr("PDF files (*.pdf)"), QStringLiteral("pdf")};
    m_surroundings.files.askForNew(m_window, question,
                                   [this, paper](const QString& path) { write(paper, path); });
}

/// On a thread of its own: the background may be making the next paper.
void ReportDesk::write(const MadePaperPtr& paper, const QString& path) {
    waitFor<Status>(
        m_window, tr("Writing the PDF…"),
        [paper, path] { return report::savePdf(paper->pdf.bytes, path); },
        [guard = QPointer<ReportDesk>(this), path](const Status& written) {
            if (guard) guard->takeWritten(written, path);
        });
}

void ReportDesk::takeWritten(const Status& written, const QString& path) {
    if (!written) {
        tellFailure(m_window, tr("No PDF was written."), written.error());
        return;
    }
    m_surroundings.settings.rememberFolder(path);
    Q_EMIT this->written(path);
}

}  // namespace pact::ui
