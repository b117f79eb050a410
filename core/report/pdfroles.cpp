#include "core/report/pdfroles.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pact::report {

namespace {

constexpr std::array kStandardRoles = {
    "Document", "Part",    "Art",   "Sect",      "Div",     "BlockQuote", "Caption",
    "TOC",      "TOCI",    "Index", "NonStruct", "Private", "P",          "H",
    "H1",       "H2",      "H3",    "H4",        "H5",      "H6",         "L",
    "LI",       "Lbl",     "LBody", "Table",     "TR",      "TH",         "TD",
    "THead",    "TBody",   "TFoot", "Span",      "Quote",   "Note",       "Reference",
    "BibEntry", "Code",    "Link",  "Annot",     "Ruby",    "RB",         "RT",
    "RP",       "Warichu", "WT",    "WP",        "Figure",  "Formula",    "Form"};

bool isOneOf(const std::string& role, std::initializer_list<const char*> roles) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// Whether a role may stand in a parent, as far as the role says (ISO 32000-1, tables 333 and 336
/// to 338).
bool mayStandIn(const std::string& role, const std::string& parent) {
    if (role == "TR") return isOneOf(parent, {"Table", "THead", "TBody", "TFoot"});
    if (isOneOf(role, {"TH", "TD"})) return parent == "TR";
    if (isOneOf(role, {"THead", "TBody", "TFoot"})) return parent == "Table";
    if (role == "LI") return parent == "L";
    if (role == "LBody") return parent == "LI";
    if (role == "TOCI") return parent == "TOC";
    if (isOneOf(role, {"RB", "RT", "RP"})) return parent == "Ruby";
    if (isOneOf(role, {"WT", "WP"})) return parent == "Warichu";
    return true;
}

/// Whether a parent may hold a role, as far as the parent says.
bool mayHold(const std::string& parent, const std::string& role) {
    if (parent == "Table") return isOneOf(role, {"TR", "THead", "TBody", "TFoot", "Caption"});
    if (isOneOf(parent, {"THead", "TBody", "TFoot"})) return role == "TR";
    if (parent == "TR") return isOneOf(role, {"TH", "TD"});
    if (parent == "L") return isOneOf(role, {"LI", "L", "Caption"});
    if (parent == "LI") return isOneOf(role, {"Lbl", "LBody"});
    if (parent == "TOC") return isOneOf(role, {"TOCI", "TOC", "Caption"});
    if (parent == "TOCI") return isOneOf(role, {"Lbl", "Reference", "NonStruct", "P", "TOC"});
    if (parent == "Ruby") return isOneOf(role, {"RB", "RT", "RP"});
    if (parent == "Warichu") return isOneOf(role, {"WT", "WP"});
    return true;
}

const char* conditionOf(const std::string& role) {
    if (isOneOf(role, {"TOC", "TOCI"})) return "09-006";
    if (isOneOf(role, {"Ruby", "RB", "RT", "RP"})) return "09-007";
    if (isOneOf(role, {"Warichu", "WT", "WP"})) return "09-008";
    return isOneOf(role, {"L", "LI", "LBody"}) ? "09-005" : "09-004";
}

}  // namespace

bool isStandardRole(const std::string& role) {
    return std::find(kStandardRoles.begin(), kStandardRoles.end(), role) != kStandardRoles.end();
}

const char* conditionOfNesting(const std::string& role, const std::string& parent) {
    if (!mayStandIn(role, parent)) return conditionOf(role);
    return mayHold(parent, role) ? nullptr : conditionOf(parent);
}

const char* conditionOfParts(const std::string& role, const std::map<std::string, int>& parts) {
    const auto numberOf = [&parts](const char* part) {
        const auto found = parts.find(part);
        return found == parts.end() ? 0 : found->second;
    };
    if (role == "Table") {
        const bool isDivided = numberOf("THead") + numberOf("TFoot") > 0;
        const bool isRight = numberOf("THead") <= 1 && numberOf("TFoot") <= 1 &&
                             (!isDivided || numberOf("TBody") > 0) && numberOf("Caption") <= 1;
        return isRight ? nullptr : "09-004";
    }
    if (role == "L") return numberOf("Caption") <= 1 ? nullptr : "09-005";
    if (role == "Ruby") return numberOf("RB") == 1 && numberOf("RT") == 1 ? nullptr : "09-007";
    if (role == "Warichu") return numberOf("WT") == 1 ? nullptr : "09-008";
    return nullptr;
}

int headingLevelOf(const std::string& role) {
    const bool isNumbered = role.size() == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6';
    return isNumbered ? role[1] - '0' : 0;
}

}  // namespace pact::report
