#include "tests/ui/windowtest.h"

#include <QTextBrowser>

namespace pact {
namespace {

using namespace testing_support;

TEST_F(WindowTest, showsTheStateAsKnownOnADay) {
    const QUuid report = addReport();
    const auto partner = get<domain::ProgressReport>(report).partner;
    domain::Addressee addressee;
    addressee.recommendation = {first};
    addressee.partner = partner;
    addressee.role = domain::Role::Implementer;
    addressee.mode = domain::Mode::Each;
    addressee.audience = domain::Audience::Public;
    add(addressee);
    domain::Request round;
    round.reference = QStringLiteral("2023/1");
    round.purpose = QStringLiteral("Stocktaking");
    round.sent = QDate(2023, 10, 1);
    round.audience = domain::Audience::Unit;
    domain::RequestItem item;
    item.request = {add(round)};
    item.partner = partner;
    item.recommendation = {first};
    item.state = domain::RequestState::Answered;
    item.audience = domain::Audience::Unit;
    add(item);
    openOn(first);
    press(Qt::Key_2, Qt::ControlModifier);
    auto* base = child<QLabel>("base");
    EXPECT_TRUE(until([&] {
        return base->text() == u"1 of the 1 partner asked reported; 0 were not asked.";
    })) << qPrintable(base->text());
    EXPECT_TRUE(child<QLabel>("totals")->text().startsWith(u"3 recommendations"));
    auto* knownOn = child<QLineEdit>("knownAt");
    QTest::keyClicks(knownOn, QStringLiteral("1 Nov 2023"));
    QTest::keyClick(knownOn, Qt::Key_Return);
    EXPECT_TRUE(until([&] {
        return base->text() == u"0 of the 1 partner asked reported; 0 were not asked.";
    })) << qPrintable(base->text());
}

TEST_F(WindowTest, tellsBelowTheChartsWhatIsCountedByItself) {
    const QUuid report = addReport();
    openOn(first);
    press(Qt::Key_2, Qt::ControlModifier);
    auto* totals = child<QLabel>("totals");
    auto* others = child<QLabel>("others");
    ASSERT_TRUE(until([&] { return totals->text().startsWith(u"3 recommendations"); }));
    EXPECT_FALSE(others->isVisible());  // there is nothing to say
    const auto address = [this](const QUuid& recommendation, const domain::Id<domain::Partner>& to,
                                domain::Role role, domain::Mode mode) {
        domain::Addressee addressee;
        addressee.recommendation = {recommendation};
        addressee.partner = to;
        addressee.role = role;
        addressee.mode = mode;
        addressee.audience = domain::Audience::Public;
        add(addressee);
    };
    const auto partner = get<domain::ProgressReport>(report).partner;
    address(first, partner, domain::Role::Coordinator, domain::Mode::Each);
    address(second, partner, domain::Role::Coordinator, domain::Mode::Each);
    address(third, partner, domain::Role::Implementer, domain::Mode::Together);
    EXPECT_TRUE(until([&] {
        return others->text() ==
               u"Counted by themselves, not among these pairs:  Coordinators: 1 of the 2 pairs "
               u"reported  ·  Duties together: 0 of the 1 duty reported";
    })) << qPrintable(others->text());
    EXPECT_TRUE(others->isVisible());
    EXPECT_TRUE(totals->text().contains(u"0 pairs")) << qPrintable(totals->text());
}

TEST_F(WindowTest, tellsTheWholeOfAChangeInTheHistory) {
    openOn(first);
    applied({change<domain::Recommendation>(first, "headline", QStringLiteral("Another one"))});
    auto* tabs = view().findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto* table = child<QTableView>("history");
    ASSERT_TRUE(until([&] { return table->model()->rowCount() == 2; }));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("Headline"));
    EXPECT_EQ(table->model()->index(0, 3).data().toString(),
              QStringLiteral("Exchange samples → Another one"));
    EXPECT_EQ(table->model()->index(1, 2).data().toString(),
              QStringLiteral("Recommendation entered"));
    const QString text = child<QTextBrowser>("change")->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("Before")) && text.contains(u"Exchange samples"));
}

}  // namespace
}  // namespace pact
