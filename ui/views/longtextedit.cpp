#include "ui/views/longtextedit.h"

#include <algorithm>

namespace pact::ui {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 9;

}  // namespace

LongTextEdit::LongTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &LongTextEdit::fit);
    fit();
}

void LongTextEdit::fit() {
    const int lines =
        std::clamp(static_cast<int>(document()->size().height()), kFewestLines, kMostLines);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()) + 1);
    const int wanted = lines * fontMetrics().lineSpacing() + margins;
    if (wanted != height()) setFixedHeight(wanted);
}

void LongTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

}  // namespace pact::ui
