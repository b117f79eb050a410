#include "core/storage/migrations.h"

namespace pact::storage {

extern const char* const kMigration0001;
extern const char* const kMigration0002;

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> kAll = {{1, kMigration0001}, {2, kMigration0002}};
    return kAll;
}

Status migrate(Database& database, int from, const std::vector<Migration>& steps) {
    for (const Migration& step : steps) {
        if (step.version <= from) continue;
        PACT_TRY(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        PACT_CHECK(database.execute(QString::fromUtf8(step.sql)));
        PACT_CHECK(database.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.version)));
        PACT_CHECK(transaction.commit());
    }
    return {};
}

}  // namespace pact::storage
