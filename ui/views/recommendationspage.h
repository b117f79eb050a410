#pragma once

#include "core/storage/drafts.h"
#include "ui/models/referencebook.h"

#include <QWidget>

class QSplitter;

namespace pact::ui {

class MessageBar;
class RecommendationList;
class RecommendationView;
class UserSettings;

/// The list of recommendations, and beside it the one that is chosen.
class RecommendationsPage final : public QWidget {
    Q_OBJECT

public:
    RecommendationsPage(Session& session, ReferenceBook& book, const storage::Drafts& drafts,
                        QWidget* parent = nullptr);

    [[nodiscard]] RecommendationList& list() { return *m_list; }
    [[nodiscard]] RecommendationView& view() { return *m_view; }

    void restoreLayout(const UserSettings& settings);
    void rememberLayout(UserSettings& settings) const;
    /// Shows this record, whatever the search was.
    void go(const QUuid& id);

private:
    void offerDrafts(const storage::Drafts& drafts);

    QSplitter* m_splitter;
    MessageBar* m_bar;
    RecommendationList* m_list;
    RecommendationView* m_view;
};

}  // namespace pact::ui
