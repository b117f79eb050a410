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
    }
    return "P";
}

TaggedContent tagContent(const QByteArray& painted, const Structure& structure) {
    const std::string_view content(painted.constData(), static_cast<std::size_t>(painted.size()));
    TaggedContent tagged;
    tagged.bytes.reserve(painted.size());
    tagged.bytes += "/Artifact BMC\n";
    std::size_t from = 0;
    while (const auto sentinel = nextSentinel(content, from)) {
        tagged.bytes.append(painted.constData() + from,
                            static_cast<qsizetype>(sentinel->begin - from));
        from = sentinel->end;
        tagged.bytes += "EMC\n";
        if (sentinel->code == kSentinelEnd) {
            tagged.bytes += "/Artifact BMC\n";
            continue;
        }
        const int element = sentinel->code - kSentinelFirst;
        const auto& described = structure.elements()[static_cast<std::size_t>(element)];
        tagged.bytes += QByteArray("/") + nameOf(described.role) + " <</MCID " +
                        QByteArray::number(tagged.elements.size()) + ">> BDC\n";
        tagged.elements.push_back(element);
    }
    tagged.bytes.append(painted.constData() + from, painted.size() - static_cast<qsizetype>(from));
    tagged.bytes += "EMC\n";
    return tagged;
}

}  // namespace pact::report
