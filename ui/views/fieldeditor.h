#pragma once

#include "core/base/result.h"
#include "core/domain/entityspec.h"

#include <QWidget>

#include <functional>

namespace pact::ui {

class ReferenceBook;

/// Edits one field of a record, whatever its type; made from the field table by makeFieldEditor().
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const domain::FieldSpec& field, QWidget* parent);

    [[nodiscard]] const domain::FieldSpec& field() const { return *m_field; }
    /// Shows a canonical text; `shown` is how people read it, for references.
    virtual void show(const QString& canonical, const QString& shown) = 0;
    using QWidget::show;
    /// What the field holds, as canonical text, or a sentence that says why it holds none.
    [[nodiscard]] virtual Result<QString> value() const = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Whether it needs the whole width.
    [[nodiscard]] virtual bool isTall() const { return false; }

Q_SIGNALS:
    void edited();

protected:
    /// Puts the one input widget in place and lets labels and screen readers know it.
    void adopt(QWidget* input);

private:
    const domain::FieldSpec* m_field;
};

/// Makes an editor of its own for a field, or nullptr where that of the field's type will do.
using EditorMaker = std::function<FieldEditor*(const domain::FieldSpec& field, QWidget* parent)>;

/// The field must outlive the editor.
[[nodiscard]] FieldEditor* makeFieldEditor(const domain::FieldSpec& field, ReferenceBook& book,
                                           QWidget* parent);

}  // namespace pact::ui
