// What papers of every kind are made from: further fields of a report definition, what the Unit
// writes in their chapters, and who took part in meetings. As released: never changed.

namespace pact::storage {

extern const char* const kMigration0002;

const char* const kMigration0002 = R"sql(
ALTER TABLE report_definition ADD COLUMN "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE report_definition ADD COLUMN "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE report_definition ADD COLUMN "since" TEXT;
ALTER TABLE report_definition ADD COLUMN "as_at" TEXT;
ALTER TABLE report_definition ADD COLUMN "known_at" TEXT;
ALTER TABLE report_definition ADD COLUMN "pillars" TEXT;
ALTER TABLE report_definition ADD COLUMN "standings" TEXT;
ALTER TABLE report_definition ADD COLUMN "words" TEXT;
ALTER TABLE report_definition ADD COLUMN "chapters" TEXT;
CREATE INDEX report_definition_by_partner ON report_definition ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX report_definition_by_recommendation ON report_definition ("recommendation") WHERE "recommendation" IS NOT NULL;

CREATE TABLE attendance (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "body" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED,
    "capacity" TEXT,
    "delegates" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES attendance (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX attendance_by_meeting ON attendance ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX attendance_by_partner ON attendance ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX attendance_by_body ON attendance ("body") WHERE "body" IS NOT NULL;
CREATE INDEX attendance_by_merged_into ON attendance ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE chapter_text (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "definition" INTEGER REFERENCES report_definition (row) DEFERRABLE INITIALLY DEFERRED,
    "chapter" TEXT,
    "introduction" TEXT,
    "closing" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES chapter_text (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX chapter_text_by_definition ON chapter_text ("definition") WHERE "definition" IS NOT NULL;
CREATE INDEX chapter_text_by_merged_into ON chapter_text ("merged_into") WHERE "merged_into" IS NOT NULL;
)sql";

}  // namespace pact::storage
