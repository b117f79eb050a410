#pragma once

#include "core/report/papercontext.h"

namespace pact::report {

/// The texts that a recommendation had at one step, the best for the paper's language first.
struct WordingStep {
    std::vector<const domain::Wording*> texts;
    [[nodiscard]] const domain::Wording& best() const { return *texts.front(); }
};

/// The wordings of a recommendation by step up to the as-at date, the earliest first.
[[nodiscard]] std::vector<WordingStep> wordingSteps(const PaperContext& context,
                                                    const QUuid& recommendation);

/// An adopted text and what a later step made of it or proposed to, both in one language where they
/// are on file in one.
struct Amendment {
    const domain::Wording* before;
    const domain::Wording* after;
};
/// Where the text changed from one step to another; a step that left it as it was is none.
[[nodiscard]] std::vector<Amendment> amendmentsOf(const std::vector<WordingStep>& steps);

/// The text, marked with its language and as unofficial translation where it is one.
[[nodiscard]] Text wordingText(const PaperContext& context, const domain::Wording& wording);
/// The same with the reference before it, in bold; the marks are not.
[[nodiscard]] Text boldWording(const PaperContext& context, const QString& reference,
                               const domain::Wording& wording);
/// "Endorsed as amended (TPCG-2025), 19 November 2025", as far as it is known.
[[nodiscard]] QString stepText(const PaperContext& context, const domain::Wording& wording);

}  // namespace pact::report
