#include "app/cli/paperverification.h"

#include "app/cli/console.h"
#include "core/changes/recordedat.h"
#include "core/report/papers.h"
#include "core/report/pdfattachment.h"
#include "ui/charts/chartpainter.h"

#include <optional>

namespace pact::cli {

using report::PaperProof;
using report::Report;

namespace {

/// Whether the file is, byte for byte, what this program makes of the content.
Result<bool> isSameFile(const Report& content, const QByteArray& pdf) {
    ui::ChartPainter painter;
    PACT_TRY(const report::FigurePictures figures, report::paintFigures(content, painter));
    PACT_TRY(QByteArray bytes, report::renderPdf(content, figures, {}, {}));
    if (report::hasContentAttached(pdf)) {
        PACT_TRY(bytes, report::withContentAttached(bytes, content));
    }
    return bytes == pdf;
}

/// What the data at one time give: the parts of the content, or why there is none.
struct Made {
    std::optional<Report> content;
    QStringList parts;
    QString reason;
};

/// A paper that cannot be made at some time, since its subject was not there, say, is no failure.
Result<Made> make(changes::RecordedState& state, const PaperProof& proof, const Clock& clock) {
    auto built = report::buildPaper(state.database(), proof.definition, clock);
    if (built) {
        const QStringList parts = report::proofOf(*built).parts;
        return Made{std::move(*built), parts, {}};
    }
    const Error& error = built.error();
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Refused)
        return tl::unexpected(error);
    return Made{{}, {}, error.message};
}

/// The sets behind what differs, from the present back to the head of the proof.
Result<std::vector<SetBehind>> setsBehind(const storage::Workspace& workspace,
                                          const PaperVerification& verification,
                                          const std::vector<changes::HistoryEntry>& sets,
                                          const Clock& clock) {
    PACT_TRY(changes::RecordedState state, changes::RecordedState::open(workspace));
    PACT_TRY(Made after, make(state, verification.proof, clock));
    std::vector<SetBehind> behind;
    for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
        PACT_CHECK(state.rewindTo(set->seq - 1));
        PACT_TRY(Made before, make(state, verification.proof, clock));
        QStringList parts = report::differingParts(before.parts, after.parts);
        // What was changed and changed back is behind no difference.
        parts.removeIf(
            [&](const QString& part) { return !verification.changedSince.contains(part); });
        if (!parts.isEmpty()) behind.push_back({*set, parts});
        after = std::move(before);
    }
    return behind;
}

/// Refused where the journal does not hold the head that the paper was made from.
Status checkHead(storage::Database& database, const PaperProof& proof) {
    PACT_TRY(storage::Statement row,
             database.prepare(QStringLiteral("SELECT hash FROM journal WHERE seq = ?1")));
    row.bind(1, proof.head.seq);
    PACT_TRY(const bool isThere, row.step());
    if (isThere && row.bytes(0) == proof.head.hash) return {};
    return fail(ErrorCode::Refused,
                tr("The paper was made from data that this workspace does not hold: its journal "
                   "has no set %1 with the head %2.")
                    .arg(proof.head.seq)
                    .arg(QString::fromLatin1(proof.head.hash.toHex().left(64))));
}

}  // namespace

Result<PaperVerification> verifyPaper(const storage::Workspace& workspace, const QByteArray& pdf,
                                      const Clock& clock) {
    PaperVerification verification;
    PACT_TRY(verification.proof, report::readProof(pdf));
    const PaperProof& proof = verification.proof;
    PACT_TRY(changes::RecordedState state, changes::RecordedState::open(workspace));
    PACT_TRY(const QUuid id, storage::workspaceId(state.database()));
    if (id != proof.workspace)
        return fail(ErrorCode::Refused, tr("The paper was made from another workspace."));
    PACT_CHECK(checkHead(state.database(), proof));
    PACT_TRY(const storage::Head head, state.head());
    PACT_TRY(const auto sets,
             changes::changeSetsBetween(state.database(), proof.head.seq, head.seq));
    PACT_TRY(const Made now, make(state, proof, clock));
    PACT_CHECK(state.rewindTo(proof.head.seq));
    PACT_TRY(const Made then, make(state, proof, clock));
    if (!then.content) return fail(ErrorCode::Refused, then.reason);
    verification.notNow = now.reason;
    verification.notAsRecorded = report::differingParts(then.parts, proof.parts);
    if (then.content->hash != proof.hash && verification.notAsRecorded.isEmpty())
        verification.notAsRecorded << tr("the order of the parts, or the hash of the content");
    PACT_TRY(verification.isSameFile, isSameFile(*then.content, pdf));
    verification.changedSince = report::differingParts(then.parts, now.parts);
    if (verification.changedSince.isEmpty()) return verification;
    PACT_TRY(verification.behind, setsBehind(workspace, verification, sets, clock));
    return verification;
}

}  // namespace pact::cli
