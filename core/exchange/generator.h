#pragma once

#include "core/changes/journal.h"

namespace pact::exchange {

/// What to generate. The same seed on the same file gives the same records.
struct GeneratorRequest {
    qint64 recommendations = 0;
    quint64 seed = 0;
    int partners = 0;  ///< training partners that there are to be at least
};

struct Generated {
    qint64 recommendations = 0;
    qint64 records = 0;
    qint64 changeSets = 0;
};

/// Adds made-up recommendations with wordings, addressees and four progress reports each to a
/// training workspace, in change sets of 1,000 recommendations: a fifth addressed to all training
/// partners, three tenths to another group of them, the rest to one to four. Refused where the
/// workspace is not marked as training, Busy where another program adds training data meanwhile.
/// When it is stopped or fails, the change sets made so far stay, and the error says how many
/// recommendations they hold.
[[nodiscard]] Result<Generated> generate(changes::Journal& journal, const GeneratorRequest& request,
                                         const CancelToken& cancel = {},
                                         const Progress& progress = {});

}  // namespace pact::exchange
