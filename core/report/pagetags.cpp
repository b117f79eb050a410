#include "core/report/pagetags.h"

#include "core/report/pagepainter.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace pact::report {

namespace {

constexpr std::string_view kBefore = "-77777 -";     // x, and the sign of y
constexpr std::string_view kAfter = " 1 1 re\nf\n";  // width, height, and that it is filled
static_assert(kSentinelX == -77777);

struct Sentinel {
    std::size_t begin = 0;
    std::size_t end = 0;
    int code = 0;
};

/// The next sentinel from a place on.
std::optional<Sentinel> nextSentinel(std::string_view content, std::size_t from) {
    for (std::size_t at = content.find(kBefore, from); at != std::string_view::npos;
         at = content.find(kBefore, at + 1)) {
        const char* const number = content.data() + at + kBefore.size();
        Sentinel found{at, 0, 0};
        const auto read = std::from_chars(number, content.data() + content.size(), found.code);
        found.end = static_cast<std::size_t>(read.ptr - content.data());
        if (read.ec != std::errc() || content.substr(found.end, kAfter.size()) != kAfter) continue;
        found.end += kAfter.size();
        return found;
    }
    return std::nullopt;
}

/// What draws glyphs, these between two marks. The marks are within the text object, since programs
/// look for font and place where the second stands; around what draws them where they are two.
QByteArray marked(const QByteArray& drawn, const QByteArray& begin, const QByteArray& end) {
    static constexpr QByteArrayView kShow = "> Tj\n";
    const qsizetype glyph = drawn.lastIndexOf(" Td <", drawn.indexOf(kShow)) + 4;
    const qsizetype length = drawn.lastIndexOf(kShow) + kShow.size() - glyph;
    const QByteArray glyphs = drawn.mid(glyph, length);
    if (glyphs.contains("ET\n")) return begin + drawn + end;
    return drawn.first(glyph) + '\n' + begin + glyphs + end + drawn.mid(glyph + length);
}

QByteArray codeOf(int character) {
    return QByteArray::number(character, 16).rightJustified(4, '0');
}

}  // namespace

const char* nameOf(StructRole role) {
    switch (role) {
        case StructRole::Document: return "Document";
        case StructRole::Section: return "Sect";
        case StructRole::Title: return "Title";
        case StructRole::Heading1: return "H1";
        case StructRole::Heading2: return "H2";
        case StructRole::Heading3: return "H3";
        case StructRole::Paragraph: return "P";
        case StructRole::BlockQuote: return "BlockQuote";
        case StructRole::List: return "L";
        case StructRole::ListItem: return "LI";
        case StructRole::Label: return "Lbl";
        case StructRole::ListBody: return "LBody";
        case StructRole::Table: return "Table";
        case StructRole::TableHead: return "THead";
        case StructRole::TableBody: return "TBody";
        case StructRole::TableRow: return "TR";
        case StructRole::TableHeaderCell: return "TH";
        case StructRole::TableCell: return "TD";
        case StructRole::Caption: return "Caption";
        case StructRole::Figure: return "Figure";
        case StructRole::Reference: return "Reference";
        case StructRole::Link: return "Link";
        case StructRole::Note: return "Note";
        case StructRole::Contents: return "TOC";
        case StructRole::ContentsItem: return "TOCI";
    }
    return "P";
}

TaggedContent tagContent(const QByteArray& painted, const Structure& structure) {
    const std::string_view content(painted.constData(), static_cast<std::size_t>(painted.size()));
    TaggedContent tagged;
    tagged.bytes.reserve(painted.size());
    tagged.bytes += "/Artifact BMC\n";
    int element = kArtifact;
    const auto idOfPiece = [&tagged, &element] {
        tagged.elements.push_back(element);
        return "/MCID " + QByteArray::number(tagged.elements.size() - 1) + ">> BDC\n";
    };
    const auto beginPiece = [&] {
        const auto& described = structure.elements()[static_cast<std::size_t>(element)];
        tagged.bytes += QByteArray("/") + nameOf(described.role) + " <<" + idOfPiece();
    };
    std::size_t from = 0;
    QByteArray meaning;  // of what is drawn up to the next sentinel
    while (const auto sentinel = nextSentinel(content, from)) {
        const QByteArray drawn = painted.mid(static_cast<qsizetype>(from),
                                             static_cast<qsizetype>(sentinel->begin - from));
        from = sentinel->end;
        if (meaning.isEmpty() || !drawn.contains("> Tj\n")) {
            tagged.bytes += drawn;
        } else {  // a piece by itself: not all programs know marks within a piece
            tagged.bytes += "EMC\n";
            tagged.bytes +=
                marked(drawn, "/Span <</ActualText <FEFF" + meaning + "> " + idOfPiece(), "EMC\n");
            beginPiece();
        }
        if (sentinel->code >= kSentinelMeaning) {
            const int character = sentinel->code - kSentinelMeaning;
            meaning = character == 0 ? QByteArray() : meaning + codeOf(character);
            continue;
        }
        tagged.bytes += "EMC\n";
        if (sentinel->code == kSentinelEnd) {
            tagged.bytes += "/Artifact BMC\n";
            continue;
        }
        element = sentinel->code - kSentinelFirst;
        beginPiece();
    }
    tagged.bytes.append(painted.constData() + from, painted.size() - static_cast<qsizetype>(from));
    tagged.bytes += "EMC\n";
    return tagged;
}

}  // namespace pact::report
