#include "core/storage/migrations.h"
#include "tests/support/scratch.h"

using namespace pact;
using namespace pact::testing_support;

class Migration : public Scratch {};

TEST_F(Migration, tablesAgreeWithTheFieldTables) {
    for (const domain::EntitySpec* spec : domain::allEntities()) {
        storage::Statement info = need(workspace->database().prepare(
            QStringLiteral("SELECT name, type FROM pragma_table_info('%1') ORDER BY cid")
                .arg(spec->table())));
        QStringList stored;
        while (need(info.step())) stored << info.text(0) + u' ' + info.text(1);
        QStringList expected{QStringLiteral("row INTEGER"), QStringLiteral("id BLOB")};
        for (const domain::FieldSpec& field : spec->fields)
            expected << field.column() +
                            (field.isWhole() || field.type == domain::FieldType::Reference
                                 ? QStringLiteral(" INTEGER")
                                 : QStringLiteral(" TEXT"));
        stored.sort();  // what a later version added stands at the end of the table
        expected.sort();
        EXPECT_EQ(stored, expected) << qPrintable(spec->code);
    }
}

TEST_F(Migration, runsEachStepOnceAndSetsTheVersion) {
    auto database = need(storage::Database::open(folder.filePath(QStringLiteral("m.db")),
                                                 storage::OpenMode::Create));
    const std::vector<storage::Migration> steps = {{1, "CREATE TABLE a (x)"},
                                                   {2, "ALTER TABLE a ADD COLUMN y"}};
    need(storage::migrate(database, 0, steps));
    EXPECT_EQ(need(database.number(QStringLiteral("PRAGMA user_version"))), 2);
    need(storage::migrate(database, 2, steps));
    EXPECT_EQ(need(database.number(QStringLiteral("SELECT count(*) FROM pragma_table_info('a')"))),
              2);
}

TEST_F(Migration, failedStepLeavesTheVersionBefore) {
    auto database = need(storage::Database::open(folder.filePath(QStringLiteral("f.db")),
                                                 storage::OpenMode::Create));
    EXPECT_FALSE(storage::migrate(
        database, 0, {{1, "CREATE TABLE a (x)"}, {2, "CREATE TABLE b (x); nonsense"}}));
    EXPECT_EQ(need(database.number(QStringLiteral("PRAGMA user_version"))), 1);
    EXPECT_EQ(need(database.number(
                  QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"))),
              0);
}
