#pragma once

#include "core/report/content.h"

namespace pact::report {

/// Numbers what a paper counts: paragraphs through the whole paper, (a) and (i) below them, tables,
/// figures and annexes.
class Numbering {
public:
    [[nodiscard]] Paragraph numbered(Text text);
    [[nodiscard]] Paragraph lettered(Text text);
    [[nodiscard]] Paragraph roman(Text text);
    [[nodiscard]] static Paragraph plain(Text text);
    /// Text that stays on the page of what follows.
    [[nodiscard]] static Paragraph leading(Paragraph paragraph);
    [[nodiscard]] static Paragraph quotation(Text text);
    [[nodiscard]] static Paragraph note(Text text);

    [[nodiscard]] Table table(const QString& title);
    /// The figure with its alternative text; its size is that of the page's body.
    [[nodiscard]] Figure figure(FigureData data);
    [[nodiscard]] Chapter chapter(const QString& title);
    [[nodiscard]] Chapter annex(const QString& title);

private:
    int m_paragraph = 0;
    int m_letter = 0;
    int m_roman = 0;
    int m_table = 0;
    int m_figure = 0;
    int m_chapter = 0;
    int m_annex = 0;
};

/// Labels the parts of a chapter A, B, ... A single part is no part: its blocks become the
/// chapter's.
void labelParts(Chapter& chapter);

/// A cell or run of plain text for each of these.
[[nodiscard]] Row row(const QStringList& cells);
[[nodiscard]] Row groupRow(const QString& text);

}  // namespace pact::report
