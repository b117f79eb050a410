#include "ui/views/translationsfield.h"

#include "core/domain/canonical.h"
#include "ui/models/words.h"
#include "ui/views/longtextedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace pact::ui {

namespace {

QString languageOf(const QString& path) { return path.section(u'/', 1); }

}  // namespace

TranslationsField::TranslationsField(const domain::FieldSpec& field, QWidget* before,
                                     QWidget* parent)
    : QWidget(parent),
      m_field(&field),
      m_before(before),
      m_grid(new QGridLayout),
      m_add(new QToolButton(this)) {
    setObjectName(QStringLiteral("translations-") + field.code);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_add->setObjectName(QStringLiteral("translate-") + field.code);
    m_add->setText(tr("Add translation…"));
    m_add->setAccessibleName(tr("Add a translation of %1").arg(domain::labelOf(field)));
    m_add->setAutoRaise(true);
    m_add->setIcon(icon(Symbol::Add));
    m_add->setIconSize({12, 12});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::TabFocus);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_add->setFont(small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(2);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &TranslationsField::offerLanguages);
}

void TranslationsField::offerLanguages() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("languages"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LanguageTerm& each : unLanguages()) {
        const QString path = m_field->code + u'/' + each.tag;
        if (lineOf(path)) continue;
        connect(menu->addAction(languageName(each.tag)), &QAction::triggered, this,
                [this, path] { focusPath(path); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

TranslationsField::Line* TranslationsField::lineOf(const QString& path) {
    for (Line& line : m_lines)
        if (line.path == path) return &line;
    return nullptr;
}

QWidget* TranslationsField::makeInput(const QString& path) {
    if (m_field->type == domain::FieldType::LongText) {
        auto* text = new LongTextEdit(this);
        connect(text, &QPlainTextEdit::textChanged, this,
                [this, path, text] { Q_EMIT edited(path, text->toPlainText()); });
        text->setReadOnly(m_isReadOnly);
        return text;
    }
    auto* line = new QLineEdit(this);
    if (m_field->maxLength > 0) line->setMaxLength(m_field->maxLength);
    connect(line, &QLineEdit::textEdited, this,
            [this, path](const QString& text) { Q_EMIT edited(path, text); });
    line->setReadOnly(m_isReadOnly);
    return line;
}

TranslationsField::Line& TranslationsField::addLine(const QString& path) {
    const QString language = languageOf(path);
    Line line{path, new QuietLabel(languageName(language), this), makeInput(path)};
    line.input->setObjectName(QStringLiteral("translation-") + path);
    line.input->setAccessibleName(
        tr("%1 in %2").arg(domain::labelOf(*m_field), languageName(language)));
    const bool isArabic = language == QLatin1String("ar");
    line.input->setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    if (m_filter) line.input->installEventFilter(m_filter);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.input, row, 1);
    line.label->setMinimumHeight(QLineEdit().sizeHint().height());
    QWidget::setTabOrder(m_lines.empty() ? m_before : m_lines.back().input, line.input);
    QWidget::setTabOrder(line.input, m_add);
    line.label->show();  // at once: it is to take the keys
    line.input->show();
    m_lines.push_back(line);
    return m_lines.back();
}

void TranslationsField::dropLines(const domain::Record& record) {
    const bool isSame = record.id == m_record;
    std::erase_if(m_lines, [&](const Line& line) {
        const bool stays =
            !record.translation(line.path).isEmpty() || (isSame && textOf(line).isEmpty());
        if (!stays) {
            line.label->deleteLater();
            line.input->deleteLater();
            line.label->hide();
            line.input->hide();
        }
        return !stays;
    });
    m_record = record.id;
}

void TranslationsField::show(const domain::Record& record) {
    dropLines(record);
    for (const auto& [path, text] : record.translations) {
        if (path.section(u'/', 0, 0) != m_field->code) continue;
        const Line* line = lineOf(path);
        setText(line ? *line : addLine(path), text);
    }
}

void TranslationsField::setText(const Line& line, const QString& text) {
    if (textOf(line) == text) return;
    if (auto* tall = qobject_cast<LongTextEdit*>(line.input)) {
        const QSignalBlocker blocker(tall);
        tall->setPlainText(text);
        tall->fit();
    } else {
        auto* input = qobject_cast<QLineEdit*>(line.input);
        input->setText(text);
        input->setCursorPosition(0);
    }
}

QString TranslationsField::textOf(const Line& line) {
    if (const auto* tall = qobject_cast<const LongTextEdit*>(line.input))
        return tall->toPlainText();
    return qobject_cast<const QLineEdit*>(line.input)->text();
}

std::vector<domain::Issue> TranslationsField::inputIssues() const {
    std::vector<domain::Issue> issues;
    for (const Line& line : m_lines)
        if (const auto text = domain::canonicalValue(*m_field, textOf(line)); !text)
            issues.push_back({line.path, tr("%1: %2").arg(languageName(languageOf(line.path)),
                                                          text.error().message)});
    return issues;
}

void TranslationsField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_add->setVisible(!isReadOnly);
    for (const Line& line : m_lines) line.input->setProperty("readOnly", isReadOnly);
}

void TranslationsField::focusPath(const QString& path) {
    const Line* line = lineOf(path);
    (line ? *line : addLine(path)).input->setFocus(Qt::OtherFocusReason);
}

void TranslationsField::watchInputs(QObject* filter) {
    m_filter = filter;
    for (const Line& line : m_lines) line.input->installEventFilter(filter);
}

}  // namespace pact::ui
