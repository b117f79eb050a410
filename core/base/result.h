#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace pact {

/// What kind of expected failure an Error is; what a caller may act on.
enum class ErrorCode {
    InvalidInput,  ///< a value, field, reference or date that cannot be taken
    NotFound,      ///< the named record, file or change set does not exist
    Ambiguous,     ///< a reference that fits several records
    Conflict,      ///< the stored value is not the expected one
    Refused,       ///< a rule of the domain or of the program forbids it
    ReadOnly,      ///< the workspace cannot be written here
    Busy,          ///< another program is writing
    DiskFull,      ///< no room left
    Damaged,       ///< the file is not what was written
    NotOurs,       ///< not a PactDesk workspace
    NewerVersion,  ///< made by a newer version of PactDesk
    OlderVersion,  ///< made by an older version; can be upgraded
    Cancelled,     ///< the user asked to stop
    Io,            ///< reading or writing failed for another reason
};

/// An expected failure: a code to act on, one sentence for the user, and a technical detail for the
/// log.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString message;
    QString detail;
};

template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message,
                                                QString detail = {}) {
    return tl::unexpected(Error{code, std::move(message), std::move(detail)});
}

}  // namespace pact

/// Returns the error of a Status or Result from the enclosing function.
#define PACT_CHECK(expression)                                    \
    do {                                                          \
        if (auto pactStatus = (expression); !pactStatus)          \
            return tl::unexpected(std::move(pactStatus).error()); \
    } while (false)

#define PACT_JOIN_(a, b) a##b
#define PACT_JOIN(a, b) PACT_JOIN_(a, b)
#define PACT_TRY_(temporary, declaration, expression)                    \
    auto temporary = (expression);                                       \
    if (!temporary) return tl::unexpected(std::move(temporary).error()); \
    declaration = std::move(*temporary)

/// Declares a variable from a Result's value, or returns its error from the enclosing function.
#define PACT_TRY(declaration, expression) \
    PACT_TRY_(PACT_JOIN(pactResult, __LINE__), declaration, expression)
