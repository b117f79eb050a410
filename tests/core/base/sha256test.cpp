#include "core/base/sha256.h"

#include <gtest/gtest.h>

namespace pact {
namespace {

// The digests of FIPS 180-4's examples.
TEST(Sha256, agreesWithThePublishedDigests) {
    EXPECT_EQ(Sha256::of({}).toHex(),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(Sha256::of("abc").toHex(),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256, readsPiecesAsTheWhole) {
    Sha256 hash;
    hash.add("a");
    EXPECT_EQ(hash.result(), Sha256::of("a"));
    hash.add("bc");
    EXPECT_EQ(hash.result(), Sha256::of("abc"));
}

}  // namespace
}  // namespace pact
