#pragma once

#include <QByteArray>

#include <memory>

namespace pact {

/// A SHA-256 digest (FIPS 180-4) made piece by piece, with the processor's own instructions where
/// it has them.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(QByteArrayView bytes);
    /// The 32 bytes of all that was added so far; more may be added afterwards.
    [[nodiscard]] QByteArray result() const;

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pact
