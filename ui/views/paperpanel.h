#pragma once

#include "ui/views/papermaking.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pact::ui {

class MessageBar;
class PaperPreview;

/// The paper of a definition as it will print. It is made anew when something has changed, and
/// below it stands how far that is, or how long the paper is. While it is not seen nothing is made.
class PaperPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the paper of this definition; of none with a null id.
    void open(const QUuid& definition);
    /// Something has changed: makes the paper anew, and shows it at the same place.
    void renew();
    /// A paper that has been in work so long is finished before it is made anew.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Opens the search in the pages, or as soon as there are some.
    void search();
    /// Does what a key means for the pages wherever the keyboard is; whether it means something.
    bool takeKey(const QKeyEvent& key);
    /// Gives the paper made from what is stored now, once it is there; never when it cannot be
    /// made, is cancelled, or another one is opened.
    void whenMade(std::function<void(const MadePaperPtr&)> then);
    [[nodiscard]] bool hasDefinition() const { return !m_definition.isNull(); }

Q_SIGNALS:
    /// The paper stands there as the data are.
    void shown();
    void pdfAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void begin();
    void make();
    void stop();
    void take(const MadePaperPtr& paper);
    void takeFailure(const QString& sentence);
    void takeProgress(int pages, int outOf);
    void showFoot();
    [[nodiscard]] QString footText() const;

    Session* m_session;
    PaperMaking* m_making;
    QUuid m_definition;
    MadePaperPtr m_paper;  // the one that is shown
    bool m_isFresh = false;
    bool m_isStopped = false;
    bool m_isOutdated = false;  // something has changed since the paper in work was begun
    QElapsedTimer m_begun;
    std::chrono::milliseconds m_patience = std::chrono::seconds(3);
    std::function<void(const MadePaperPtr&)> m_then;
    QTimer m_settle;
    MessageBar* m_bar;
    PaperPreview* m_preview;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_again;
    QPushButton* m_pdf;
};

}  // namespace pact::ui
