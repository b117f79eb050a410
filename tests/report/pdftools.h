#pragma once

#include <QString>
#include <QStringList>

namespace pact::testing_support {

// What independent programs read in a paper (packaging/dependencies.txt, group test; one that is
// missing is a failure). Each function takes the path of a PDF and reports what is wrong with it
// as failures of the running test.

/// What a program writes to its standard output.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments);

/// qpdf finds no fault in the file's syntax.
void expectSoundFile(const QString& pdf);
/// Every font is embedded and says what text its glyphs are.
void expectEmbeddedFonts(const QString& pdf);
/// Charts and all else are vectors.
void expectNoBitmaps(const QString& pdf);
/// Text taken out of the file has every word of the content (report::canonicalContent) in its
/// order, between it what stands on each page.
void expectWordsInOrder(const QString& pdf, const QString& content);
/// The structure tree has the whole text of the content from the first chapter or paragraph on, in
/// its order and nothing else, each note behind what it hangs on, and an element for each heading,
/// list item, table, header cell, figure and mark of a note.
void expectStructure(const QString& pdf, const QString& content);
/// Our own checker finds nothing.
void expectNoFindings(const QString& pdf);

/// All of these.
void expectGoodPaper(const QString& pdf, const QString& content);

}  // namespace pact::testing_support
