#include "ui/views/fieldeditor.h"

#include "core/base/identity.h"
#include "core/domain/canonical.h"
#include "ui/views/dayfield.h"
#include "ui/views/longtextedit.h"
#include "ui/views/referencefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace pact::ui {

namespace {

using domain::FieldSpec;
using domain::FieldType;

/// One line: text, numbers, language tags.
class LineEditor final : public FieldEditor {
public:
    LineEditor(const FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_line(new QLineEdit(this)) {
        if (field.maxLength > 0) m_line->setMaxLength(field.maxLength);
        if (field.type != FieldType::Text) m_line->setMaximumWidth(140);
        adopt(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString&) override {
        if (m_line->text() == canonical) return;
        m_line->setText(canonical);
        m_line->setCursorPosition(0);
    }
    [[nodiscard]] Result<QString> value() const override {
        return domain::canonicalValue(field(), m_line->text());
    }
    void setReadOnly(bool isReadOnly) override { m_line->setReadOnly(isReadOnly); }

private:
    QLineEdit* m_line;
};

class LongTextEditor final : public FieldEditor {
public:
    LongTextEditor(const FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_text(new LongTextEdit(this)) {
        adopt(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString&) override {
        if (m_text->toPlainText() == canonical) return;
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(canonical);
        m_text->fit();
    }
    [[nodiscard]] Result<QString> value() const override {
        return domain::canonicalValue(field(), m_text->toPlainText());
    }
    void setReadOnly(bool isReadOnly) override { m_text->setReadOnly(isReadOnly); }
    [[nodiscard]] bool isTall() const override { return true; }

private:
    LongTextEdit* m_text;
};

/// One term of a vocabulary, or none.
class CodeEditor final : public FieldEditor {
public:
    CodeEditor(const FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_combo(new QComboBox(this)) {
        if (!field.required) m_combo->addItem(QStringLiteral("–"), QString());
        for (const domain::Term& term : field.vocabulary->terms) {
            const QString code = QLatin1String(term.code);
            m_combo->addItem(field.vocabulary->label(code), code);
        }
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_combo->setFocusPolicy(Qt::StrongFocus);
        adopt(m_combo);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString&) override {
        m_combo->setCurrentIndex(m_combo->findData(canonical));
    }
    [[nodiscard]] Result<QString> value() const override {
        return m_combo->currentData().toString();
    }
    void setReadOnly(bool isReadOnly) override { m_combo->setEnabled(!isReadOnly); }

private:
    QComboBox* m_combo;
};

/// Any of the terms of a vocabulary, as check boxes.
class CodesEditor final : public FieldEditor {
public:
    CodesEditor(const FieldSpec& field, QWidget* parent) : FieldEditor(field, parent) {
        auto* input = new QWidget(this);
        auto* grid = new QGridLayout(input);
        grid->setContentsMargins(0, 2, 0, 2);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(2, 1);
        for (const domain::Term& term : field.vocabulary->terms) {
            const QString code = QLatin1String(term.code);
            auto* box = new QCheckBox(field.vocabulary->label(code), input);
            const int place = static_cast<int>(m_boxes.size());
            grid->addWidget(box, place / 2, place % 2);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
        }
        adopt(input);
        if (!m_boxes.empty()) setFocusProxy(m_boxes.front());
    }
    void show(const QString& canonical, const QString&) override {
        const QStringList codes = canonical.split(u';');
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(
                codes.contains(QLatin1String(field().vocabulary->terms[i].code)));
    }
    [[nodiscard]] Result<QString> value() const override {
        QStringList codes;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked()) codes << QLatin1String(field().vocabulary->terms[i].code);
        return codes.join(u';');
    }
    void setReadOnly(bool isReadOnly) override {
        for (QCheckBox* box : m_boxes) box->setEnabled(!isReadOnly);
    }
    [[nodiscard]] bool isTall() const override { return m_boxes.size() > 4; }

private:
    std::vector<QCheckBox*> m_boxes;
};

class DayEditor final : public FieldEditor {
public:
    DayEditor(const FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_day(new DayField(this)) {
        adopt(m_day);
        connect(m_day, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString&) override {
        const QDate day = QDate::fromString(canonical, Qt::ISODate);
        if (m_day->day() != day || !m_day->isUnderstood()) m_day->setDay(day);
    }
    [[nodiscard]] Result<QString> value() const override {
        if (!m_day->isUnderstood())
            return fail(ErrorCode::InvalidInput,
                        DayField::tr("\"%1\" is not a day, such as 11 Dec 2023 or 2023-12-11.")
                            .arg(m_day->text().trimmed()));
        return m_day->day().toString(Qt::ISODate);
    }
    void setReadOnly(bool isReadOnly) override { m_day->setReadOnly(isReadOnly); }

private:
    DayField* m_day;
};

class FlagEditor final : public FieldEditor {
public:
    FlagEditor(const FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_box(new QCheckBox(this)) {
        adopt(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString&) override {
        m_box->setChecked(!canonical.isEmpty());
    }
    [[nodiscard]] Result<QString> value() const override {
        return m_box->isChecked() ? QStringLiteral("yes") : QString();
    }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }

private:
    QCheckBox* m_box;
};

class ReferenceEditor final : public FieldEditor {
public:
    ReferenceEditor(const FieldSpec& field, ReferenceBook& book, QWidget* parent)
        : FieldEditor(field, parent), m_reference(new ReferenceField(book, field.refersTo, this)) {
        adopt(m_reference);
        connect(m_reference, &ReferenceField::referenceChanged, this, &FieldEditor::edited);
    }
    void show(const QString& canonical, const QString& shown) override {
        if (toText(m_reference->reference()) == canonical && m_reference->isResolved()) return;
        m_reference->setReference(idFromText(canonical), shown);
    }
    [[nodiscard]] Result<QString> value() const override {
        if (!m_reference->isResolved())
            return fail(ErrorCode::InvalidInput,
                        ReferenceField::tr("Nothing is called \"%1\" here.")
                            .arg(m_reference->text().trimmed()));
        return toText(m_reference->reference());
    }
    void setReadOnly(bool isReadOnly) override { m_reference->setReadOnly(isReadOnly); }

private:
    ReferenceField* m_reference;
};

}  // namespace

FieldEditor::FieldEditor(const FieldSpec& field, QWidget* parent)
    : QWidget(parent), m_field(&field) {
    setObjectName(QStringLiteral("field-") + field.code);
}

void FieldEditor::adopt(QWidget* input) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    if (input->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding ||
        input->maximumWidth() < 400)
        layout->addStretch();
    input->setAccessibleName(domain::labelOf(*m_field));
    setFocusProxy(input);
}

FieldEditor* makeFieldEditor(const FieldSpec& field, ReferenceBook& book, QWidget* parent) {
    switch (field.type) {
        case FieldType::LongText: return new LongTextEditor(field, parent);
        case FieldType::Code: return new CodeEditor(field, parent);
        case FieldType::CodeList: return new CodesEditor(field, parent);
        case FieldType::Date: return new DayEditor(field, parent);
        case FieldType::Flag: return new FlagEditor(field, parent);
        case FieldType::Reference: return new ReferenceEditor(field, book, parent);
        case FieldType::Text:
        case FieldType::Integer:
        case FieldType::Language: return new LineEditor(field, parent);
    }
    Q_UNREACHABLE();
}

}  // namespace pact::ui
