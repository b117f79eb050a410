#include "core/storage/search.h"

#include "core/storage/recommendationlist.h"
#include "tests/support/scratch.h"

using namespace pact;
using namespace pact::testing_support;

class Search : public Scratch {
protected:
    QStringList found(const QString& query) {
        storage::ListRequest request;
        request.search = query;
        QStringList references;
        const auto rows = need(storage::orderedRows(workspace->database(), request));
        const auto fetched = need(storage::fetchRows(workspace->database(), rows));
        for (const auto& row : fetched) references << row.reference;
        return references;
    }
};

TEST_F(Search, findsWordBeginningsWithoutAccentsOrCaseInFourScripts) {
    add(recommendation(QStringLiteral("L/1"), QStringLiteral("Coopération avec Türkiye")));
    add(recommendation(QStringLiteral("C/1"), QStringLiteral("Учёт прекурсоров")));
    add(recommendation(QStringLiteral("A/1"), QStringLiteral("مُكَافَحَة المُخَدِّرات في أفغانستان")));
    add(recommendation(QStringLiteral("H/1"), QStringLiteral("打击阿富汗毒品")));
    EXPECT_EQ(found(QStringLiteral("cooperation turk")), QStringList{QStringLiteral("L/1")});
    EXPECT_EQ(found(QStringLiteral("УЧЕТ прек")), QStringList{QStringLiteral("C/1")});
    EXPECT_EQ(found(QStringLiteral("مكافحة افغان")), QStringList{QStringLiteral("A/1")});
    EXPECT_EQ(found(QStringLiteral("阿富汗")), QStringList{QStringLiteral("H/1")});
    EXPECT_TRUE(found(QStringLiteral("operation")).isEmpty());
}

TEST_F(Search, followsWordingsAndNarratives) {
    const QUuid id = add(recommendation(QStringLiteral("A/1")));
    domain::Wording wording;
    wording.recommendation = {id};
    wording.step = domain::Outcome::Adopted;
    wording.language = {QStringLiteral("en")};
    wording.text = {QStringLiteral("Strengthen laboratories")};
    wording.status = domain::WordingStatus::Original;
    wording.audience = domain::Audience::Partners;
    const QUuid text = add(wording);
    EXPECT_EQ(found(QStringLiteral("labor")), QStringList{QStringLiteral("A/1")});
    applied({change<domain::Wording>(text, "text", QStringLiteral("Train officers"))});
    EXPECT_TRUE(found(QStringLiteral("labor")).isEmpty());
    EXPECT_EQ(found(QStringLiteral("train off")), QStringList{QStringLiteral("A/1")});
    applied({change<domain::Recommendation>(id, "archived", QStringLiteral("yes"))});
    EXPECT_TRUE(found(QStringLiteral("train")).isEmpty());
}

TEST_F(Search, findsTranslationsAsWordsOfTheirOwn) {
    const QUuid id = add(recommendation(QStringLiteral("A/1"), QStringLiteral("Alpha omega")));
    applied({{QStringLiteral("recommendation"),
              id,
              changes::Existence::Kept,
              {{QStringLiteral("headline/fr"), {}, QStringLiteral("Zebrure premier")}}}});
    EXPECT_EQ(found(QStringLiteral("zebr")), QStringList{QStringLiteral("A/1")});
    EXPECT_TRUE(found(QStringLiteral("omegazeb")).isEmpty());
}

TEST_F(Search, numbersInReferencesSortByValue) {
    for (const char* reference : {"T/10", "T/9", "T/1"})
        add(recommendation(QString::fromLatin1(reference)));
    EXPECT_EQ(found(QString()),
              (QStringList{QStringLiteral("T/1"), QStringLiteral("T/9"), QStringLiteral("T/10")}));
}

TEST_F(Search, queriesOfPunctuationOrOperatorsAreHarmless) {
    add(recommendation(QStringLiteral("A/1"), QStringLiteral("one AND two")));
    EXPECT_EQ(found(QStringLiteral("AND \"* NEAR(")), QStringList());
    EXPECT_EQ(found(QStringLiteral("one AND")), QStringList{QStringLiteral("A/1")});
    EXPECT_EQ(found(QStringLiteral("\"*(:")), QStringList{QStringLiteral("A/1")});
}
