#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

#include <stdexcept>

namespace pact::testing_support {

QJsonObject Outcome::object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

QJsonArray Outcome::array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }

CommandLine::CommandLine()
    : m_folder(QDir::tempPath() + QStringLiteral("/pact befehl \u00fc XXXXXX")) {}

Outcome CommandLine::run(const QStringList& arguments, const QStringList& environment) const {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        variables.insert(QString::fromLatin1(name), path("home"));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PACTDESK_OFFICER"})
        variables.remove(QString::fromLatin1(name));
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PACTDESK_CLI), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error(process.errorString().toStdString());
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome CommandLine::done(const QStringList& arguments) const {
    Outcome result = run(arguments);
    if (result.code != 0) throw std::runtime_error(result.messages.toStdString());
    return result;
}

void CommandLine::refused(const QStringList& arguments, const QString& message, int code) const {
    const Outcome result = run(arguments);
    EXPECT_EQ(result.code, code);
    EXPECT_EQ(result.out, QString());
    EXPECT_EQ(result.messages, "pactdesk-cli: " + message + '\n');
}

QByteArray CommandLine::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error(file.errorString().toStdString());
}

}  // namespace pact::testing_support
