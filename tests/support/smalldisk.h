#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>

namespace pact::testing_support {

/// A small disk in memory, mounted on a folder as long as this lives. Mounting takes root, and is
/// forbidden in some containers: then isMounted() is false, and problem() says why.
class SmallDisk {
public:
    SmallDisk(const QString& folder, int kilobytes) : m_folder(folder) {
        m_isMounted = QDir().mkpath(folder) &&
                      run({"mount", "-t", "tmpfs", "-o", QStringLiteral("size=%1k").arg(kilobytes),
                           "tmpfs", folder});
    }
    ~SmallDisk() {
        if (m_isMounted) run({"umount", m_folder});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                                        QDir::Name);
    }

    [[nodiscard]] bool makeReadOnly() { return run({"mount", "-o", "remount,ro", m_folder}); }

    /// Takes all the room that is left but for so many kilobytes.
    void fill(int kilobytesLeft = 0) {
        QFile filler(path("filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) return;
        const QByteArray piece(1024, 'x');
        while (filler.write(piece) == piece.size()) continue;
        filler.resize(filler.size() - qint64{1024} * kilobytesLeft);
    }
    void makeRoom() { QFile::remove(path("filler")); }

private:
    bool run(QStringList command) {
        QProcess process;
        process.start(command.takeFirst(), command);
        const bool isDone = process.waitForFinished() &&
                            process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isDone)
            m_problem = process.errorString() + QLatin1String(": ") +
                        QString::fromLocal8Bit(process.readAllStandardError());
        return isDone;
    }

    QString m_folder;
    QString m_problem;
    bool m_isMounted = false;
};

}  // namespace pact::testing_support
