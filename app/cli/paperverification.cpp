#include "app/cli/paperverification.h"

#include "app/cli/console.h"
#include "core/changes/looks.h"
#include "core/report/papers.h"
#include "core/report/pdfattachment.h"
#include "ui/charts/chartpainter.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
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

/// What the data at one head give: the parts of the content, or why there is none.
struct Made {
    qint64 seq = 0;
    std::optional<Report> content;
    QStringList parts;
    QString reason;
};

/// A paper that cannot be made at some time, since its subject was not there, say, is no failure.
Result<Made> make(changes::RecordedState& state, const PaperProof& proof, const Clock& clock) {
    PACT_TRY(const storage::Head head, state.head());
    auto built = report::buildPaper(state.database(), proof.definition, clock);
    if (built) {
        const QStringList parts = report::proofOf(*built).parts;
        return Made{head.seq, std::move(*built), parts, {}};
    }
    const Error& error = built.error();
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Refused &&
        error.code != ErrorCode::InvalidInput)
        return tl::unexpected(error);
    return Made{head.seq, {}, {}, error.message};
}

/// Looks for the change sets behind what differs between two states of the data.
class SearchForSets {
public:
    SearchForSets(const PaperVerification& verification, const Clock& clock)
        : m_proof(verification.proof),
          m_names(verification.changedSince.begin(), verification.changedSince.end()),
          m_clock(clock) {}

    /// Those among these sets, latest first.
    Result<std::vector<SetBehind>> run(const storage::Workspace& workspace,
                                       const std::vector<changes::HistoryEntry>& sets,
                                       const Made& then, const Made& now,
                                       const Progress& progress) const {
        const changes::Look look = [this](changes::RecordedState& state) -> Result<QStringList> {
            PACT_TRY(const Made made, make(state, m_proof, m_clock));
            return partsOf(made);
        };
        PACT_TRY(const auto turns, changes::turnsBetween(workspace, {then.seq, partsOf(then)},
                                                         {now.seq, partsOf(now)}, look, progress));
        std::map<qint64, const changes::HistoryEntry*> entries;
        for (const changes::HistoryEntry& set : sets) entries[set.seq] = &set;
        std::vector<SetBehind> behind;
        for (const changes::Turn& turn : turns) {
            const QStringList parts = report::differingParts(turn.before, turn.after);
            if (!parts.isEmpty()) behind.push_back({*entries.at(turn.seq), parts});
        }
        return behind;
    }

private:
    /// Those that differ: what was changed and changed back is behind no difference.
    QStringList partsOf(const Made& made) const {
        QStringList parts;
        for (const QString& part : made.parts)
            if (m_names.contains(part.section(u'\t', 0, 0))) parts << part;
        return parts;
    }

    const PaperProof& m_proof;
    QSet<QString> m_names;
    const Clock& m_clock;
};

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

/// The paper as the data at the proof's head give it. The hash of all and those of the parts tell
/// the same content: where but one of them is that of the data, the proof was altered.
Result<Made> makeThen(changes::RecordedState& state, const PaperProof& proof, const Clock& clock) {
    PACT_TRY(Made then, make(state, proof, clock));
    if (!then.content)
        return fail(ErrorCode::Refused, tr("The proof cannot be followed: %1").arg(then.reason));
    if ((then.content->hash == proof.hash) != (then.parts == proof.parts))
        return report::damagedProof();
    return then;
}

/// In what the paper differs from what was made of the data.
QStringList differences(const PaperProof& proof, const Made& made) {
    QStringList names = report::differingParts(proof.parts, made.parts);
    if (names.isEmpty() && made.content && made.content->hash != proof.hash)
        names << tr("the order of the parts");
    return names;
}

/// The sets that erased what may have stood in the paper: personal data stand in those for the Unit
/// alone.
std::vector<changes::HistoryEntry> erasuresIn(const std::vector<changes::HistoryEntry>& sets,
                                              const PaperProof& proof) {
    std::vector<changes::HistoryEntry> erasures;
    if (proof.definition.audience != domain::Audience::Unit) return erasures;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(erasures), [](const auto& set) {
        return set.source == changes::codeOf(changes::Source::Erasure);
    });
    return erasures;
}

}  // namespace

Result<PaperVerification> verifyPaper(const storage::Workspace& workspace, const QByteArray& pdf,
                                      const Clock& clock, const VerificationProgress& progress) {
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
    PACT_CHECK(state.rewindTo(proof.head.seq, {}, progress.takenBack));
    PACT_TRY(const Made then, makeThen(state, proof, clock));
    verification.notNow = now.reason;
    verification.notAsRecorded = differences(proof, then);
    if (!verification.notAsRecorded.isEmpty()) verification.erasedSince = erasuresIn(sets, proof);
    PACT_TRY(verification.isSameFile, isSameFile(*then.content, pdf));
    verification.changedSince = differences(proof, now);
    if (verification.changedSince.isEmpty()) return verification;
    const SearchForSets search(verification, clock);
    PACT_TRY(verification.behind, search.run(workspace, sets, then, now, progress.settled));
    return verification;
}

}  // namespace pact::cli
