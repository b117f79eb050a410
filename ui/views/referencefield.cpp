#include "ui/views/referencefield.h"

#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStandardItemModel>

namespace pact::ui {

namespace {

QString lineOf(const Choice& choice) {
    if (choice.detail.isEmpty() || choice.detail == choice.name) return choice.name;
    return choice.name + QStringLiteral("  ·  ") + choice.detail.left(80);
}

}  // namespace

ReferenceField::ReferenceField(ReferenceBook& book, const QString& entity, QWidget* parent)
    : QLineEdit(parent),
      m_book(&book),
      m_entity(entity),
      m_list(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_list, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setWidget(this);
    QAction* all = addAction(icon(Symbol::Chevron), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Show what can be chosen"));
    connect(all, &QAction::triggered, this, [this] {
        setFocus();
        lookUp({});
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        lookUp(typed);
        Q_EMIT referenceChanged();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto row = static_cast<std::size_t>(index.row());
                if (row < m_choices.size()) take(m_choices[row]);
            });
}

void ReferenceField::setReference(const QUuid& id, const QString& name) {
    m_id = id;
    m_name = name;
    setText(name);
    setCursorPosition(0);
}

QUuid ReferenceField::reference() const {
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return {};
    if (typed == m_name) return m_id;
    const Choice* choice = choiceNamed(typed);
    return choice ? choice->id : QUuid();
}

bool ReferenceField::isResolved() const {
    return text().trimmed().isEmpty() || !reference().isNull();
}

const Choice* ReferenceField::choiceNamed(const QString& text) const {
    for (const Choice& each : m_choices)
        if (each.name.compare(text, Qt::CaseInsensitive) == 0) return &each;
    return nullptr;
}

void ReferenceField::lookUp(const QString& typed) {
    m_book->find(m_entity, typed, this,
                 [this](const std::vector<Choice>& choices) { offer(choices); });
}

void ReferenceField::offer(const std::vector<Choice>& choices) {
    const bool wasResolved = isResolved();
    m_choices = choices;
    m_list->clear();
    for (const Choice& choice : choices) m_list->appendRow(new QStandardItem(lineOf(choice)));
    if (wasResolved != isResolved()) Q_EMIT referenceChanged();
    if (hasFocus() && !choices.empty() && !isReadOnly())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void ReferenceField::take(const Choice& choice) {
    setReference(choice.id, choice.name);
    Q_EMIT referenceChanged();
}

}  // namespace pact::ui
