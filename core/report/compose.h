#pragma once

#include "core/report/content.h"

#include <initializer_list>

/// The pieces of a paper's content, not yet numbered: number() does that when all stand together.
namespace pact::report::compose {

/// A paragraph with a number of its own through the whole paper.
[[nodiscard]] Paragraph numbered(Text text);
/// "(a)" below a numbered paragraph.
[[nodiscard]] Paragraph lettered(Text text);
/// "(i)" below "(a)".
[[nodiscard]] Paragraph romanNumbered(Text text);
[[nodiscard]] Paragraph plain(Text text);
[[nodiscard]] Paragraph quotation(Text text);
[[nodiscard]] Paragraph note(Text text);
/// The same paragraph; it stays on the page of what follows.
[[nodiscard]] Paragraph leading(Paragraph paragraph);
/// The same paragraph; others can refer to it by this id.
[[nodiscard]] Paragraph called(const QString& id, Paragraph paragraph);

/// The last point of a list ends in a full stop in place of its semicolon.
void endList(std::vector<Block>& blocks);

[[nodiscard]] Table table(const QString& title);
/// A figure over the width of the page's body.
[[nodiscard]] Figure figure(FigureData data);
/// The code is that of the kind's list of chapters; the id that others refer to is "chapter-CODE".
[[nodiscard]] Chapter chapter(const char* code, const QString& title);
[[nodiscard]] Chapter annex(const char* code, const QString& title);
[[nodiscard]] QString chapterId(const char* code);

/// A cell of plain text for each of these.
[[nodiscard]] Row row(const QStringList& cells);
/// One cell that heads the rows below it.
[[nodiscard]] Row groupRow(const QString& text);

/// The phrase with texts in the place of %1, %2, ...; bold, links and footnotes of theirs stay.
[[nodiscard]] Text filled(const QString& phrase, const std::vector<Text>& parts);
/// The words "chapter I", "paragraph 12", "table 3" of what has this id, as a link to it.
[[nodiscard]] Text reference(const QString& id);

}  // namespace pact::report::compose
