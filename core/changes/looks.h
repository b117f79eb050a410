#pragma once

#include "core/changes/recordedat.h"

#include <QStringList>

#include <functional>

namespace pact::changes {

/// What is seen in the data as they were recorded at one head, by whatever is made of them.
struct View {
    qint64 seq = 0;
    QStringList seen;
};

/// A change set after which something else was seen than before it.
struct Turn {
    qint64 seq = 0;
    QStringList before;
    QStringList after;
    friend bool operator==(const Turn&, const Turn&) = default;
};

using Look = std::function<Result<QStringList>(RecordedState&)>;

/// The change sets after `older` up to and with `newer` behind what is seen otherwise, latest
/// first. Halves: where the same is seen at both ends of a stretch no look is taken within it, so
/// that sets may be passed over which others between those ends undid. Each head is looked at once
/// at most, and those within a stretch only where its ends differ.
/// Progress counts sets that are known to be behind it or not. Errors as of RecordedState and
/// `look`.
[[nodiscard]] Result<std::vector<Turn>> turnsBetween(const storage::Workspace& workspace,
                                                     const View& older, const View& newer,
                                                     const Look& look,
                                                     const Progress& progress = {});

}  // namespace pact::changes
