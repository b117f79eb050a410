#pragma once

#include <QString>

#include <vector>

namespace pact::ui {

/// The text of a page in the form in which words are looked for: without regard to capitals,
/// accents, ligatures, the kind of apostrophe or hyphen, and the kind of space, line breaks among
/// them, so that words are found across the end of a line.
class PageText final {
public:
    /// Characters of the page's text, counted in UTF-16 units.
    struct Span {
        int start = 0;
        int length = 0;
        bool operator==(const Span&) const = default;
    };

    explicit PageText(const QString& text = {});

    /// Where these words stand, in the order of the text; none overlaps another. Nothing for words
    /// that are blank.
    [[nodiscard]] std::vector<Span> find(const QString& words) const;

private:
    void append(QChar letter, int origin);

    QString m_folded;
    std::vector<int> m_origins;  // for each folded character, where it stood
};

}  // namespace pact::ui
