#pragma once

#include "ui/models/recommendationmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace pact::ui {

class EmptyState;
class PlainTable;

/// The list of recommendations with its search field. The current record and the place in the list
/// are kept by record through whatever happens to the list.
class RecommendationList final : public QWidget {
    Q_OBJECT

public:
    explicit RecommendationList(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] RecommendationModel& model() { return *m_model; }
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);
    void focusSearch();
    void clearSearch();
    /// Makes this record the current one as soon as the list holds it.
    void select(const QUuid& id);

Q_SIGNALS:
    void currentChanged(const QUuid& id);
    void chosen();
    /// The record of the current row is to be archived.
    void archiveAsked(const QUuid& id);
    /// The first page has been drawn, with the rows that it shows; comes once.
    void pageShown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectModel();
    void enterTable();
    void takeRemoval(int first, int last);
    void keepPlace();
    void restorePlace();
    void takeRefresh();
    void takeCurrent();
    void showCount();
    void announcePage();
    [[nodiscard]] bool takesEscape(QEvent& event);
    void shareWidth();

    RecommendationModel* m_model;
    QLineEdit* m_search;
    PlainTable* m_table;
    QLabel* m_count;
    EmptyState* m_empty;
    QStackedLayout* m_content;
    qint64 m_currentKey = 0;
    qint64 m_topKey = 0;
    QUuid m_announced;
    QUuid m_wanted;
    QTimer m_settle;
    bool m_isClearing = false;
    bool m_isPageShown = false;
    bool m_isSharingWidth = false;
    bool m_isWidthDrawn = false;  // by the user; is left as it is
    bool m_entersAnswer = false;  // the first row of the answer under way becomes current
};

}  // namespace pact::ui
