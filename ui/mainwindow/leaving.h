#pragma once

#include "ui/models/recordediting.h"

#include <QObject>

#include <functional>

class QWidget;

namespace pact::ui {

/// What is left: the edit of the record that is shown, and how it is committed.
struct LeftRecord {
    const RecordEditing& editing;
    QUuid record;
    std::function<void()> commit;
};

/// The record that is shown being left: goes on once what was edited is written, asks
/// whether to go on where it is not, and gives way to the question about rival values. Lives until
/// that is decided.
class Leaving final : public QObject {
    Q_OBJECT

public:
    /// `goOn` names what `then` does.
    Leaving(LeftRecord left, QWidget* window, const QString& goOn, std::function<void()> then,
            QObject* parent);

    void begin();

private:
    void takeDraftLoss(const QUuid& record, const QString& sentence);
    void takeContest(const Contest& contest);
    void end();
    void proceed();
    void ask(const QString& reason);

    const RecordEditing* m_editing;
    std::function<void()> m_commit;
    QWidget* m_window;
    QString m_goOn;
    std::function<void()> m_then;
    QUuid m_record;
    QString m_draftLoss;  // why there is no draft; empty where there is one
};

}  // namespace pact::ui
