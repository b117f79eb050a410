#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>

namespace pact::ui {

namespace {

QPalette lightPalette() {
    QPalette palette(QColor(0xF4F5F7));
    const QColor ink(0x1E2A36);
    palette.setColor(QPalette::Window, QColor(0xF4F5F7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xF8F9FB));
    palette.setColor(QPalette::Button, QColor(0xEEF0F3));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, QColor(0x2B6391));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x2B6391));
    palette.setColor(QPalette::PlaceholderText, QColor(0x7C8896));
    palette.setColor(QPalette::ToolTipBase, QColor(0xFFFFFF));
    palette.setColor(QPalette::ToolTipText, ink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x98A2AD));
    return palette;
}

/// Fusion, with words alone on the buttons of dialogs.
class CalmStyle final : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override {
        if (metric == PM_TabBarTabHSpace) return kTabSpace;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int kTabSpace = 14;  // the tabs of a record fit a window of 1280
};

QColor mixed(const QColor& a, const QColor& b, qreal share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

}  // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

void applyTheme(QApplication& application) {
    QApplication::setStyle(new CalmStyle);
    if (!isDark(QApplication::palette())) QApplication::setPalette(lightPalette());
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Sans CJK SC")});
    application.setFont(font);
}

Tints tintsFor(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    Tints tints;
    tints.line = mixed(window, text, 0.16);
    tints.quiet = mixed(window, text, 0.62);
    if (isDark(palette)) {
        tints.accent = QColor(0x7FB2DB);
        tints.training = QColor(0x6B4E0F);
        tints.trainingText = QColor(0xFFF3D6);
        tints.notice = mixed(window, QColor(0x4F86B5), 0.28);
        tints.warning = mixed(window, QColor(0xC79A2B), 0.30);
        tints.issue = QColor(0xF2A98F);
    } else {
        tints.accent = QColor(0x2B6391);
        tints.training = QColor(0xF3C74F);
        tints.trainingText = QColor(0x3A2A00);
        tints.notice = QColor(0xE3EDF6);
        tints.warning = QColor(0xFBF0D2);
        tints.issue = QColor(0xA33B20);
    }
    return tints;
}

}  // namespace pact::ui
