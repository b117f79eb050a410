#include "ui/widgets/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace pact::ui {

namespace {

/// What lies inside a 24 by 24 drawing with round strokes.
const char* shapeOf(Symbol symbol) {
    switch (symbol) {
        case Symbol::List:
            return "<path d='M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01'/>";
        case Symbol::Dashboard: return "<path d='M4 20h16M7 16v-5M12 16V5M17 16V9'/>";
        case Symbol::Add: return "<path d='M12 5v14M5 12h14'/>";
        case Symbol::Edit: return "<path d='M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3'/>";
        case Symbol::Archive: return "<path d='M4 5h16v4H4zM5.5 9v10h13V9M10 13h4'/>";
        case Symbol::Undo: return "<path d='M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3'/>";
        case Symbol::Redo: return "<path d='M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3'/>";
        case Symbol::Export:
            return "<path d='M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9.5 14.5L12 17l2.5-2.5'/>";
        case Symbol::Open: return "<path d='M3 19V6h6l2 2h8v3M3 19l3-8h16l-3 8z'/>";
        case Symbol::Search: return "<circle cx='10.5' cy='10.5' r='6'/><path d='M15 15l5 5'/>";
        case Symbol::Calendar: return "<path d='M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4'/>";
        case Symbol::Chevron: return "<path d='M7 10l5 5 5-5'/>";
        case Symbol::Warning: return "<path d='M12 4L2.5 20h19zM12 10v5M12 17.5h.01'/>";
        case Symbol::Information:
            return "<circle cx='12' cy='12' r='8.5'/><path d='M12 11v5.5M12 8h.01'/>";
        case Symbol::Save: return "<path d='M5 12.5l4.5 4.5L19 7.5'/>";
        case Symbol::Revert: return "<path d='M6 6l12 12M18 6L6 18'/>";
        case Symbol::Workspace: return "<path d='M5 3h9l5 5v13H5zM14 3v5h5M8.5 13h7M8.5 16.5h7'/>";
        case Symbol::Up: return "<path d='M7 14l5-5 5 5'/>";
        case Symbol::ZoomIn: return "<path d='M12 6v12M6 12h12'/>";
        case Symbol::ZoomOut: return "<path d='M6 12h12'/>";
        case Symbol::FitWidth:
            return "<path d='M3 4v16M21 4v16M6 12h12M9 9l-3 3 3 3M15 9l3 3-3 3'/>";
        case Symbol::FitPage:
            return "<path d='M6 3h12v18H6zM12 7v10M9.5 9L12 6.5 14.5 9M9.5 15l2.5 2.5 2.5-2.5'/>";
        case Symbol::Copy: return "<path d='M8 8h12v12H8zM16 8V4H4v12h4'/>";
    }
    Q_UNREACHABLE();
}

class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QColor colour = QApplication::palette().color(group, role);
        const QString svg = QStringLiteral(
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g "
                                "fill='none' stroke='%1' stroke-width='1.8' stroke-linecap='round' "
                                "stroke-linejoin='round'>%2</g></svg>")
                                .arg(colour.name(), QLatin1String(shapeOf(m_symbol)));
        QSvgRenderer renderer(svg.toUtf8());
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SymbolEngine(m_symbol); }

private:
    Symbol m_symbol;
};

}  // namespace

QIcon icon(Symbol symbol) { return QIcon(new SymbolEngine(symbol)); }

}  // namespace pact::ui
