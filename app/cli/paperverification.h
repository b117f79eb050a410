#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/changes/history.h"
#include "core/report/paperproof.h"
#include "core/storage/workspace.h"

namespace pact::cli {

/// A change set that made a paper read otherwise, and the parts of the paper that it changed.
struct SetBehind {
    changes::HistoryEntry set;
    QStringList parts;
};

/// What a paper's proof and the data say of each other.
struct PaperVerification {
    report::PaperProof proof;
    QStringList notAsRecorded;  ///< parts that differ from the data as recorded at the proof's head
    /// Sets that erased personal data after that head, first to last, where something differs and
    /// that may be why: what was erased is no longer among the data as recorded then.
    std::vector<changes::HistoryEntry> erasedSince;
    bool isSameFile = false;   ///< byte for byte what this program makes of them
    QStringList changedSince;  ///< parts of the paper that differ from the data as recorded now
    QString notNow;            ///< why it cannot be made any more; empty when it can
    std::vector<SetBehind> behind;  ///< latest first

    /// Whether nothing differs: neither the file from what was on record, nor that from what is
    /// now.
    [[nodiscard]] bool isSame() const {
        return isSameFile && changedSince.isEmpty() && notNow.isEmpty();
    }
};

/// Told how far verifyPaper() has come.
struct VerificationProgress {
    Progress takenBack;  ///< changes of records, down to the head in the proof
    Progress settled;    ///< change sets of which it is known whether they are behind a difference
};

/// Builds the paper again from the data as recorded now and at the head in its proof, and, where
/// the two differ, looks for the change sets behind that by halving; a set that was undone by
/// another may be passed over. Refused, in one sentence, when it was made from another workspace or
/// from data that the journal does not hold, or when the proof's own definition gives no paper;
/// Damaged or NotFound where the PDF holds no proof, Damaged too where its hashes contradict each
/// other. Needs a QApplication.
[[nodiscard]] Result<PaperVerification> verifyPaper(const storage::Workspace& workspace,
                                                    const QByteArray& pdf, const Clock& clock,
                                                    const VerificationProgress& progress);

}  // namespace pact::cli
