#pragma once

#include "ui/models/referencebook.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace pact::ui {

/// Names another record: one types a part of its name and picks it, or leaves the field empty.
class ReferenceField final : public QLineEdit {
    Q_OBJECT

public:
    ReferenceField(ReferenceBook& book, const QString& entity, QWidget* parent = nullptr);

    void setReference(const QUuid& id, const QString& name);
    /// Null while empty, or while what was typed names nothing.
    [[nodiscard]] QUuid reference() const;
    /// Whether the field is empty or names a record.
    [[nodiscard]] bool isResolved() const;

Q_SIGNALS:
    void referenceChanged();

private:
    void lookUp(const QString& typed);
    void offer(const std::vector<Choice>& choices);
    void take(const Choice& choice);
    [[nodiscard]] const Choice* choiceNamed(const QString& text) const;

    ReferenceBook* m_book;
    QString m_entity;
    QUuid m_id;
    QString m_name;
    std::vector<Choice> m_choices;
    QStandardItemModel* m_list;
    QCompleter* m_completer;
};

}  // namespace pact::ui
