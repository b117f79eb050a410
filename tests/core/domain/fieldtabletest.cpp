#include "core/domain/entities.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace pact;
using namespace pact::domain;

TEST(FieldTable, structsRoundTripThroughRecords) {
    Recommendation value;
    value.id = {newId(QDateTime::fromMSecsSinceEpoch(1))};
    value.reference = QStringLiteral("TEST-2025/1");
    value.pillar = Pillar::III;
    value.alsoPillars = {Pillar::I, Pillar::IV};
    value.origin = Origin::Evaluation;
    value.due = QDate(2025, 6, 30);
    value.archived = true;
    value.audience = Audience::Public;
    const Record record = toRecord(value);
    const auto back = fromRecord<Recommendation>(record);
    EXPECT_EQ(toRecord(back), record);
    EXPECT_EQ(back.pillar, Pillar::III);
    EXPECT_EQ(back.alsoPillars, (std::vector<Pillar>{Pillar::I, Pillar::IV}));
    EXPECT_EQ(back.due, QDate(2025, 6, 30));
    EXPECT_TRUE(back.archived);
}

TEST(FieldTable, codesAreUniqueAndEveryEntityHasTheCommonFields) {
    QSet<QString> entities;
    for (const EntitySpec* spec : allEntities()) {
        EXPECT_FALSE(entities.contains(spec->code)) << qPrintable(spec->code);
        entities.insert(spec->code);
        QSet<QString> fields;
        for (const FieldSpec& field : spec->fields) {
            EXPECT_FALSE(fields.contains(field.code)) << qPrintable(spec->code + field.code);
            fields.insert(field.code);
        }
        for (const char* common : {"audience", "archived", "merged-into"})
            EXPECT_TRUE(fields.contains(QString::fromLatin1(common))) << qPrintable(spec->code);
    }
}

TEST(FieldTable, referencesPointToEntitiesAndCodesToVocabularies) {
    for (const EntitySpec* spec : allEntities()) {
        for (const FieldSpec& field : spec->fields) {
            const bool isCode = field.type == FieldType::Code || field.type == FieldType::CodeList;
            EXPECT_EQ(field.type == FieldType::Reference, findEntity(field.refersTo) != nullptr);
            EXPECT_EQ(isCode, field.vocabulary != nullptr) << qPrintable(spec->code + field.code);
            if (isCode && !field.defaultValue.isEmpty()) {
                EXPECT_GE(field.vocabulary->indexOf(field.defaultValue), 0);
            }
        }
    }
}

TEST(FieldTable, unitsOfMergingKeepTogetherWhatBelongsTogether) {
    const EntitySpec& report = specOf<ProgressReport>();
    for (const char* code : {"as-at", "stage", "basis", "narrative"})
        EXPECT_EQ(report.field(QString::fromLatin1(code)).unit, QStringLiteral("statement"));
    const EntitySpec& addressee = specOf<Addressee>();
    for (const char* code : {"partner", "group", "body"})
        EXPECT_EQ(addressee.field(QString::fromLatin1(code)).unit, QStringLiteral("who"));
    const EntitySpec& meeting = specOf<Meeting>();
    EXPECT_EQ(meeting.field(QStringLiteral("start")).unit,
              meeting.field(QStringLiteral("end")).unit);
}

TEST(FieldTable, personalFieldsAreForTheUnit) {
    for (const char* code : {"name", "email"})
        EXPECT_TRUE(specOf<Contact>().field(QString::fromLatin1(code)).personal);
}
