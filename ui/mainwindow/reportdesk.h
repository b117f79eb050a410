#pragma once

#include "ui/mainwindow/surroundings.h"
#include "ui/models/reportdefinitions.h"
#include "ui/models/shownrecord.h"
#include "ui/views/papermaking.h"

#include <QObject>

class QWidget;

namespace pact::ui {

class RecordDesk;
class WorkspaceView;

/// What is done with the report definitions of an open workspace: adding, editing in dialogs,
/// duplicating, and making the PDF file.
class ReportDesk final : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the view.
    ReportDesk(WorkspaceView& view, RecordDesk& records, const Surroundings& surroundings,
               QWidget* window);

    void add(domain::ReportKind kind);
    void edit(const QUuid& definition);
    void duplicate(const QUuid& definition);
    /// Goes to the page of reports and makes the file of the one that is chosen there. Before a
    /// paper for others is written it is shown what it holds.
    void makePdf();

Q_SIGNALS:
    /// Something was done, in few words.
    void done(const QString& sentence);
    /// The paper lies there.
    void written(const QString& path);

private:
    void openNew(domain::ReportKind kind, const QString& name);
    void openDialog(const ShownRecord& record, bool isNew);
    void applyDuplicate(const Duplicate& copy);
    void showWhatLeaves(const MadePaperPtr& paper);
    void askForFile(const MadePaperPtr& paper);
    void write(const MadePaperPtr& paper, const QString& path);
    void takeWritten(const Status& written, const QString& path);

    WorkspaceView* m_view;
    RecordDesk* m_records;
    Surroundings m_surroundings;
    QWidget* m_window;
};

}  // namespace pact::ui
