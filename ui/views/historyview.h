#pragma once

#include "ui/models/session.h"

#include <QWidget>

class QStackedLayout;
class QTextBrowser;

namespace pact::ui {

class HistoryModel;
class PlainTable;

/// Who changed what in a recommendation and what hangs on it, and when; beneath the table, the
/// whole of the change that is chosen. Reads when it is looked at.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);

    /// The records (entity, id) whose history is shown.
    void setRecords(std::vector<std::pair<QString, QUuid>> records);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fitColumns();
    void showCurrent();
    void read();

    Session* m_session;
    HistoryModel* m_model;
    PlainTable* m_table;
    QTextBrowser* m_text;
    QStackedLayout* m_content;
    std::vector<std::pair<QString, QUuid>> m_records;
    std::optional<CancelToken> m_reading;
    bool m_isStale = false;
};

}  // namespace pact::ui
