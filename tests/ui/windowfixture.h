#pragma once

#include "tests/support/quietplatform.h"
#include "tests/support/scratch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/usersettings.h"

#include <QDialog>
#include <QTest>

#include <memory>

namespace pact::testing_support {

/// Answers at once with the file that a test has set.
class PreparedFileChooser final : public ui::FileChooser {
public:
    QString path;
    QString suggestion;  ///< of the latest question
    int asked = 0;

    void askForExisting(QWidget*, const ui::FileQuestion& question, Answer answer) override {
        reply(question, answer);
    }
    void askForNew(QWidget*, const ui::FileQuestion& question, Answer answer) override {
        reply(question, answer);
    }

private:
    void reply(const ui::FileQuestion& question, const Answer& answer) {
        ++asked;
        suggestion = question.suggestion;
        if (!path.isEmpty()) answer(path);
    }
};

/// A window on a scratch workspace with three recommendations, an officer already known; another
/// program (`journal` of Scratch) may write in the same file.
class WindowFixture : public Scratch {
protected:
    WindowFixture() : settings(folder.filePath(QStringLiteral("settings.ini"))) {
        settings.rememberOfficer(QStringLiteral("Training Officer"), QStringLiteral("TO"));
        first =
            add(recommendation(QStringLiteral("SOFIA-2023/1"), QStringLiteral("Exchange samples")));
        second = add(recommendation(QStringLiteral("SOFIA-2023/2"),
                                    QStringLiteral("Train customs officers")));
        third = add(recommendation(QStringLiteral("SOFIA-2023/10"),
                                   QStringLiteral("Renew contact points")));
    }

    ~WindowFixture() override { window.reset(); }

    void openWindow() {
        window = std::make_unique<ui::MainWindow>(
            ui::Surroundings{clock, settings, files, folder.filePath(QStringLiteral("user data"))});
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->openPath(path);
        ASSERT_TRUE(until([&] { return window->session() != nullptr; }));
    }

    template<class Condition>
    static bool until(Condition condition) {
        return QTest::qWaitFor(condition, 8000);
    }

    template<class T>
    T* child(const char* name) {
        return window->findChild<T*>(QString::fromLatin1(name));
    }

    /// A dialog of the window by its name, once it is there.
    QDialog* dialog(const char* name) {
        QDialog* found = nullptr;
        until([&] {
            found = window->findChild<QDialog*>(QString::fromLatin1(name));
            return found && found->isVisible();
        });
        return found;
    }

    QString stored(const QUuid& id, const char* field) {
        storage::RecordStore fresh(workspace->database());
        const auto& spec = domain::specOf<domain::Recommendation>();
        return need(fresh.get(spec, id)).value(spec, QString::fromLatin1(field));
    }

    QuietPlatform quiet;
    ui::UserSettings settings;
    PreparedFileChooser files;
    std::unique_ptr<ui::MainWindow> window;
    QUuid first;
    QUuid second;
    QUuid third;
};

}  // namespace pact::testing_support
