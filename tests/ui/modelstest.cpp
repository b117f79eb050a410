#include "tests/support/scratch.h"
#include "ui/models/paperremarks.h"
#include "ui/models/rebase.h"
#include "ui/models/recommendationmodel.h"
#include "ui/models/shownrecord.h"
#include "ui/models/words.h"
#include "ui/models/workthread.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <future>

namespace pact {
namespace {

using namespace testing_support;

class ModelsTest : public Scratch {
protected:
    std::unique_ptr<ui::Session> makeSession() {
        return std::make_unique<ui::Session>(need(ui::OpenedWorkspace::open(path)), clock,
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

// The clock says 2 March 2026.
TEST_F(ModelsTest, aPaperIsSaidToDescribeADayBeforeItsMeetingOnceThatIsOver) {
    domain::Meeting meeting;
    meeting.reference = QStringLiteral("PCG20");
    meeting.kind = domain::MeetingKind::Pcg;
    meeting.status = domain::MeetingStatus::Held;
    meeting.audience = domain::Audience::Public;
    meeting.precision = domain::Precision::Day;
    meeting.start = QDate(2026, 3, 1);
    meeting.end = QDate(2026, 3, 2);
    domain::ReportDefinition definition;
    definition.meeting = {add(meeting)};
    definition.asAt = QDate(2026, 2, 28);
    const auto remarks = [&] { return need(ui::remarksOn(store, definition, clock)); };
    EXPECT_EQ(remarks(), QStringList());
    applied(
        {change<domain::Meeting>(definition.meeting.value, "end", QStringLiteral("2026-03-01"))});
    EXPECT_EQ(remarks(),
              QStringList(QStringLiteral(
                  "The paper describes a day before PCG20; what came later is not in it.")));
    applied(
        {change<domain::Meeting>(definition.meeting.value, "precision", QStringLiteral("month"))});
    EXPECT_EQ(remarks(), QStringList());
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

TEST_F(ModelsTest, finishesWhatIsToBeWrittenBeforeItEnds) {
    const auto opened = need(storage::Workspace::open(path, storage::Workspace::Access::ReadOnly));
    auto thread = std::make_unique<ui::WorkThread>([&] { return opened->openReader(); },
                                                   ui::WorkThread::AtEnd::Finish);
    std::promise<void> gate;
    std::atomic_int done = 0;
    QObject context;
    for (int i = 0; i < 4; ++i)
        thread->ask(
            &context,
            [&, isFirst = i == 0](storage::Database&, const CancelToken&) {
                if (isFirst) gate.get_future().wait();
                return Result<int>(++done);
            },
            [](const Result<int>&) {});
    const auto opening = std::async(std::launch::async, [&] { gate.set_value(); });
    thread.reset();
    EXPECT_EQ(done, 4);
}

TEST_F(ModelsTest, countsAllAlsoWhenANewerSearchComesBetween) {
    for (int i = 1; i <= 20; ++i) add(recommendation(QStringLiteral("T-2021/%1").arg(i)));
    auto session = makeSession();
    session->start();
    ui::RecommendationModel model(*session);
    model.setSearch(QStringLiteral("T-2021 7"));
    ASSERT_TRUE(until([&] { return model.total() == 20 && !model.isRefreshing(); }));
    QObject::connect(session.get(), &ui::Session::recordsTouched, &model,
                     [&] { model.setSearch(QStringLiteral("T-2021 8")); });
    add(recommendation(QStringLiteral("T-2021/21")));
    EXPECT_TRUE(until([&] { return model.total() == 21; }));
    EXPECT_EQ(model.search(), QStringLiteral("T-2021 8"));
}

TEST_F(ModelsTest, tellsOnceThatRowsCannotBeRead) {
    for (int i = 1; i <= 150; ++i) add(recommendation(QStringLiteral("T-2021/%1").arg(i)));
    need(workspace->database().execute(
        QStringLiteral("ALTER TABLE progress_report RENAME COLUMN recommendation TO gone")));
    auto session = makeSession();
    QStringList told;
    QObject::connect(session.get(), &ui::Session::failed, session.get(),
                     [&](const QString& sentence) { told << sentence; });
    ui::RecommendationModel model(*session);
    ASSERT_TRUE(until([&] { return model.rowCount() == 150; }));
    EXPECT_FALSE(model.index(0, 0).data().isValid());
    EXPECT_TRUE(until([&] { return !told.isEmpty(); }));
    EXPECT_FALSE(model.index(140, 0).data().isValid());
    // Work is done in turn: when this is answered, the rows have been, too.
    bool isAnswered = false;
    QTimer::singleShot(0, session.get(), [&] {
        session->reader().ask(
            &model, [](storage::Database&, const CancelToken&) { return Result<int>(0); },
            [&](const Result<int>&) { isAnswered = true; });
    });
    EXPECT_TRUE(until([&] { return isAnswered; }));
    EXPECT_EQ(told.size(), 1);
}

TEST_F(ModelsTest, stagesComeFromTheSnapshotsReplies) {
    const QUuid about = add(recommendation(QStringLiteral("T-2021/1")));
    const auto address = [&](const QString& code) {
        domain::Addressee addressee;
        addressee.recommendation = {about};
        addressee.partner = {add(trainingPartner(code))};
        addressee.role = domain::Role::Implementer;
        addressee.mode = domain::Mode::Each;
        addressee.audience = domain::Audience::Public;
        add(addressee);
        return addressee.partner;
    };
    const auto awaited = address(QStringLiteral("XAA"));
    address(QStringLiteral("XAB"));
    domain::Request round;
    round.reference = QStringLiteral("2026/1");
    round.purpose = QStringLiteral("Stocktaking");
    round.sent = QDate(2026, 2, 1);
    round.deadline = QDate(2026, 3, 31);
    round.audience = domain::Audience::Unit;
    domain::RequestItem item;
    item.request = {add(round)};
    item.partner = awaited;
    item.recommendation = {about};
    item.state = domain::RequestState::Sent;
    item.audience = domain::Audience::Unit;
    add(item);
    const auto snapshot = need(analysis::Snapshot::load(workspace->database()));
    const auto stagesOn = [&](QDate today) {
        return need(ui::readDetail(workspace->database(), about, snapshot, today)).stages;
    };
    const auto before = stagesOn(QDate(2026, 3, 2));
    ASSERT_EQ(before.size(), 2u);
    EXPECT_EQ(before[0].status, analysis::ReplyStatus::Awaited);
    EXPECT_TRUE(before[0].isAsked);
    EXPECT_EQ(before[0].until, round.deadline);
    EXPECT_EQ(before[1].status, analysis::ReplyStatus::NotAsked);
    EXPECT_EQ(stagesOn(QDate(2026, 4, 1))[0].status, analysis::ReplyStatus::AskedNoReply);
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

TEST_F(ModelsTest, rebasedMergesTranslationsByLanguage) {
    const auto& spec = domain::specOf<domain::Recommendation>();
    const QString french = QStringLiteral("headline/fr");
    const QString spanish = QStringLiteral("headline/es");
    const domain::Record before = domain::toRecord(recommendation(QStringLiteral("A/1")));
    domain::Record mine = before;
    mine.translate(french, QStringLiteral("la mienne"));
    domain::Record stored = before;
    stored.translate(french, QStringLiteral("la leur"));
    stored.translate(spanish, QStringLiteral("la suya"));
    const auto kept = ui::rebased(spec, before, mine, stored, {});
    EXPECT_EQ(kept.translation(french), QStringLiteral("la mienne"));
    EXPECT_EQ(kept.translation(spanish), QStringLiteral("la suya"));
    EXPECT_EQ(ui::rebased(spec, before, mine, stored, {french}), stored);
    EXPECT_TRUE(ui::rebased(spec, stored, before, stored, {}).translations.empty());
}

TEST(WordsTest, tellsAShareWithItsBase) {
    EXPECT_EQ(ui::shareOfAsked({7, 12}, 46),
              QStringLiteral("7 of the 12 partners asked reported; 46 were not asked."));
    EXPECT_EQ(ui::shareOfAsked({0, 0}, 3), QStringLiteral("No partner was asked."));
}

TEST(WordsTest, namesTranslations) {
    const auto& spec = domain::specOf<domain::Recommendation>();
    EXPECT_EQ(ui::labelAt(spec, QStringLiteral("headline/fr")),
              QStringLiteral("Headline (French)"));
    EXPECT_EQ(ui::labelAt(spec, QStringLiteral("headline")), QStringLiteral("Headline"));
    EXPECT_EQ(ui::languageName(QStringLiteral("de")), QStringLiteral("German (de)"));
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
