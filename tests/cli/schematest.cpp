#include "tests/cli/commandline.h"

using namespace pact::testing_support;

namespace {

class SchemaTest : public EmptyWorkspace {
protected:
    QStringList fields(const QString& entity) const {
        QStringList codes;
        const QJsonArray entities =
            done({"schema", "w.pact", "--json"}).object()["entities"].toArray();
        for (const auto each : entities) {
            if (each.toObject()["code"].toString() != entity) continue;
            const QJsonArray fields = each.toObject()["fields"].toArray();
            for (const auto field : fields) codes << field.toObject()["code"].toString();
        }
        return codes;
    }
};

TEST_F(SchemaTest, namesTheFieldsThatOthersRelyOn) {
    const std::map<QString, QStringList> relied = {
        {"recommendation",
         {"reference", "headline", "pillar", "also-pillars", "origin", "meeting", "paragraph"}},
        {"addressee", {"recommendation", "partner", "group", "body", "role", "mode"}},
        {"group-member", {"group", "partner", "from", "to"}},
        {"meeting",
         {"reference", "kind", "number", "title", "start", "end", "precision", "city", "country",
          "status"}},
        {"decision", {"reference", "meeting", "date", "mode", "paragraph"}},
        {"decision-item", {"decision", "recommendation", "outcome"}},
        {"progress-report",
         {"recommendation", "partner", "as-at", "received", "stage", "basis", "channel",
          "narrative", "language", "audience"}},
        {"request-item", {"request", "partner", "recommendation", "state"}}};
    for (const auto& [entity, codes] : relied) {
        const QStringList known = fields(entity);
        for (const QString& code : codes)
            EXPECT_TRUE(known.contains(code)) << qPrintable(entity + ' ' + code);
    }
}

TEST_F(SchemaTest, printsTypesAndCodes) {
    const Outcome result = done({"schema", "w.pact"});
    EXPECT_TRUE(result.out.contains("I|II|III|IV"));
    EXPECT_TRUE(result.out.contains("reference to meeting"));
}

TEST_F(SchemaTest, saysThatANameEndsBeforeItsLastDay) {
    EXPECT_TRUE(done({"schema", "w.pact"})
                    .out.contains("The first day on which the name is not in use any more"));
}

}  // namespace
