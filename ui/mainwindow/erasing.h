#pragma once

#include "ui/mainwindow/surroundings.h"
#include "ui/models/drafts.h"
#include "ui/models/personaldata.h"
#include "ui/models/session.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace pact::ui {

class PersonalDataDialog;

/// Erases personal data for good: from the workspace, the drafts and the backups that the program
/// keeps.
class Erasing final : public QObject {
    Q_OBJECT

public:
    Erasing(Session& session, Drafts drafts, const Surroundings& surroundings, QWidget* window,
            QObject* parent);

    /// Shows whose data the workspace holds.
    void begin();

Q_SIGNALS:
    void done(const QString& sentence);
    /// The backups are gone; a new one may be made.
    void backupsRemoved();

private:
    void read();
    void ask(const PersonalRecord& record);
    void erase(const PersonalRecord& record, const QString& reason);
    void clean(const PersonalRecord& record);
    void fail(const Error& error);

    Session* m_session;
    Drafts m_drafts;
    Surroundings m_surroundings;
    QWidget* m_window;
    QPointer<PersonalDataDialog> m_dialog;
};

}  // namespace pact::ui
