#pragma once

#include "core/report/papers.h"
#include "ui/models/session.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pact::ui {

/// A paper as it was made: its content, and the file.
struct MadePaper {
    report::Report content;
    QStringList remarks;  ///< what readers may wonder about, in a sentence each
    report::PaperPdf pdf;
    int words = 0;
};
using MadePaperPtr = std::shared_ptr<const MadePaper>;

/// Makes the papers of kept definitions: reads and lays out on the background thread, and paints
/// the figures here, on the GUI thread. One at a time: an answer for an earlier one is dropped.
class PaperMaking final : public QObject {
    Q_OBJECT

public:
    explicit PaperMaking(Session& session, QObject* parent = nullptr);
    ~PaperMaking() override;

    /// Makes the paper from what is stored now; answered by made() or failed().
    void make(const QUuid& definition);
    /// No answer comes any more.
    void cancel();
    [[nodiscard]] bool isMaking() const { return m_work.has_value(); }

Q_SIGNALS:
    /// So many pages are laid out, out of so many (0 while that is not known).
    void progressed(int pages, int outOf);
    void made(const pact::ui::MadePaperPtr& paper);
    void failed(const QString& sentence);

private:
    void paint(std::shared_ptr<MadePaper> paper);
    void finish(const Result<MadePaperPtr>& paper);
    [[nodiscard]] Progress progress();

    Session* m_session;
    std::optional<CancelToken> m_work;
};

}  // namespace pact::ui
