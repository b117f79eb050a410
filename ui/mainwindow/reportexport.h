#pragma once

#include "core/report/papers.h"
#include "ui/mainwindow/surroundings.h"
#include "ui/models/session.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace pact::ui {

class ReferenceBook;

/// Makes the PCG report: asks for the meeting and the file, reads and lays out on a thread of its
/// own (the figures are painted here, on the GUI thread), and can be stopped.
class ReportExport final : public QObject {
    Q_OBJECT

public:
    ReportExport(Session& session, const Surroundings& surroundings, QWidget* window,
                 QObject* parent);

    void begin();

Q_SIGNALS:
    /// The report lies there.
    void written(const QString& path);

private:
    void askForFile(const report::PaperOptions& options, const QString& meeting);
    void build(const report::PaperOptions& options, const QString& path);
    void paint(const report::Report& content, const QString& path);
    void finish(const QString& path, const Status& status);
    void showProgress();

    Session* m_session;
    Surroundings m_surroundings;
    QWidget* m_window;
    CancelToken m_cancel;
    QPointer<QProgressDialog> m_progress;
};

}  // namespace pact::ui
