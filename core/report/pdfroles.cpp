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

/// Whether a role may stand in a parent, as far as the role says (ISO 32000-1, tables 333, 336 and
/// 337).
bool mayStandIn(const std::string& role, const std::string& parent) {
    if (role == "TR") return isOneOf(parent, {"Table", "THead", "TBody", "TFoot"});
    if (isOneOf(role, {"TH", "TD"})) return parent == "TR";
    if (isOneOf(role, {"THead", "TBody", "TFoot"})) return parent == "Table";
    if (role == "LI") return parent == "L";
    if (role == "LBody") return parent == "LI";
    if (role == "TOCI") return parent == "TOC";
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
    return true;
}

const char* conditionOf(const std::string& role) {
    if (isOneOf(role, {"TOC", "TOCI"})) return "09-006";
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

int headingLevelOf(const std::string& role) {
    const bool isNumbered = role.size() == 2 && role[0] == 'H' && role[1] >= '1' && role[1] <= '6';
    return isNumbered ? role[1] - '0' : 0;
}

}  // namespace pact::report
