#pragma once

#include "core/report/content.h"

#include <QByteArray>

namespace pact::report {

/// A piece of a paper's content that can be told to differ: the masthead, a heading, a paragraph, a
/// table or a figure.
struct ContentPart {
    QString name;  ///< as it is called in English: "paragraph 12 (a)", "table 3"
    QString text;  ///< in canonical form, free of layout
    friend bool operator==(const ContentPart&, const ContentPart&) = default;
};

/// The content of a paper in its order, each part line by line; the lines begin with what they are.
[[nodiscard]] std::vector<ContentPart> contentParts(const Report& report);

/// The same in one text: what tests compare and what is hashed.
[[nodiscard]] QString canonicalContent(const Report& report);

/// The SHA-256 of a text in UTF-8.
[[nodiscard]] QByteArray contentHash(const QString& text);

}  // namespace pact::report
