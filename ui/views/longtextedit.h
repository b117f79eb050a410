#pragma once

#include <QPlainTextEdit>

namespace pact::ui {

/// Text of several paragraphs in a field that grows with it, within bounds; Tab goes to the next
/// field.
class LongTextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget* parent = nullptr);

    /// Takes the height that the text needs.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace pact::ui
