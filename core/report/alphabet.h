#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace pact::report {

/// The alphabetical order of a language, by ICU's collation for it; numbers within texts by their
/// value.
class Alphabet {
public:
    explicit Alphabet(const QString& language);
    ~Alphabet();
    Alphabet(const Alphabet&) = delete;
    Alphabet& operator=(const Alphabet&) = delete;

    /// Keys compare as bytes; by code point where ICU lacks its data.
    [[nodiscard]] QByteArray keyOf(const QString& text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pact::report
