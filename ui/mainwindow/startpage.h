#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pact::ui {

/// What the window shows while no workspace is open: how to open one or make one.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openRequested();
    void newTrainingRequested();
    void recentRequested(const QString& path);

private:
    QVBoxLayout* m_recent;
};

}  // namespace pact::ui
