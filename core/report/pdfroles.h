#pragma once

#include <map>
#include <string>

namespace pact::report {

/// Whether a role is one of the standard ones (ISO 32000-1, 14.8.4).
[[nodiscard]] bool isStandardRole(const std::string& role);

/// The failure condition of the Matterhorn Protocol for an element of one role in one of another,
/// both standard, the parent's empty at the root; null when it may stand there.
[[nodiscard]] const char* conditionOfNesting(const std::string& role, const std::string& parent);

/// The failure condition for an element of a role whose children, counted by role, are too many or
/// too few (ISO 32000-1, tables 336 to 338); null when they are right.
[[nodiscard]] const char* conditionOfParts(const std::string& role,
                                           const std::map<std::string, int>& parts);

/// The level of a numbered heading; 0 for any other role.
[[nodiscard]] int headingLevelOf(const std::string& role);

}  // namespace pact::report
