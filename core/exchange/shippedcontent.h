#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/storage/workspace.h"

namespace pact::exchange {

/// Where the tables of the shipped content lie: files `NN_entity.csv`, taken in the order of NN.
/// The default is inside the program.
struct ContentFolders {
    QString reference = QStringLiteral(":/reference");
    QString training = QStringLiteral(":/training");
};

/// Fills a new workspace with the reference content: one change set by nobody in particular, whose
/// records have the same ids in every workspace.
[[nodiscard]] Status createReference(storage::Workspace& workspace, const Clock& clock,
                                     const ContentFolders& folders = {},
                                     const Progress& progress = {});

/// Fills a new workspace with the reference content and, in one change set more, the training
/// content, which marks it as training.
[[nodiscard]] Status createSample(storage::Workspace& workspace, const Clock& clock,
                                  const ContentFolders& folders = {},
                                  const Progress& progress = {});

/// Marks a new workspace as one for real work, and leaves it empty otherwise.
[[nodiscard]] Status createEmpty(storage::Workspace& workspace, const Clock& clock);

/// What a new workspace holds.
enum class Content { Empty, Reference, Sample };

/// Makes a workspace file with that content, complete or not at all. Refused when there is such a
/// file already.
[[nodiscard]] Status createFile(const QString& path, Content content, const Clock& clock);

/// Takes the tables of a folder into a workspace as one change set.
[[nodiscard]] Status takeInFolder(storage::Workspace& workspace, const QString& folder,
                                  const QString& reason, const Clock& clock,
                                  const Progress& progress = {});

}  // namespace pact::exchange
