#include "tests/support/scratch.h"
#include "ui/models/drafts.h"
#include "ui/models/rebase.h"
#include "ui/models/recommendationmodel.h"
#include "ui/models/words.h"
#include "ui/models/workthread.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace pact {
namespace {

using namespace testing_support;

class ModelsTest : public Scratch {
protected:
    std::unique_ptr<ui::Session> makeSession() {
        return std::make_unique<ui::Session>(
            need(storage::Workspace::open(path, storage::Workspace::Access::ReadWrite)), clock,
            QUuid::createUuid());
    }

    template<class Condition>
    static bool until(Condition condition) {
        return QTest::qWaitFor(condition, 8000);
    }
};

TEST_F(ModelsTest, listKeepsTheRulesOfItemModels) {
    for (int i = 1; i <= 150; ++i) add(recommendation(QStringLiteral("T-2021/%1").arg(i)));
    auto session = makeSession();
    session->start();
    ui::RecommendationModel model(*session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_TRUE(until([&] { return model.rowCount() == 150; }));
    ASSERT_TRUE(until([&] { return model.index(149, 0).data().toString() == u"T-2021/150"; }));
    model.sort(ui::RecommendationModel::Reference, Qt::DescendingOrder);
    ASSERT_TRUE(until([&] { return model.index(0, 0).data().toString() == u"T-2021/150"; }));
    model.setSearch(QStringLiteral("T-2021 7"));
    ASSERT_TRUE(until([&] { return model.rowCount() > 0 && model.rowCount() < 150; }));
}

TEST_F(ModelsTest, listInsertsWhatSomebodyElseAdds) {
    for (int i = 1; i <= 5; ++i) add(recommendation(QStringLiteral("T-2021/%1").arg(2 * i)));
    auto session = makeSession();
    session->start();
    ui::RecommendationModel model(*session);
    ASSERT_TRUE(until([&] { return model.rowCount() == 5; }));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    add(recommendation(QStringLiteral("T-2021/5")));
    ASSERT_TRUE(until([&] { return model.rowCount() == 6; }));
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_TRUE(until([&] { return model.index(2, 0).data().toString() == u"T-2021/5"; }));
}

TEST_F(ModelsTest, answersThatWereCancelledAreDropped) {
    const auto opened = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
    ui::WorkThread thread([&] { return opened->openReader(); });
    QObject context;
    QStringList answers;
    const auto ask = [&](const QString& name) {
        return thread.ask(
            &context,
            [name](storage::Database&, const CancelToken&) { return Result<QString>(name); },
            [&](const Result<QString>& answer) { answers << *answer; });
    };
    CancelToken early = ask(QStringLiteral("early"));
    early.cancel();
    ask(QStringLiteral("late"));
    EXPECT_TRUE(until([&] { return !answers.isEmpty(); }));
    EXPECT_EQ(answers, QStringList{QStringLiteral("late")});
}

TEST_F(ModelsTest, interruptEndsALongQuery) {
    const auto opened = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
    ui::WorkThread thread([&] { return opened->openReader(); });
    std::atomic_bool isRunning = false;
    std::optional<ErrorCode> code;
    thread.ask(
        &thread,
        [&](storage::Database& database, const CancelToken&) {
            isRunning = true;
            return database.number(
                QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                               "SELECT max(i) FROM n"));
        },
        [&](const Result<qint64>& answer) { code = answer ? ErrorCode::Io : answer.error().code; });
    ASSERT_TRUE(until([&] { return isRunning.load(); }));
    EXPECT_TRUE(until([&] {
        thread.interrupt();
        return code.has_value();
    }));
    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST_F(ModelsTest, draftsComeBackAsTheyWere) {
    const auto& spec = domain::specOf<domain::Recommendation>();
    const ui::Drafts drafts(folder.filePath(QStringLiteral("drafts")), workspace->id());
    domain::Record before = domain::toRecord(recommendation(QStringLiteral("A/1")));
    before.id = QUuid::createUuid();
    domain::Record after = before;
    after.set(spec, QStringLiteral("note"), QStringLiteral("zwei\nZeilen: Überprüfung"));
    EXPECT_FALSE(drafts.find(spec, before.id));
    need(drafts.store(spec, {before, after, clock.now()}));
    const auto draft = drafts.find(spec, before.id);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->before, before);
    EXPECT_EQ(draft->after, after);
    EXPECT_EQ(draft->savedAt, clock.now());
    EXPECT_EQ(drafts.records(spec), std::vector<QUuid>{before.id});
    drafts.remove(spec, before.id);
    EXPECT_TRUE(drafts.records(spec).empty());
}

TEST_F(ModelsTest, rebasedKeepsUnitsWhole) {
    const auto& spec = domain::specOf<domain::Recommendation>();
    const domain::Record before = domain::toRecord(recommendation(QStringLiteral("A/1")));
    domain::Record mine = before;
    mine.set(spec, QStringLiteral("pillar"), QStringLiteral("I"));
    mine.set(spec, QStringLiteral("paragraph"), QStringLiteral("9"));
    domain::Record stored = before;
    stored.set(spec, QStringLiteral("pillar"), QStringLiteral("II"));
    stored.set(spec, QStringLiteral("also-pillars"), QStringLiteral("III"));
    const auto kept = ui::rebased(spec, before, mine, stored, {});
    EXPECT_EQ(kept.value(spec, QStringLiteral("pillar")), QStringLiteral("I"));
    EXPECT_TRUE(kept.value(spec, QStringLiteral("also-pillars")).isEmpty());
    const auto given = ui::rebased(spec, before, mine, stored, {QStringLiteral("pillars")});
    EXPECT_EQ(given.value(spec, QStringLiteral("pillar")), QStringLiteral("II"));
    EXPECT_EQ(given.value(spec, QStringLiteral("also-pillars")), QStringLiteral("III"));
    EXPECT_EQ(given.value(spec, QStringLiteral("paragraph")), QStringLiteral("9"));
}

TEST(WordsTest, understandsDaysAsPeopleWriteThem) {
    const QDate day(2023, 12, 11);
    EXPECT_EQ(ui::typedDay(QStringLiteral("2023-12-11")), day);
    EXPECT_EQ(ui::typedDay(QStringLiteral("11 Dec 2023")), day);
    EXPECT_EQ(ui::typedDay(QStringLiteral(" 11  December 2023 ")), day);
    EXPECT_EQ(ui::typedDay(ui::shownDay(day)), day);
    EXPECT_FALSE(ui::typedDay(QStringLiteral("soon")).isValid());
}

}  // namespace
}  // namespace pact
