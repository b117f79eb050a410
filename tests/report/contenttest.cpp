#include "core/report/numbering.h"
#include "core/report/partnernames.h"
#include "tests/report/papersample.h"

namespace pact::report {
namespace {

TEST(ContentTest, canonicalTextTellsBoldNotesAndLineBreaks) {
    Report paper;
    Numbering numbering;
    Text text;
    text.addBold(QStringLiteral("R/1"))
        .add(QStringLiteral(" two\nlines"))
        .addFootnote(QStringLiteral("a source"));
    paper.opening.emplace_back(numbering.numbered(text));
    EXPECT_TRUE(canonicalContent(paper).contains(
        QStringLiteral("numbered\t1.\t**R/1** two\\nlines[^a source]\n")));
}

TEST(ContentTest, aSinglePartIsNoPart) {
    Chapter chapter;
    Chapter part;
    part.blocks.emplace_back(Numbering::plain(QStringLiteral("text")));
    chapter.parts.push_back(part);
    labelParts(chapter);
    EXPECT_TRUE(chapter.parts.empty());
    EXPECT_EQ(chapter.blocks.size(), 1U);
}

TEST(PartnerNamesTest, takesTheNameOfTheDay) {
    domain::Partner partner;
    partner.id = {QUuid::createUuid()};
    partner.code = QStringLiteral("TUR");
    const auto name = [&](const QString& text, QDate from, QDate to) {
        domain::Name value;
        value.partner = partner.id;
        value.language.tag = QStringLiteral("en");
        value.form = domain::NameForm::Short;
        value.text = text;
        value.from = from;
        value.to = to;
        return value;
    };
    const QDate change(2022, 6, 1);
    const std::vector<domain::Name> names{name(QStringLiteral("Turkey"), {}, change),
                                          name(QStringLiteral("Türkiye"), change, {})};
    const QString en = QStringLiteral("en");
    EXPECT_EQ(PartnerNames({partner}, names, en, {2022, 5, 31}).of(partner.id.value),
              QStringLiteral("Turkey"));
    EXPECT_EQ(PartnerNames({partner}, names, en, change).of(partner.id.value),
              QStringLiteral("Türkiye"));
}

}  // namespace
}  // namespace pact::report
