#pragma once

#include <QByteArray>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <vector>

namespace pact::testing_support {

// A paper that has everything, and ways to break it. What is missing in it fails the running test.

/// Its bytes.
[[nodiscard]] const QByteArray& wholePaper();

using Change = std::function<void(QPDF&)>;
[[nodiscard]] QByteArray changedPaper(const Change& change);
/// Encrypted, with no password needed to read it.
[[nodiscard]] QByteArray encryptedPaper(bool allowsAccessibility);

/// The failure conditions that a PDF meets, each once.
[[nodiscard]] QStringList conditionsIn(const QByteArray& pdf);
/// The same of the paper after a change to it.
[[nodiscard]] QStringList failedAfter(const Change& change);

/// The elements of a role; the first of them.
[[nodiscard]] std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf, const std::string& role);
[[nodiscard]] QPDFObjectHandle elementOf(QPDF& pdf, const std::string& role);
void setRole(QPDFObjectHandle element, const char* role);
[[nodiscard]] QPDFObjectHandle annotationOf(QPDF& pdf);
[[nodiscard]] QPDFObjectHandle firstPage(QPDF& pdf);
/// The name by which the first page knows its first font.
[[nodiscard]] std::string firstFont(QPDF& pdf);

void replaceStream(QPDFObjectHandle stream, const std::string& data);
void replaceInContent(QPDFObjectHandle page, const std::string& from, const std::string& to);
/// Appends operators to the content of a page.
void append(QPDFObjectHandle page, const std::string& operators);
void replaceInXmp(QPDF& pdf, const char* from, const char* to);
/// Replaces what the fonts say their glyphs mean.
void replaceTextMaps(QPDF& pdf, const std::string& map);
void removeFromAll(QPDF& pdf, const char* key);
/// Puts a form XObject named /Form into the resources of the first page.
QPDFObjectHandle addForm(QPDF& pdf, const std::string& content, const std::string& further = {});

/// How to break the paper so that a condition fails: conditions of the file and its structure, and
/// of its fonts.
[[nodiscard]] const std::map<std::string, Change>& structureBreaks();
[[nodiscard]] const std::map<std::string, Change>& fontBreaks();

}  // namespace pact::testing_support
