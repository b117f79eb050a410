#include "ui/views/definitionfields.h"

#include "core/report/phrasebook.h"
#include "ui/models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace pact::ui {

namespace {

/// The chapters that a paper is to have; all of them where nothing is said.
class ChaptersEditor final : public FieldEditor {
public:
    ChaptersEditor(const domain::FieldSpec& field, const report::PaperKind& kind, QWidget* parent)
        : FieldEditor(field, parent), m_kind(&kind) {
        auto* input = new QWidget(this);
        auto* column = new QVBoxLayout(input);
        column->setContentsMargins(0, 2, 0, 2);
        column->setSpacing(2);
        for (const report::ChapterChoice& each : kind.chapters) {
            auto* box = new QCheckBox(titleOf(each), input);
            box->setObjectName(QStringLiteral("chapter-") + QLatin1String(each.code));
            box->setChecked(true);
            column->addWidget(box);
            m_boxes.push_back(box);
            connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
        }
        adopt(input);
        if (!m_boxes.empty()) setFocusProxy(m_boxes.front());
    }

    void show(const QString& canonical, const QString&) override {
        const QStringList codes = canonical.split(u' ', Qt::SkipEmptyParts);
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            m_boxes[i]->setChecked(codes.isEmpty() || codes.contains(codeAt(i)));
    }

    [[nodiscard]] Result<QString> value() const override {
        QStringList codes;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked()) codes << codeAt(i);
        if (codes.isEmpty() && !m_boxes.empty())
            return fail(ErrorCode::InvalidInput, tr("A paper has one chapter at least."));
        const bool isAll = codes.size() == static_cast<qsizetype>(m_boxes.size());
        return isAll ? QString() : codes.join(u' ');
    }

    [[nodiscard]] bool isTall() const override { return true; }

    void setReadOnly(bool isReadOnly) override {
        for (QCheckBox* box : m_boxes) box->setEnabled(!isReadOnly);
    }

private:
    [[nodiscard]] QString codeAt(std::size_t place) const {
        return QString::fromLatin1(m_kind->chapters[place].code);
    }

    const report::PaperKind* m_kind;
    std::vector<QCheckBox*> m_boxes;
};

/// One of the languages that papers can be made in; another that is stored stays to be chosen.
class PaperLanguageEditor final : public FieldEditor {
public:
    PaperLanguageEditor(const domain::FieldSpec& field, QWidget* parent)
        : FieldEditor(field, parent), m_combo(new QComboBox(this)) {
        for (const QString& tag : report::Phrasebook::languages())
            m_combo->addItem(languageName(tag), tag);
        adopt(m_combo);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
    }

    void show(const QString& canonical, const QString&) override {
        const QString tag = canonical.isEmpty() ? field().defaultValue : canonical;
        if (m_combo->findData(tag) < 0) m_combo->addItem(languageName(tag), tag);
        m_combo->setCurrentIndex(m_combo->findData(tag));
    }

    [[nodiscard]] Result<QString> value() const override {
        return m_combo->currentData().toString();
    }

    void setReadOnly(bool isReadOnly) override { m_combo->setEnabled(!isReadOnly); }

private:
    QComboBox* m_combo;
};

QStringList mastheadFields() {
    QStringList fields;
    for (const char* each : {"organ", "session", "symbol", "distribution", "date",
                             "original-language", "agenda-item", "notes", "introduction", "source"})
        fields << QLatin1String(each);
    return fields;
}

}  // namespace

QString titleOf(const report::ChapterChoice& chapter) {
    return QCoreApplication::translate("paper", chapter.title);
}

RecordFields definitionFields(const report::PaperKind& kind) {
    RecordFields fields;
    for (const char* each :
         {"name", "meeting", "partner", "recommendation", "audience", "language", "since", "as-at",
          "known-at", "chapters", "pillars", "standings", "words"})
        fields.fields << QLatin1String(each);
    fields.fields.removeIf([&](const QString& field) { return !report::heeds(kind, field); });
    fields.fields << mastheadFields();
    fields.editors = [kind = &kind](const domain::FieldSpec& field,
                                    QWidget* parent) -> FieldEditor* {
        if (field.code == QLatin1String("chapters"))
            return new ChaptersEditor(field, *kind, parent);
        if (field.code == QLatin1String("language")) return new PaperLanguageEditor(field, parent);
        return nullptr;
    };
    return fields;
}

}  // namespace pact::ui
