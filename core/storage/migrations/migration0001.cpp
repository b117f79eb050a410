// The schema of version 1, as released: never changed, only followed by further migrations.

namespace pact::storage {

extern const char* const kMigration0001;

const char* const kMigration0001 = R"sql(
CREATE TABLE workspace (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    "set" BLOB NOT NULL UNIQUE,
    at TEXT NOT NULL,
    actor BLOB,
    device BLOB,
    origin TEXT NOT NULL,
    reason TEXT,
    schema INTEGER NOT NULL,
    undoes INTEGER,
    prev BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_undoes ON journal (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change (
    seq INTEGER NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
    ord INTEGER NOT NULL,
    entity TEXT NOT NULL,
    record BLOB NOT NULL,
    delta BLOB NOT NULL,
    PRIMARY KEY (seq, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_record ON change (record, seq);

CREATE TABLE personal (
    digest BLOB PRIMARY KEY,
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    salt BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX personal_by_record ON personal (record, field);

CREATE TABLE translation (
    row INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    record BLOB NOT NULL,
    path TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX translation_by_record ON translation (record, path);

CREATE VIRTUAL TABLE search USING fts5 (
    reference, headline, wording, narrative,
    tokenize = "ascii", detail = column, prefix = '1 2 3'
);

CREATE TABLE recommendation_key (
    row INTEGER PRIMARY KEY,
    reference TEXT NOT NULL,
    headline TEXT NOT NULL,
    archived INTEGER NOT NULL
) STRICT;
CREATE INDEX recommendation_key_by_reference ON recommendation_key (archived, reference);
CREATE INDEX recommendation_key_by_headline ON recommendation_key (archived, headline);

CREATE TABLE setting (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "name" TEXT,
    "value" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES setting (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX setting_by_merged_into ON setting ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX setting_by_name ON setting (name);

CREATE TABLE officer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "initials" TEXT,
    "name" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES officer (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX officer_by_merged_into ON officer ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX officer_by_initials ON officer (initials);

CREATE TABLE partner (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "code" TEXT,
    "kind" TEXT,
    "iso2" TEXT,
    "iso3" TEXT,
    "from" TEXT,
    "to" TEXT,
    "observer_from" TEXT,
    "observer_to" TEXT,
    "routes" TEXT,
    "donor" INTEGER,
    "note" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX partner_by_merged_into ON partner ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX partner_by_code ON partner (code);

CREATE TABLE body (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "code" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX body_by_partner ON body ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX body_by_merged_into ON body ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX body_by_code ON body (code);

CREATE TABLE name (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "body" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED,
    "language" TEXT,
    "form" TEXT,
    "text" TEXT,
    "sort_key" TEXT,
    "from" TEXT,
    "to" TEXT,
    "checked" INTEGER,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES name (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX name_by_partner ON name ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX name_by_body ON name ("body") WHERE "body" IS NOT NULL;
CREATE INDEX name_by_merged_into ON name ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE contact (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "title" TEXT,
    "salutation" TEXT,
    "email" TEXT,
    "language" TEXT,
    "from" TEXT,
    "to" TEXT,
    "nominated_by" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES contact (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX contact_by_partner ON contact ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX contact_by_merged_into ON contact ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE representation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "channel" TEXT,
    "from" TEXT,
    "to" TEXT,
    "note" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES representation (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX representation_by_partner ON representation ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX representation_by_merged_into ON representation ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE partner_group (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "code" TEXT,
    "title" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES partner_group (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX partner_group_by_merged_into ON partner_group ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX partner_group_by_code ON partner_group (code);

CREATE TABLE group_member (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "group" INTEGER REFERENCES partner_group (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "to" TEXT,
    "basis" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES group_member (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX group_member_by_group ON group_member ("group") WHERE "group" IS NOT NULL;
CREATE INDEX group_member_by_partner ON group_member ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX group_member_by_merged_into ON group_member ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE meeting (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "reference" TEXT,
    "kind" TEXT,
    "number" INTEGER,
    "title" TEXT,
    "start" TEXT,
    "end" TEXT,
    "precision" TEXT,
    "city" TEXT,
    "country" TEXT,
    "status" TEXT,
    "pillars" TEXT,
    "format" TEXT,
    "host" TEXT,
    "note" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_by_merged_into ON meeting ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX meeting_by_reference ON meeting (reference);

CREATE TABLE announcement (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "announced_on" TEXT,
    "start" TEXT,
    "end" TEXT,
    "precision" TEXT,
    "city" TEXT,
    "country" TEXT,
    "format" TEXT,
    "source" TEXT,
    "note" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES announcement (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX announcement_by_meeting ON announcement ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX announcement_by_merged_into ON announcement ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE stated_figure (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "what" TEXT,
    "value" TEXT,
    "unit" TEXT,
    "from" TEXT,
    "to" TEXT,
    "source" TEXT,
    "paragraph" TEXT,
    "preferred" INTEGER,
    "note" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES stated_figure (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX stated_figure_by_meeting ON stated_figure ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX stated_figure_by_merged_into ON stated_figure ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE document (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "symbol" TEXT,
    "title" TEXT,
    "kind" TEXT,
    "date" TEXT,
    "language" TEXT,
    "classification" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "link" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES document (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX document_by_meeting ON document ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX document_by_merged_into ON document ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX document_by_symbol ON document (symbol);

CREATE TABLE commitment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "code" TEXT,
    "instrument" TEXT,
    "year" INTEGER,
    "title" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES commitment (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX commitment_by_merged_into ON commitment ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX commitment_by_code ON commitment (code);

CREATE TABLE recommendation (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "reference" TEXT,
    "headline" TEXT,
    "pillar" TEXT,
    "also_pillars" TEXT,
    "origin" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "paragraph" TEXT,
    "routes" TEXT,
    "officer" INTEGER REFERENCES officer (row) DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT,
    "owner" TEXT,
    "due" TEXT,
    "management_response" TEXT,
    "note" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX recommendation_by_meeting ON recommendation ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX recommendation_by_officer ON recommendation ("officer") WHERE "officer" IS NOT NULL;
CREATE INDEX recommendation_by_merged_into ON recommendation ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX recommendation_by_reference ON recommendation (reference);

CREATE TABLE recommendation_link (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "earlier" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES recommendation_link (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX recommendation_link_by_recommendation ON recommendation_link ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX recommendation_link_by_earlier ON recommendation_link ("earlier") WHERE "earlier" IS NOT NULL;
CREATE INDEX recommendation_link_by_merged_into ON recommendation_link ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE commitment_link (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "commitment" INTEGER REFERENCES commitment (row) DEFERRABLE INITIALLY DEFERRED,
    "mapped_by" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES commitment_link (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX commitment_link_by_recommendation ON commitment_link ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX commitment_link_by_commitment ON commitment_link ("commitment") WHERE "commitment" IS NOT NULL;
CREATE INDEX commitment_link_by_merged_into ON commitment_link ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE wording (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "step" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "language" TEXT,
    "text" TEXT,
    "status" TEXT,
    "translation_of" INTEGER REFERENCES wording (row) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES wording (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX wording_by_recommendation ON wording ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX wording_by_meeting ON wording ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX wording_by_translation_of ON wording ("translation_of") WHERE "translation_of" IS NOT NULL;
CREATE INDEX wording_by_merged_into ON wording ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE addressee (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES partner_group (row) DEFERRABLE INITIALLY DEFERRED,
    "body" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT,
    "mode" TEXT,
    "open" INTEGER,
    "responsible_body" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES addressee (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX addressee_by_recommendation ON addressee ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX addressee_by_partner ON addressee ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX addressee_by_group ON addressee ("group") WHERE "group" IS NOT NULL;
CREATE INDEX addressee_by_body ON addressee ("body") WHERE "body" IS NOT NULL;
CREATE INDEX addressee_by_responsible_body ON addressee ("responsible_body") WHERE "responsible_body" IS NOT NULL;
CREATE INDEX addressee_by_merged_into ON addressee ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE decision (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "reference" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "mode" TEXT,
    "paragraph" TEXT,
    "opens" TEXT,
    "closes" TEXT,
    "extended_to" TEXT,
    "broken" TEXT,
    "broken_by" TEXT,
    "text" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES decision (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX decision_by_meeting ON decision ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX decision_by_merged_into ON decision ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX decision_by_reference ON decision (reference);

CREATE TABLE decision_item (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "decision" INTEGER REFERENCES decision (row) DEFERRABLE INITIALLY DEFERRED,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "outcome" TEXT,
    "before" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "successor" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES decision_item (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX decision_item_by_decision ON decision_item ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX decision_item_by_recommendation ON decision_item ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX decision_item_by_before ON decision_item ("before") WHERE "before" IS NOT NULL;
CREATE INDEX decision_item_by_successor ON decision_item ("successor") WHERE "successor" IS NOT NULL;
CREATE INDEX decision_item_by_merged_into ON decision_item ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE position (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "decision" INTEGER REFERENCES decision (row) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "date" TEXT,
    "text" TEXT,
    "language" TEXT,
    "printed" INTEGER,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES position (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX position_by_recommendation ON position ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX position_by_partner ON position ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX position_by_decision ON position ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX position_by_merged_into ON position ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE response (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT,
    "stance" TEXT,
    "text" TEXT,
    "language" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES response (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX response_by_recommendation ON response ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX response_by_partner ON response ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX response_by_merged_into ON response ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE request (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "reference" TEXT,
    "purpose" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "sent" TEXT,
    "deadline" TEXT,
    "cut_off" TEXT,
    "note" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES request (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX request_by_meeting ON request ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX request_by_merged_into ON request ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX request_by_reference ON request (reference);

CREATE TABLE request_item (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "request" INTEGER REFERENCES request (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT,
    "extended_to" TEXT,
    "answered" TEXT,
    "channel" TEXT,
    "language" TEXT,
    "note" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES request_item (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX request_item_by_request ON request_item ("request") WHERE "request" IS NOT NULL;
CREATE INDEX request_item_by_partner ON request_item ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX request_item_by_recommendation ON request_item ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX request_item_by_merged_into ON request_item ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE progress_report (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "recommendation" INTEGER REFERENCES recommendation (row) DEFERRABLE INITIALLY DEFERRED,
    "partner" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "as_at" TEXT,
    "received" TEXT,
    "stage" TEXT,
    "basis" TEXT,
    "confirmed" TEXT,
    "reported_by" INTEGER REFERENCES partner (row) DEFERRABLE INITIALLY DEFERRED,
    "body" INTEGER REFERENCES body (row) DEFERRABLE INITIALLY DEFERRED,
    "channel" TEXT,
    "note_verbale" TEXT,
    "document" INTEGER REFERENCES document (row) DEFERRABLE INITIALLY DEFERRED,
    "narrative" TEXT,
    "language" TEXT,
    "evidence" TEXT,
    "good_practice" TEXT,
    "difficulty" TEXT,
    "support_needed" TEXT,
    "corrects" INTEGER REFERENCES progress_report (row) DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES progress_report (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX progress_report_by_recommendation ON progress_report ("recommendation") WHERE "recommendation" IS NOT NULL;
CREATE INDEX progress_report_by_partner ON progress_report ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX progress_report_by_reported_by ON progress_report ("reported_by") WHERE "reported_by" IS NOT NULL;
CREATE INDEX progress_report_by_body ON progress_report ("body") WHERE "body" IS NOT NULL;
CREATE INDEX progress_report_by_document ON progress_report ("document") WHERE "document" IS NOT NULL;
CREATE INDEX progress_report_by_corrects ON progress_report ("corrects") WHERE "corrects" IS NOT NULL;
CREATE INDEX progress_report_by_merged_into ON progress_report ("merged_into") WHERE "merged_into" IS NOT NULL;

CREATE TABLE report_definition (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    "name" TEXT,
    "kind" TEXT,
    "meeting" INTEGER REFERENCES meeting (row) DEFERRABLE INITIALLY DEFERRED,
    "organ" TEXT,
    "session" TEXT,
    "symbol" TEXT,
    "distribution" TEXT,
    "date" TEXT,
    "original_language" TEXT,
    "agenda_item" TEXT,
    "notes" TEXT,
    "introduction" TEXT,
    "language" TEXT,
    "source" TEXT,
    "audience" TEXT,
    "archived" INTEGER,
    "merged_into" INTEGER REFERENCES report_definition (row) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX report_definition_by_meeting ON report_definition ("meeting") WHERE "meeting" IS NOT NULL;
CREATE INDEX report_definition_by_merged_into ON report_definition ("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE INDEX report_definition_by_name ON report_definition (name);

)sql";

}  // namespace pact::storage
