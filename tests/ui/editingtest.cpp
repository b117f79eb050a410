#include "tests/support/scratch.h"
#include "ui/models/recordediting.h"

#include <QSignalSpy>
#include <QTest>

namespace pact {
namespace {

using namespace testing_support;

const domain::EntitySpec& spec() { return domain::specOf<domain::Recommendation>(); }

/// One recommendation being edited in a session, while this test plays the other program.
class EditingTest : public Scratch {
protected:
    enum class SignsIn { AtOnce, Not };

    explicit EditingTest(SignsIn signsIn = SignsIn::AtOnce) {
        id = add(recommendation(QStringLiteral("T-2021/1"), QStringLiteral("As it began")));
        session = std::make_unique<ui::Session>(need(ui::OpenedWorkspace::open(path)), clock,
                                                QUuid::createUuid());
        if (signsIn == SignsIn::AtOnce)
            session->signIn(QStringLiteral("Training Officer"), QStringLiteral("TO"));
        session->start();
        editing = std::make_unique<ui::RecordEditing>(*session, drafts(), spec());
        QObject::connect(editing.get(), &ui::RecordEditing::contested, editing.get(),
                         [this](const ui::Contest& contest) { contests.push_back(contest); });
        QObject::connect(editing.get(), &ui::RecordEditing::committed, editing.get(),
                         [this] { ++commits; });
        editing->begin(stored());
    }

    storage::Drafts drafts() const {
        return storage::Drafts(folder.filePath(QStringLiteral("drafts")), *workspace);
    }
    std::optional<storage::Draft> draft() const { return drafts().find(spec(), id); }

    domain::Record stored() {
        storage::RecordStore fresh(workspace->database());
        return need(fresh.get(spec(), id));
    }
    QString stored(const char* field) { return stored().value(spec(), QLatin1String(field)); }

    void type(const char* field, const QString& text) {
        domain::Record after = editing->after();
        after.set(spec(), QLatin1String(field), text);
        editing->update(after);
    }
    QString typed(const char* field) const {
        return editing->after().value(spec(), QLatin1String(field));
    }

    /// Keeps every other program from writing until it is dropped.
    storage::Transaction lock() {
        return need(
            storage::Transaction::begin(workspace->database(), storage::Transaction::Kind::Write));
    }

    /// Another program stores another headline first; the edit `mine` meets it.
    void contest(const QString& mine, const QString& theirs) {
        type("headline", mine);
        applied({change<domain::Recommendation>(id, "headline", theirs)});
        editing->commit();
        ASSERT_TRUE(until([&] { return contests.size() == 1; }));
    }

    template<class Condition>
    static bool until(Condition condition) {
        return QTest::qWaitFor(condition, 8000);
    }

    QUuid id;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::RecordEditing> editing;
    std::vector<ui::Contest> contests;
    int commits = 0;
};

TEST_F(EditingTest, whatIsCommittedBeforeTheAnswerIsThereGoesOnFromIt) {
    {
        const auto held = lock();
        type("headline", QStringLiteral("First"));
        editing->commit();
        type("headline", QStringLiteral("Second"));
        editing->commit();
        EXPECT_EQ(draft()->after, editing->after());
    }
    EXPECT_TRUE(until([&] { return commits == 1; }));
    EXPECT_EQ(stored("headline"), QStringLiteral("Second"));
    EXPECT_TRUE(contests.empty());
    EXPECT_FALSE(editing->isEdited());
    EXPECT_FALSE(draft());
}

TEST_F(EditingTest, goingBackToTheOldValueWhileItIsWrittenIsAnEdit) {
    {
        const auto held = lock();
        type("headline", QStringLiteral("First"));
        editing->commit();
        type("headline", QStringLiteral("As it began"));
        EXPECT_TRUE(editing->isEdited());
        editing->commit();
        editing->end();
    }
    EXPECT_TRUE(until([&] { return commits == 1; }));
    EXPECT_EQ(stored("headline"), QStringLiteral("As it began"));
    EXPECT_TRUE(contests.empty());
    EXPECT_FALSE(draft());
}

TEST_F(EditingTest, whatWasTypedWhileItIsWrittenIsKeptFromTheNewBeginning) {
    {
        const auto held = lock();
        type("headline", QStringLiteral("First"));
        editing->commit();
        type("paragraph", QStringLiteral("9"));
        editing->end();  // another record is shown
    }
    EXPECT_TRUE(until([&] { return commits == 1; }));
    ASSERT_TRUE(draft());
    EXPECT_EQ(draft()->before, stored());
    EXPECT_EQ(draft()->after.value(spec(), QStringLiteral("paragraph")), QStringLiteral("9"));
}

TEST_F(EditingTest, keepsTheDraftUntilWhatWasSettledIsWritten) {
    contest(QStringLiteral("Mine"), QStringLiteral("Theirs"));
    const domain::Record theirs = stored();
    {
        const auto held = lock();
        editing->settle(contests.front(), theirs, contests.front().after);
        ASSERT_TRUE(draft());
        EXPECT_EQ(draft()->before, theirs);
        EXPECT_EQ(draft()->after, contests.front().after);
    }
    EXPECT_TRUE(until([&] { return commits == 1; }));
    EXPECT_EQ(stored("headline"), QStringLiteral("Mine"));
    EXPECT_FALSE(draft());
}

TEST_F(EditingTest, keepsTheDraftWhenWhatWasSettledMeetsAnotherChange) {
    contest(QStringLiteral("Mine"), QStringLiteral("Theirs"));
    const domain::Record theirs = stored();
    applied({change<domain::Recommendation>(id, "headline", QStringLiteral("Theirs again"))});
    editing->settle(contests.front(), theirs, contests.front().after);
    ASSERT_TRUE(until([&] { return contests.size() == 2; }));
    ASSERT_TRUE(draft());
    EXPECT_EQ(draft()->after, contests.front().after);
    EXPECT_EQ(stored("headline"), QStringLiteral("Theirs again"));
}

TEST_F(EditingTest, keepsWhatWasTypedWhileRivalsWerePutToTheUser) {
    contest(QStringLiteral("Mine"), QStringLiteral("Theirs"));
    type("paragraph", QStringLiteral("9"));
    const domain::Record theirs = stored();
    editing->settle(contests.front(), theirs, theirs);
    EXPECT_EQ(typed("headline"), QStringLiteral("Theirs"));
    EXPECT_EQ(typed("paragraph"), QStringLiteral("9"));
    ASSERT_TRUE(draft());
    EXPECT_EQ(draft()->before, theirs);
    editing->commit();
    EXPECT_TRUE(until([&] { return stored("paragraph") == u"9"; }));
    EXPECT_EQ(stored("headline"), QStringLiteral("Theirs"));
}

TEST_F(EditingTest, writesWhatWasCommittedBeforeItCloses) {
    type("headline", QStringLiteral("Right before the end"));
    editing->commit();
    editing.reset();
    session.reset();
    EXPECT_EQ(stored("headline"), QStringLiteral("Right before the end"));
}

TEST_F(EditingTest, dropsADraftThatIsInTheFileAlready) {
    domain::Record after = stored();
    after.set(spec(), QStringLiteral("headline"), QStringLiteral("Written, not answered"));
    need(drafts().store(spec(), {stored(), after, clock.now()}));
    applied(
        {change<domain::Recommendation>(id, "headline", QStringLiteral("Written, not answered"))});
    editing->begin(stored());
    EXPECT_FALSE(editing->isEdited());
    EXPECT_FALSE(editing->draftTaken().isValid());
    EXPECT_FALSE(draft());
}

TEST_F(EditingTest, writesTranslationsLikeAnyOtherField) {
    domain::Record after = editing->after();
    after.translate(QStringLiteral("headline/fr"), QStringLiteral("Échanger des échantillons"));
    editing->update(after);
    editing->keepDraft();
    EXPECT_EQ(draft()->after, after);
    editing->commit();
    EXPECT_TRUE(until([&] { return commits == 1; }));
    EXPECT_EQ(stored().translation(QStringLiteral("headline/fr")),
              QStringLiteral("Échanger des échantillons"));
}

TEST_F(EditingTest, whatIsDoneRightAfterSigningInBearsTheOfficer) {
    const auto held = std::make_unique<storage::Transaction>(lock());
    session->signIn(QStringLiteral("Newly Come"), QStringLiteral("NC"));
    type("headline", QStringLiteral("Early"));
    editing->commit();
    held->rollBack();
    ASSERT_TRUE(until([&] { return commits == 1; }));
    const auto latest = need(changes::history(workspace->database(), id, 1));
    EXPECT_EQ(latest.front().officer, QStringLiteral("NC"));
}

/// The same, where nobody has said yet who works here.
class UnsignedEditingTest : public EditingTest {
protected:
    UnsignedEditingTest() : EditingTest(SignsIn::Not) {
        QObject::connect(session.get(), &ui::Session::officerNeeded, session.get(),
                         [this] { ++asked; });
        QObject::connect(editing.get(), &ui::RecordEditing::failed, editing.get(),
                         [this](const QUuid& record, const QString& sentence) {
                             EXPECT_EQ(record, id);
                             failures << sentence;
                         });
    }

    int asked = 0;
    QStringList failures;
};

TEST_F(UnsignedEditingTest, writesOnlyWhenItIsKnownWhoWrites) {
    const qint64 head = need(storage::journalHead(workspace->database())).seq;
    type("headline", QStringLiteral("Whose?"));
    editing->commit();
    EXPECT_EQ(asked, 1);
    EXPECT_TRUE(editing->isEdited());
    EXPECT_EQ(draft()->after.value(spec(), QStringLiteral("headline")), QStringLiteral("Whose?"));
    EXPECT_EQ(need(storage::journalHead(workspace->database())).seq, head);
    session->signIn(QStringLiteral("Training Officer"), QStringLiteral("TO"));
    ASSERT_TRUE(until([&] { return commits == 1; }));
    EXPECT_EQ(stored("headline"), QStringLiteral("Whose?"));
    const auto latest = need(changes::history(workspace->database(), id, 1));
    EXPECT_EQ(latest.front().officer, QStringLiteral("TO"));
    EXPECT_FALSE(draft());
}

TEST_F(UnsignedEditingTest, keepsTheDraftWhenNobodySaysWhoWrites) {
    type("headline", QStringLiteral("Whose?"));
    editing->commit();
    session->stayUnsigned();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures.front().contains(QStringLiteral("who works here")));
    EXPECT_TRUE(editing->isEdited());
    EXPECT_TRUE(draft());
    editing->commit();  // asks again
    EXPECT_EQ(asked, 2);
    editing.reset();
    session.reset();  // what was never signed is not written
    EXPECT_EQ(stored("headline"), QStringLiteral("As it began"));
    EXPECT_TRUE(draft());
}

}  // namespace
}  // namespace pact
