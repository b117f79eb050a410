#include "ui/charts/chartpainter.h"

#include "ui/charts/chartscene.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QThread>

namespace pact::ui {

namespace {
// Fine enough for the whole-number places and advances of Qt Charts not to be seen on paper.
constexpr qreal kUnitsAPoint = 20;
}  // namespace

Result<QPicture> ChartPainter::paint(const report::FigureData& data, QSizeF sizeInPoints) {
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("charts", "Figures cannot be drawn here."),
                    QStringLiteral("Qt Charts needs a QApplication"));
    Q_ASSERT_X(QThread::currentThread() == qApp->thread(), "ChartPainter::paint",
               "charts belong to the GUI thread");
    ChartScene scene(data, sizeInPoints, kUnitsAPoint, ChartInk{});
    QPicture picture;
    QPainter painter(&picture);
    painter.scale(1 / kUnitsAPoint, 1 / kUnitsAPoint);
    scene.render(painter, QRectF({}, sizeInPoints * kUnitsAPoint));
    painter.end();
    return picture;
}

}  // namespace pact::ui
