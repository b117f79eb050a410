#pragma once

#include "core/domain/rules.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace pact::ui {

/// The translations of one localised field of a record: a line for each language that there is, and
/// a button that adds another of the six languages of the United Nations. A translation whose text
/// is emptied is taken away.
class TranslationsField final : public QWidget {
    Q_OBJECT

public:
    /// The field must outlive the widget. `before` is what stands before it in the order of Tab.
    TranslationsField(const domain::FieldSpec& field, QWidget* before, QWidget* parent);

    /// Shows what a record has; a line that was added to the same record and is still empty stays.
    void show(const domain::Record& record);
    using QWidget::show;
    void setReadOnly(bool isReadOnly);
    /// Which lines hold a text that the field cannot take, by their paths.
    [[nodiscard]] std::vector<domain::Issue> inputIssues() const;
    /// Puts the keys into the line of this path (`headline/fr`), added if need be.
    void focusPath(const QString& path);
    /// Installs an event filter on what takes the keys, now and later.
    void watchInputs(QObject* filter);

Q_SIGNALS:
    /// A line holds this text now, which may be none that the field can take.
    void edited(const QString& path, const QString& text);

private:
    struct Line {
        QString path;
        QWidget* label;
        QWidget* input;
    };
    [[nodiscard]] Line* lineOf(const QString& path);
    Line& addLine(const QString& path);
    QWidget* makeInput(const QString& path);
    void setText(const Line& line, const QString& text);
    [[nodiscard]] static QString textOf(const Line& line);
    void dropLines(const domain::Record& record);
    void offerLanguages();

    const domain::FieldSpec* m_field;
    QWidget* m_before;
    QGridLayout* m_grid;
    QToolButton* m_add;
    std::vector<Line> m_lines;
    QUuid m_record;
    QObject* m_filter = nullptr;
    bool m_isReadOnly = false;
};

}  // namespace pact::ui
