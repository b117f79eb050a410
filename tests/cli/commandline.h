#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pact::testing_support {

/// What a run of pactdesk-cli left behind.
struct Outcome {
    int code = -1;
    QString out;
    QString messages;

    [[nodiscard]] QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// Runs the real pactdesk-cli in a folder whose name has a blank and an umlaut, with settings of
/// its own.
class CommandLine : public testing::Test {
protected:
    CommandLine();

    [[nodiscard]] Outcome run(const QStringList& arguments,
                              const QStringList& environment = {}) const;
    /// Runs what must succeed.
    Outcome done(const QStringList& arguments) const;
    /// Runs what must end with 1 or 2 and that one message, and nothing on standard output.
    void refused(const QStringList& arguments, const QString& message, int code = 1) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

/// With a workspace `w.pact` that holds nothing.
class EmptyWorkspace : public CommandLine {
protected:
    EmptyWorkspace() { done({"create", "w.pact", "--empty"}); }
};

/// With the reference workspace as `w.pact`.
class ReferenceWorkspace : public CommandLine {
protected:
    ReferenceWorkspace() { done({"create", "w.pact", "--reference"}); }
};

/// With the training workspace as `w.pact`.
class TrainingWorkspace : public CommandLine {
protected:
    TrainingWorkspace() { done({"create", "w.pact", "--sample"}); }
};

}  // namespace pact::testing_support
