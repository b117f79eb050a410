#pragma once

#include <QColor>

class QApplication;
class QPalette;

namespace pact::ui {

/// Fusion with calm colours, where the system's are light; a dark palette of the system is left as
/// it is.
void applyTheme(QApplication& application);

/// Colours with a meaning, fit for this palette (light or dark).
struct Tints {
    QColor accent;
    QColor line;      ///< thin rules between parts
    QColor quiet;     ///< text of lesser weight
    QColor training;  ///< ground of the training band
    QColor trainingText;
    QColor notice;   ///< ground of a bar that informs
    QColor warning;  ///< ground of a bar that warns
    QColor issue;    ///< text of what is to be corrected
};
[[nodiscard]] Tints tintsFor(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);

}  // namespace pact::ui
