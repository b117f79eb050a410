#pragma once

#include "ui/models/session.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace pact::ui {

/// A record that a reference field may name.
struct Choice {
    QUuid id;
    QString name;    ///< what the field shows
    QString detail;  ///< what tells it from others: the title or headline
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Looks up what reference fields may name, as somebody types. Short lists are read once and kept
/// until somebody changes them; recommendations are searched for.
class ReferenceBook final : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const std::vector<Choice>&)>;
    static constexpr int kMost = 50;

    explicit ReferenceBook(Session& session, QObject* parent = nullptr);

    /// The first records (kMost at most) of the entity that fit what was typed.
    void find(const QString& entity, const QString& typed, QObject* context, Found then);

private:
    void forget(const changes::TouchedRecords& touched);

    Session* m_session;
    QHash<QString, std::vector<Choice>> m_lists;
};

}  // namespace pact::ui
