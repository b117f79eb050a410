#pragma once

#include "core/storage/owncopies.h"
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
    Erasing(Session& session, storage::OwnCopies copies, QWidget* window, QObject* parent);

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
    /// Forgets the program's own copies; the remark is what erasing in the file left to do.
    void clean(const PersonalRecord& record, const QString& remark);
    void fail(const QString& heading, const Error& error);

    Session* m_session;
    storage::OwnCopies m_copies;
    QWidget* m_window;
    QPointer<PersonalDataDialog> m_dialog;
};

}  // namespace pact::ui
