#include "ui/views/recordform.h"

#include "core/domain/canonical.h"
#include "ui/views/fieldeditor.h"
#include "ui/views/translationsfield.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace pact::ui {

QStringList editableFields(const domain::EntitySpec& spec, const QStringList& hidden) {
    static const QStringList kKeptByTheProgram{
        QStringLiteral("archived"), QStringLiteral("merged-into"), QStringLiteral("order")};
    QStringList fields;
    for (const domain::FieldSpec& field : spec.fields)
        if (!kKeptByTheProgram.contains(field.code) && !hidden.contains(field.code))
            fields << field.code;
    return fields;
}

RecordForm::RecordForm(const domain::EntitySpec& spec, const RecordFields& fields,
                       ReferenceBook& book, QWidget* parent)
    : QWidget(parent), m_spec(&spec) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const QString& code : fields.fields) {
        const domain::FieldSpec& field = spec.field(code);
        FieldEditor* special = fields.editors ? fields.editors(field, this) : nullptr;
        addLine(special ? *special : *makeFieldEditor(field, book, this), *grid);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_record = domain::blankRecord(spec, {});
}

void RecordForm::addLine(FieldEditor& editor, QGridLayout& grid) {
    const domain::FieldSpec& field = editor.field();
    const int row = grid.rowCount();
    Line line{new QLabel(domain::labelOf(field), this), &editor, nullptr, new QLabel(this)};
    if (field.localised)
        line.translations = new TranslationsField(field, line.editor->focusProxy(), this);
    line.label->setBuddy(line.editor);
    line.label->setToolTip(domain::explanationOf(field));
    line.editor->setToolTip(domain::explanationOf(field));
    const int firstLine = fontMetrics().height() + 12;  // of a tall editor
    line.label->setFixedHeight(std::min(line.editor->sizeHint().height(), firstLine));
    line.label->setAlignment(Qt::AlignVCenter);
    line.issue->setWordWrap(true);
    line.issue->setObjectName(QStringLiteral("issue-") + field.code);
    line.issue->hide();
    grid.addWidget(line.label, row, 0, Qt::AlignTop);
    grid.addWidget(line.editor, row, 1);
    grid.addWidget(line.issue, row + 1, 1);
    if (line.translations) {
        grid.addWidget(line.translations, row + 2, 1);
        connect(line.translations, &TranslationsField::edited, this, &RecordForm::takeTranslation);
    }
    m_lines.push_back(line);
    connect(line.editor, &FieldEditor::edited, this, [this, line] { takeEdit(line); });
}

void RecordForm::takeEdit(const Line& line) {
    if (m_isShowing) return;
    if (const auto value = line.editor->value()) {
        m_record.set(*m_spec, line.editor->field().code, *value);
        line.issue->hide();
    }
    Q_EMIT edited();
}

void RecordForm::takeTranslation(const QString& path, const QString& text) {
    if (m_isShowing) return;
    const Line* line = lineOf(path);
    if (const auto canonical = domain::canonicalValue(line->editor->field(), text)) {
        m_record.translate(path, *canonical);
        line->issue->hide();
    }
    Q_EMIT edited();
}

void RecordForm::showRecord(const domain::Record& record, const QHash<QString, QString>& texts) {
    const QScopedValueRollback guard(m_isShowing, true);
    m_record = record;
    for (const Line& line : m_lines) {
        const QString& code = line.editor->field().code;
        line.editor->show(record.value(*m_spec, code), texts.value(code));
        if (line.translations) line.translations->show(record);
        line.issue->hide();
    }
}

std::vector<domain::Issue> RecordForm::inputIssues() const {
    std::vector<domain::Issue> issues;
    for (const Line& line : m_lines) {
        if (const auto value = line.editor->value(); !value)
            issues.push_back({line.editor->field().code, value.error().message});
        if (!line.translations) continue;
        const auto translations = line.translations->inputIssues();
        issues.insert(issues.end(), translations.begin(), translations.end());
    }
    return issues;
}

std::vector<domain::Issue> RecordForm::showIssues(const std::vector<domain::Issue>& issues) {
    const QColor colour = tintsFor(palette()).issue;
    std::vector<domain::Issue> others;
    for (const Line& line : m_lines) line.issue->clear();
    for (const domain::Issue& issue : issues) {
        const Line* line = lineOf(issue.field);
        if (!line || line->editor->isHidden()) {
            others.push_back(issue);
            continue;
        }
        QPalette palette = line->issue->palette();
        palette.setColor(QPalette::WindowText, colour);
        line->issue->setPalette(palette);
        const QString before = line->issue->text();
        line->issue->setText(before.isEmpty() ? issue.message : before + u'\n' + issue.message);
        line->editor->focusProxy()->setAccessibleDescription(line->issue->text());
    }
    for (const Line& line : m_lines) line.issue->setVisible(!line.issue->text().isEmpty());
    return others;
}

void RecordForm::setReadOnly(bool isReadOnly) {
    for (const Line& line : m_lines) {
        line.editor->setReadOnly(isReadOnly);
        if (line.translations) line.translations->setReadOnly(isReadOnly);
    }
}

void RecordForm::focusField(const QString& field) {
    const Line* line = lineOf(field);
    if (line && line->translations && field.contains(u'/'))
        line->translations->focusPath(field);
    else if (line)
        line->editor->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setFieldShown(const QString& field, bool isShown) {
    const Line* line = lineOf(field);
    if (!line) return;
    line->label->setVisible(isShown);
    line->editor->setVisible(isShown);
    if (line->translations) line->translations->setVisible(isShown);
    if (!isShown) line->issue->hide();
}

void RecordForm::watchInputs(QObject* filter) {
    for (const Line& line : m_lines) {
        line.editor->focusProxy()->installEventFilter(filter);
        if (line.translations) line.translations->watchInputs(filter);
    }
}

FieldEditor* RecordForm::editor(const QString& field) const {
    const Line* line = lineOf(field);
    return line ? line->editor : nullptr;
}

const RecordForm::Line* RecordForm::lineOf(const QString& field) const {
    for (const Line& line : m_lines)
        if (line.editor->field().code == field.section(u'/', 0, 0)) return &line;
    return nullptr;
}

}  // namespace pact::ui
