#pragma once

#include "core/domain/rules.h"
#include "ui/models/shownrecord.h"
#include "ui/views/fieldeditor.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace pact::ui {

class ReferenceBook;
class TranslationsField;

/// Which fields a form shows, in this order, and what edits those of them that need more than an
/// editor by their type.
struct RecordFields {
    QStringList fields;
    EditorMaker editors;
};

/// The form of one record, made from the field table: a label and an editor for each field, its
/// translations where it is localised, and beneath it, in words, what is to be corrected.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    RecordForm(const domain::EntitySpec& spec, const RecordFields& fields, ReferenceBook& book,
               QWidget* parent = nullptr);

    /// Shows a record; `texts` names what its references mean.
    void showRecord(const domain::Record& record, const QHash<QString, QString>& texts);
    /// The record as the fields hold it; fields that hold no value keep that of the record shown.
    [[nodiscard]] const domain::Record& record() const { return m_record; }
    /// What the fields and their translations cannot take (a date that is none, a name that nothing
    /// has, a text that is too long).
    [[nodiscard]] std::vector<domain::Issue> inputIssues() const;

    /// Shows what is to be corrected beside the fields; what belongs to no field of the form comes
    /// back.
    std::vector<domain::Issue> showIssues(const std::vector<domain::Issue>& issues);
    void setReadOnly(bool isReadOnly);
    /// Puts the keys into a field, or into the translation at a path.
    void focusField(const QString& field);
    /// A field that is hidden while it is empty (such as the owner of an evaluation's
    /// recommendation).
    void setFieldShown(const QString& field, bool isShown);
    [[nodiscard]] FieldEditor* editor(const QString& field) const;
    /// Installs an event filter on what takes the keys.
    void watchInputs(QObject* filter);

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QLabel* label;
        FieldEditor* editor;
        TranslationsField* translations;  // nullptr unless the field is localised
        QLabel* issue;
    };
    void addLine(FieldEditor& editor, QGridLayout& grid);
    void takeEdit(const Line& line);
    void takeTranslation(const QString& path, const QString& text);
    [[nodiscard]] const Line* lineOf(const QString& field) const;

    const domain::EntitySpec* m_spec;
    std::vector<Line> m_lines;
    domain::Record m_record;
    bool m_isShowing = false;
};

/// The fields of an entity that people edit, in the order of its table; without those in `hidden`.
[[nodiscard]] QStringList editableFields(const domain::EntitySpec& spec,
                                         const QStringList& hidden = {});

}  // namespace pact::ui
