#include "core/base/textfold.h"

#include <gtest/gtest.h>

using pact::canonicalText;
using pact::foldText;

TEST(TextFold, ignoresAccentsAndCase) {
    EXPECT_EQ(foldText(QStringLiteral("Türkiye, ÉTATS-unis")),
              QStringLiteral("turkiye etats unis"));
}

TEST(TextFold, unifiesCyrillicYo) {
    EXPECT_EQ(foldText(QStringLiteral("Учёт")), foldText(QStringLiteral("учет")));
}

TEST(TextFold, unifiesArabicLetterFormsAndDropsVowels) {
    EXPECT_EQ(foldText(QStringLiteral("أَفْغانِسْتان")), foldText(QStringLiteral("افغانستان")));
}

TEST(TextFold, splitsHanRunsIntoOverlappingPairs) {
    EXPECT_EQ(foldText(QStringLiteral("阿富汗")), QStringLiteral("阿富 富汗"));
}

TEST(TextFold, canonicalTextIsNfcWithPlainLineEnds) {
    EXPECT_EQ(canonicalText(QStringLiteral("  e\u0301a\r\nb ")), QStringLiteral("\u00e9a\nb"));
}

TEST(TextFold, canonicalTextDropsControlCharacters) {
    const QString text = QString::fromUtf8("a") + QChar(0) + QChar(7) + QStringLiteral("b");
    EXPECT_EQ(canonicalText(text), QStringLiteral("ab"));
}
