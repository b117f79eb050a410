#pragma once

#include "core/report/papers.h"
#include "ui/charts/chartpainter.h"

#include <QDir>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace pact::testing_support {

/// Writes papers into a folder of its own and reads them back with other people's programs.
class PaperTest : public testing::Test {
protected:
    PaperTest() : folder(QDir::tempPath() + QStringLiteral("/pact papier ü XXXXXX")) {}

    static QString run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(120000)) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString write(const report::Report& report, const QString& name = QStringLiteral("paper.pdf")) {
        ui::ChartPainter painter;
        const auto pictures = report::paintFigures(report, painter);
        EXPECT_TRUE(pictures);
        QString path = folder.filePath(name);
        const Status status = report::writePdf(report, *pictures, path, {}, {});
        EXPECT_TRUE(status) << (status ? "" : status.error().message.toStdString());
        return path;
    }

    /// The text page by page, in the order of reading.
    static QStringList pages(const QString& path) {
        QStringList texts =
            run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).split(u'\f');
        texts.removeLast();
        return texts;
    }

    /// The text of the paper without blanks and line ends.
    static QString letters(const QString& path) {
        return pages(path).join(QString()).remove(QRegularExpression(QStringLiteral("\\s")));
    }

    /// The places of words on a page: left, top, right, bottom in points from the top left corner.
    static std::map<QString, QRectF> places(const QString& path, int page) {
        const QString number = QString::number(page);
        const QString boxes = run(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-bbox"), QStringLiteral("-f"), number,
                                   QStringLiteral("-l"), number, path, QStringLiteral("-")});
        static const QRegularExpression kWord(
            QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" "
                           "yMax=\"([^\"]+)\">([^<]*)</word>"));
        std::map<QString, QRectF> found;
        for (const auto& match : kWord.globalMatch(boxes))
            found.emplace(
                match.captured(5),
                QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                       QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())));
        return found;
    }

    QTemporaryDir folder;
};

}  // namespace pact::testing_support
