#include "core/base/sha256.h"

#include <openssl/evp.h>

namespace pact {

namespace {

constexpr int kSize = 32;

// The library fails here only where it has no memory or was built without SHA-256; no journal can
// be kept then.
void require(bool isDone) {
    if (!isDone) qFatal("SHA-256 is not to be had from libcrypto");
}

const EVP_MD* algorithm() {
    static const EVP_MD* const kFetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(kFetched != nullptr);
    return kFetched;
}

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Context newContext() {
    Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    require(context != nullptr);
    return context;
}

}  // namespace

struct Sha256::Private {
    Context context = newContext();
};

Sha256::Sha256() : d(std::make_unique<Private>()) {
    require(EVP_DigestInit_ex2(d->context.get(), algorithm(), nullptr) == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(QByteArrayView bytes) {
    require(EVP_DigestUpdate(d->context.get(), bytes.data(),
                             static_cast<std::size_t>(bytes.size())) == 1);
}

QByteArray Sha256::result() const {
    const Context soFar = newContext();
    require(EVP_MD_CTX_copy_ex(soFar.get(), d->context.get()) == 1);
    QByteArray digest(kSize, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(soFar.get(), reinterpret_cast<unsigned char*>(digest.data()),
                               nullptr) == 1);
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

}  // namespace pact
