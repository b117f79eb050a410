#include "core/changes/history.h"
#include "core/changes/verification.h"
#include "tests/support/scratch.h"

#include <QFile>

using namespace pact;
using namespace pact::testing_support;
using domain::Contact;

class Erasure : public Scratch {
protected:
    QUuid contact(const QString& name) {
        Contact value;
        value.partner = {add(trainingPartner(QStringLiteral("XAA")))};
        value.name = name;
        value.audience = domain::Audience::Unit;
        return add(value);
    }
    QByteArray bytesOnDisk() {
        QByteArray all;
        for (const char* suffix : {"", "-wal"}) {
            QFile file(path + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }
};

TEST_F(Erasure, leavesNoTraceInTheFileAndTheChainVerifies) {
    const QUuid id = contact(QStringLiteral("Marker Zebedee"));
    applied({change<Contact>(id, "name", QStringLiteral("Marker Yolanda"))});
    EXPECT_TRUE(bytesOnDisk().contains("Marker Zebedee"));
    EXPECT_TRUE(
        need(journal.erase(domain::specOf<Contact>(), id, QStringLiteral("asked to"))).isApplied());
    EXPECT_FALSE(bytesOnDisk().contains("Marker"));
    EXPECT_TRUE(get<Contact>(id).name.isEmpty());
    EXPECT_TRUE(need(changes::verify(workspace->database())).findings.empty());
}

TEST_F(Erasure, forgetsEarlierValuesOfAFieldThatIsEmptyNow) {
    const QUuid id = contact(QStringLiteral("Marker Xanthippe"));
    applied({change<Contact>(id, "name", QString())});
    EXPECT_TRUE(need(journal.erase(domain::specOf<Contact>(), id, {})).isApplied());
    EXPECT_FALSE(bytesOnDisk().contains("Marker"));
    EXPECT_TRUE(need(changes::verify(workspace->database())).findings.empty());
}

// The words leave the log only when nobody reads an earlier state of the file.
TEST_F(Erasure, tellsWhenAReaderKeepsTheTextInTheFile) {
    const QUuid id = contact(QStringLiteral("Marker Zebedee"));
    auto reader = need(workspace->openReader());
    auto reading = need(storage::Transaction::begin(reader, storage::Transaction::Kind::Read));
    need(reader.number(QStringLiteral("SELECT count(*) FROM contact")));
    const auto result = need(journal.erase(domain::specOf<Contact>(), id, {}));
    EXPECT_TRUE(result.isApplied());
    EXPECT_TRUE(result.remark.contains(QStringLiteral("leaves the file for good when")))
        << qPrintable(result.remark);
    reading.rollBack();
    EXPECT_EQ(need(journal.erase(domain::specOf<Contact>(), id, {})).remark, QString());
    EXPECT_FALSE(bytesOnDisk().contains("Marker"));
}

TEST_F(Erasure, cannotBeUndone) {
    const QUuid id = contact(QStringLiteral("Somebody"));
    need(journal.erase(domain::specOf<Contact>(), id, {}));
    const auto latest = need(storage::journalHead(workspace->database())).seq;
    EXPECT_FALSE(journal.undo(latest));
    EXPECT_FALSE(journal.undo(latest - 1));
}

TEST_F(Erasure, personalValuesAreUndoneLikeOthersBefore) {
    const QUuid id = contact(QStringLiteral("First"));
    applied({change<Contact>(id, "name", QStringLiteral("Second"))});
    EXPECT_TRUE(need(journal.undo()).isApplied());
    EXPECT_EQ(get<Contact>(id).name, QStringLiteral("First"));
    EXPECT_TRUE(need(changes::verify(workspace->database())).findings.empty());
}
