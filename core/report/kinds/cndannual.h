#pragma once

#include "core/report/kinds/changesfacts.h"
#include "core/report/kinds/statedfigures.h"

/// What the chapters of the annual figures are made with.
namespace pact::report::cnd {

/// What a stated figure that belongs to no meeting is about, by the outline of E/CN.7/2020/CRP.8.
enum class Topic { Background, Dialogue, Officers, Information, Sustainability };

/// What the chapters have in common.
struct Annual {
    const PaperContext& context;
    const Phrasebook& words;
    Period period;
    Sources sources;
    FactsList counted;  ///< at the end of the period, evaluations left out
    std::vector<domain::Partner> partners;
    std::vector<domain::StatedFigure> figures;

    [[nodiscard]] const PaperFacts& facts() const { return context.facts; }
    [[nodiscard]] QString lastDay() const { return words.day(period.to); }
    [[nodiscard]] QString figure(std::size_t size) const {
        return words.figures(static_cast<qint64>(size));
    }
    /// In what leaves the Unit, not about fewer than five members.
    [[nodiscard]] QString members(std::size_t size) const;
};

using Blocks = std::vector<Block>;

void addSentence(Text sentence, Blocks& blocks);
void addTable(const QString& lead, Table table, Blocks& blocks);
/// A part of a chapter, or of a part.
[[nodiscard]] Chapter part(const QString& title, Blocks blocks);
/// What sources state on a topic for the period; else the sentence that there is nothing, unless
/// it is empty.
void addStated(const Annual& annual, Topic topic, const QString& lead, const QString& without,
               Blocks& blocks);
/// That no report was received in the period, as far as the audience may know.
[[nodiscard]] QString withoutReports(const Annual& annual);

/// Recommendations, requests and reports; then liaison officers and information management.
[[nodiscard]] Result<Chapter> mechanismPart(const Annual& annual);

}  // namespace pact::report::cnd
