#include "tests/benchmarks/papers/madeuptable.h"

#include <QStringList>

#include <random>

namespace pact::benchmarks {

namespace {

constexpr int kTextLength = 250;  // characters
constexpr qreal kShares[] = {6, 10, 12, 56, 6, 10};
constexpr std::size_t kNumber = 0;

using Random = std::mt19937;  // the same numbers everywhere, which the distributions are not

template<std::size_t N>
QString pick(Random& random, const char* const (&words)[N]) {
    return QString::fromLatin1(words[random() % N]);
}

/// Some thousands of different words, as texts of this length have them.
QString madeUpPlace(Random& random) {
    static constexpr const char* kFirst[] = {"Bel", "Cor", "Dar", "Fen",  "Gal", "Hol", "Kar",
                                             "Lor", "Mir", "Nov", "Ostr", "Per", "Sar", "Tul"};
    static constexpr const char* kMiddle[] = {"a", "ane", "eri", "i",   "ino",
                                              "o", "ova", "u",   "uste"};
    static constexpr const char* kLast[] = {"bad", "din", "gor", "kend", "lia",  "mont", "nik",
                                            "por", "ra",  "sk",  "tan",  "tova", "vo",   "zin"};
    return pick(random, kFirst) + pick(random, kMiddle) + pick(random, kLast);
}

QString sentence(Random& random) {
    static constexpr const char* kWho[] = {"Training partners", "Border services",
                                           "National laboratories", "Regional centres",
                                           "Police academies"};
    static constexpr const char* kShould[] = {"should be encouraged to", "are invited to",
                                              "may wish to", "should continue to"};
    static constexpr const char* kDo[] = {"exchange information on", "report every year about",
                                          "agree on common rules for", "train officers in",
                                          "bring together experts on"};
    static constexpr const char* kWhat[] = {
        "the handling of precursors at small border crossings",
        "suspicious transactions that follow known routes", "controlled deliveries across borders",
        "treatment and care in rural districts", "the profiling of containers in dry ports"};
    static constexpr const char* kHow[] = {", and make the results known to the expert group",
                                           ", with the help of the online platform",
                                           ", in all languages of the region", ""};
    return QStringList{pick(random, kWho),  pick(random, kShould),  pick(random, kDo),
                       pick(random, kWhat), QStringLiteral("near"), madeUpPlace(random)}
               .join(u' ') +
           pick(random, kHow) + u'.';
}

QString longText(Random& random) {
    QString text = sentence(random);
    while (text.size() < kTextLength) text += u' ' + sentence(random);
    text.truncate(text.lastIndexOf(u' ', kTextLength - 1));
    return text + QStringLiteral(" ...");
}

report::Row rowOf(const QStringList& cells) {
    report::Row row;
    for (const QString& cell : cells) row.cells.emplace_back(cell);
    return row;
}

report::Row madeUpRow(Random& random, int number) {
    static constexpr const char* kPartners[] = {"XAA", "XAB", "XAC", "XAD", "XAE", "XAF", "XAG"};
    static constexpr const char* kThemes[] = {"Borders", "Finance", "Precursors", "Demand"};
    static constexpr const char* kStates[] = {"Ongoing", "Not started", "Done", "Closed"};
    const int year = 2015 + number % 10;
    return rowOf(
        {QString::number(number),
         QStringLiteral("%1 %2/%3").arg(pick(random, kPartners)).arg(year).arg(number % 40 + 1),
         pick(random, kThemes), longText(random), QString::number(year + 2),
         pick(random, kStates)});
}

report::Table emptyTable() {
    report::Table table;
    for (const qreal share : kShares) table.columns.push_back({share, report::Alignment::Start});
    table.columns[kNumber].alignment = report::Alignment::End;
    return table;
}

}  // namespace

report::Table madeUpTable(int rows) {
    Random random(17);
    report::Table table = emptyTable();
    table.heading.push_back(
        rowOf({QStringLiteral("No."), QStringLiteral("Source"), QStringLiteral("Theme"),
               QStringLiteral("Recommendation"), QStringLiteral("Due"), QStringLiteral("Status")}));
    for (int i = 1; i <= rows; ++i) table.rows.push_back(madeUpRow(random, i));
    return table;
}

QByteArray tabbed(const report::Table& table) {
    QString text;
    for (const auto* rows : {&table.heading, &table.rows}) {
        for (const report::Row& row : *rows) {
            QStringList cells;
            for (const report::Text& cell : row.cells) cells << cell.plain();
            text += cells.join(u'\t') + u'\n';
        }
    }
    return text.toUtf8();
}

report::Table fromTabbed(const QByteArray& text) {
    report::Table table = emptyTable();
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        (table.heading.empty() ? table.heading : table.rows).push_back(rowOf(line.split(u'\t')));
    return table;
}

report::Report paperOf(report::Table table) {
    report::Report paper;
    paper.title = QStringLiteral("Made-up recommendations");
    paper.language = QStringLiteral("en");
    paper.made = QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC);
    paper.opening.emplace_back(std::move(table));
    return paper;
}

}  // namespace pact::benchmarks
