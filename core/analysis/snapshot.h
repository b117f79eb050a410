#pragma once

#include "core/analysis/statistics.h"
#include "core/storage/workspace.h"

#include <memory>
#include <optional>
#include <vector>

namespace pact::analysis {

/// Where the exchange with an addressee stands; not asked is not without reply. On screen and paper
/// AskedNoReply is "no report received", never silent, late or overdue (E/CN.7/2020/CRP.8, para.
/// 24: the Unit is a neutral broker).
enum class ReplyStatus {
    Reported,         ///< a counted report is known
    NothingToReport,  ///< answered so to the latest request
    Awaited,          ///< asked, and the deadline or its extension has not passed
    AskedNoReply,     ///< asked, and no longer awaited
    NotAsked,
    NoChannel,  ///< not asked, and cannot be reached
};

/// The facts of a workspace in flat arrays, read in one transaction and one pass, stamped with the
/// journal's head; immutable and shared between threads. Any date is then a loop over arrays.
///
/// Recommendations and partners are named by their local keys. Archived records and those that were
/// merged into others never count; what refers to a merged record means the one it was merged into.
/// An archived meeting or group still lends its days or members to what refers to it.
///
/// For other readers than the Unit, records that are not for their eyes stand as if they were
/// archived: docs/decisions/audience.md. Reports alone may count all the same, where at least
/// kReportingMembersNeeded partners made some.
class Snapshot {
public:
    [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> load(storage::Database& database);
    /// Within a transaction that is open on this connection already, so that records read in it
    /// and figures agree.
    [[nodiscard]] static Result<std::shared_ptr<const Snapshot>> load(
        storage::Database& database, const storage::Transaction& within,
        domain::Audience readers = domain::Audience::Unit);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    [[nodiscard]] const storage::Head& head() const;
    [[nodiscard]] PillarStatistics statistics(const Dates& dates) const;

    /// The standing of a recommendation at these dates; absent when it does not count then or does
    /// not exist.
    [[nodiscard]] std::optional<Standing> standing(qint64 recommendation, const Dates& dates) const;

    /// A partner with a counted duty in a recommendation.
    struct Pair {
        qint64 partner;
        domain::Stage stage;
        QDate asAt;  ///< of the report that the stage comes from; invalid without one
        friend bool operator==(const Pair&, const Pair&) = default;
    };
    /// The pairs of a recommendation by partner; none when it does not count at these dates.
    [[nodiscard]] std::vector<Pair> pairs(qint64 recommendation, const Dates& dates) const;

    /// A partner addressed as something else than one of the pairs(), and whether a counted report
    /// of it is known. A partner may be there for several parts.
    struct Other {
        qint64 partner;
        OtherPart part;
        bool hasReported;
        friend bool operator==(const Other&, const Other&) = default;
    };
    /// Who else is addressed, by part and partner; none when it does not count at these dates.
    [[nodiscard]] std::vector<Other> others(qint64 recommendation, const Dates& dates) const;

    /// The figures of one recommendation's others.
    [[nodiscard]] static OtherDuties counted(const std::vector<Other>& others);

    /// A partner that a recommendation addresses, in whatever role and mode.
    struct Reply {
        qint64 partner;
        ReplyStatus status;
        bool isDuty;  ///< one of the pairs(); others are not counted
        QDate until;  ///< the deadline or extension of the latest request; invalid without one
        bool isAsked = false;  ///< a request has been put to it by these dates, whatever came of it
        friend bool operator==(const Reply&, const Reply&) = default;
    };
    /// How each addressee has replied, by partner. An answer is awaited while its deadline has not
    /// passed on `day` (today) or on the as-at date, whichever is later.
    [[nodiscard]] std::vector<Reply> replies(qint64 recommendation, const Dates& dates,
                                             QDate day) const;

    struct StageChange {
        qint64 recommendation;
        qint64 partner;
        domain::Stage before;  ///< NoInformation also where the pair did not count yet
        domain::Stage after;
        friend bool operator==(const StageChange&, const StageChange&) = default;
    };
    /// The pairs of the later date whose stage differs from that at the earlier one.
    [[nodiscard]] std::vector<StageChange> stageChanges(const Dates& earlier,
                                                        const Dates& later) const;

    struct Private;

private:
    explicit Snapshot(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace pact::analysis
