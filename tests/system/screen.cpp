#include "tests/system/screen.h"

#include <QFile>
#include <QtEndian>

namespace pact::testing_support {

namespace {

constexpr int kWidth = 1400;
constexpr int kHeight = 900;

quint32 word(const QByteArray& bytes, int index) {
    return qFromBigEndian<quint32>(bytes.constData() + 4 * index);
}

}  // namespace

Screen::Screen() {
    // The server chooses a free number and tells it; the picture lies in a file (XWD).
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(kWidth).arg(kHeight),
                    QStringLiteral("-fbdir"), m_folder.path(), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    if (!m_server.waitForStarted()) return;
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead(kPatience)) return;
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

Screen::~Screen() {
    m_server.terminate();
    m_server.waitForFinished();
}

QString Screen::run(const QStringList& arguments) {
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral("xdotool"), arguments);
    if (!tool.waitForFinished(kPatience)) {
        tool.kill();
        tool.waitForFinished();
    }
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

void Screen::click(int x, int y) {
    run({QStringLiteral("mousemove"), QString::number(x), QString::number(y),
         QStringLiteral("click"), QStringLiteral("1")});
}

void Screen::key(const QString& key) { run({QStringLiteral("key"), key}); }

void Screen::type(const QString& text) {
    run({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), text});
}

QString Screen::window(const QString& title) {
    return run({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                QStringLiteral("--name"), title})
        .section(u'\n', 0, 0);
}

QImage Screen::picture() const {
    QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const int header = static_cast<int>(word(bytes, 0));
    const int stride = static_cast<int>(word(bytes, 12));
    const int colours = static_cast<int>(word(bytes, 19));
    const auto* pixels = reinterpret_cast<const uchar*>(bytes.constData()) + header + 12 * colours;
    return QImage(pixels, kWidth, kHeight, stride, QImage::Format_RGB32).copy();
}

bool Screen::isGone(const QString& title) {
    const QDeadlineTimer patience(kPatience);
    while (!patience.hasExpired())
        if (run({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                 QStringLiteral("--name"), title})
                .isEmpty())
            return true;
    return false;
}

bool Screen::differs(const QImage& before, const QRect& part) const {
    return until([&](const QImage& now) { return now.copy(part) != before.copy(part); });
}

bool Screen::isPlain(const QRect& part) const {
    return until([&](const QImage& now) {
        QImage plain(part.size(), now.format());
        plain.fill(now.pixelColor(part.topLeft()));
        return now.copy(part) == plain;
    });
}

}  // namespace pact::testing_support
