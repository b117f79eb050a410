#include "core/changes/delta.h"

#include "core/base/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace pact::changes {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

QByteArray digest(const QByteArray& salt, const QString& value) {
    return Sha256::of(salt + value.toUtf8());
}

// Each piece goes into a hash behind its length, so that no two rows of pieces read the same.
void appendPiece(QByteArray& pieces, const QByteArray& bytes) {
    const qint64 size = qToBigEndian<qint64>(bytes.size());
    pieces.append(reinterpret_cast<const char*>(&size), sizeof size);
    pieces.append(bytes);
}

Result<QString> readValue(const QJsonValue& value, PersonalValues* personal) {
    if (value.isNull()) return QString();
    if (value.isString()) return value.toString();
    const QString hex = value.toObject().value(QLatin1String("p")).toString();
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != 32) return fail(ErrorCode::Damaged, tr("A value cannot be read."));
    if (!personal) return kDigestPrefix + hex;
    PACT_TRY(const auto text, personal->valueOf(bytes));
    return text ? *text : erasedText();
}

Result<RecordChange> parse(const QString& entity, const QUuid& record, const QByteArray& delta,
                           PersonalValues* personal) {
    const QString damaged = tr("A change of %1 %2 cannot be read.").arg(entity, toText(record));
    const auto document = QJsonDocument::fromJson(delta);
    if (!document.isObject() || !domain::findEntity(entity))
        return fail(ErrorCode::Damaged, damaged);
    const QJsonObject root = document.object();
    RecordChange change{entity, record, Existence::Kept, {}};
    const int existence = root.value(QLatin1String("e")).toInt();
    if (existence > 0) change.existence = Existence::Created;
    if (existence < 0) change.existence = Existence::Removed;
    const QJsonObject fields = root.value(QLatin1String("f")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray pair = field.value().toArray();
        const bool isKnown =
            domain::findEntity(entity)->indexOf(field.key().section(u'/', 0, 0)) >= 0;
        if (pair.size() != 2 || !isKnown) return fail(ErrorCode::Damaged, damaged);
        PACT_TRY(const QString before, readValue(pair.at(0), personal));
        PACT_TRY(const QString after, readValue(pair.at(1), personal));
        change.fields.push_back({field.key(), before, after});
    }
    return change;
}

void appendEscaped(QByteArray& out, char c) {
    if (c == '"' || c == '\\')
        out += QByteArray("\\") + c;
    else if (c == '\n')
        out += "\\n";
    else if (c == '\t')
        out += "\\t";
    else
        out += "\\u00" + QByteArray(1, c).toHex();
}

// Whether JSON holds the text as it is, one byte a character.
bool needsNoEscaping(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x80 && c != u'"' && c != u'\\';
    });
}

// A JSON string, in the one form that the journal holds: UTF-8, escaped only where JSON demands it.
void appendString(QByteArray& out, const QString& text) {
    out += '"';
    if (needsNoEscaping(text)) {
        out += text.toLatin1();
    } else {
        for (const char c : text.toUtf8()) {
            const bool isPlain = c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
            if (isPlain)
                out += c;
            else
                appendEscaped(out, c);
        }
    }
    out += '"';
}

bool isPersonal(const domain::EntitySpec& spec, const QString& path) {
    const int index = spec.indexOf(path);
    return index >= 0 && spec.fields[static_cast<std::size_t>(index)].personal;
}

Status appendValue(QByteArray& out, const QUuid& record, const FieldChange& field,
                   const QString& text, PersonalValues* personal) {
    if (text.isEmpty()) {
        out += "null";
    } else if (!personal) {
        appendString(out, text);
    } else {
        PACT_TRY(const QByteArray bytes, personal->digestOf(record, field.field, text));
        out += "{\"p\":\"" + bytes.toHex() + "\"}";
    }
    return {};
}

}  // namespace

QString erasedText() { return QStringLiteral("\u2588\u2588\u2588"); }

void clearErased(RecordChange& change) {
    for (FieldChange& field : change.fields) {
        if (field.before == erasedText()) field.before.clear();
        if (field.after == erasedText()) field.after.clear();
    }
}

Result<QByteArray> PersonalValues::digestOf(const QUuid& record, const QString& field,
                                            const QString& value) {
    PACT_TRY(storage::Statement known,
             m_database->prepare(QStringLiteral(
                 "SELECT digest FROM personal WHERE record = ? AND field = ? AND value = ?")));
    PACT_TRY(const bool isKnown, known.bind(1, record).bind(2, field).bind(3, value).step());
    if (isKnown) return known.bytes(0);
    QByteArray salt(16, Qt::Uninitialized);
    auto* words = reinterpret_cast<quint32*>(salt.data());
    QRandomGenerator::system()->fillRange(words, 4);
    const QByteArray made = digest(salt, value);
    PACT_TRY(storage::Statement insert, m_database->prepare(QStringLiteral(
                                            "INSERT INTO personal (digest, record, field, salt, "
                                            "value) VALUES (?, ?, ?, ?, ?)")));
    PACT_CHECK(
        insert.bind(1, made).bind(2, record).bind(3, field).bind(4, salt).bind(5, value).run());
    return made;
}

Result<std::optional<QString>> PersonalValues::valueOf(const QByteArray& wanted) {
    PACT_TRY(
        storage::Statement statement,
        m_database->prepare(QStringLiteral("SELECT salt, value FROM personal WHERE digest = ?")));
    PACT_TRY(const bool isThere, statement.bind(1, wanted).step());
    if (!isThere) return std::nullopt;
    QString value = statement.text(1);
    if (digest(statement.bytes(0), value) != wanted)
        return fail(ErrorCode::Damaged, tr("A personal value does not agree with its digest."));
    return value;
}

Status PersonalValues::forget(const QUuid& record) {
    PACT_TRY(storage::Statement remove,
             m_database->prepare(QStringLiteral("DELETE FROM personal WHERE record = ?")));
    return remove.bind(1, record).run();
}

Result<QByteArray> toDelta(const domain::EntitySpec& spec, const RecordChange& change,
                           PersonalValues& personal) {
    std::vector<const FieldChange*> fields;
    for (const FieldChange& field : change.fields)
        if (field.before != field.after) fields.push_back(&field);
    std::sort(fields.begin(), fields.end(),
              [](const FieldChange* a, const FieldChange* b) { return a->field < b->field; });

    QByteArray out("{");
    if (change.existence == Existence::Created) out += "\"e\":1,";
    if (change.existence == Existence::Removed) out += "\"e\":-1,";
    out += "\"f\":{";
    for (const FieldChange* field : fields) {
        if (field != fields.front()) out += ',';
        PersonalValues* const hidden = isPersonal(spec, field->field) ? &personal : nullptr;
        appendString(out, field->field);
        out += ":[";
        PACT_CHECK(appendValue(out, change.record, *field, field->before, hidden));
        out += ',';
        PACT_CHECK(appendValue(out, change.record, *field, field->after, hidden));
        out += ']';
    }
    out += "}}";
    return out;
}

Result<RecordChange> fromDelta(const QString& entity, const QUuid& record, const QByteArray& delta,
                               PersonalValues& personal) {
    return parse(entity, record, delta, &personal);
}

Result<RecordChange> fromDelta(const QString& entity, const QUuid& record,
                               const QByteArray& delta) {
    return parse(entity, record, delta, nullptr);
}

QString journalColumns() {
    return QStringLiteral(
        "j.seq, j.\"set\", j.at, j.actor, j.device, j.origin, j.reason, j.schema, j.undoes, "
        "j.prev, j.hash");
}

JournalRow readJournalRow(const storage::Statement& statement) {
    JournalRow row;
    row.seq = statement.integer(0);
    row.set = statement.id(1);
    row.at = statement.text(2);
    row.actor = statement.id(3);
    row.device = statement.id(4);
    row.origin = statement.text(5);
    row.reason = statement.text(6);
    row.schema = statement.integer(7);
    if (!statement.isNull(8)) row.undoes = statement.integer(8);
    row.prev = statement.bytes(9);
    row.hash = statement.bytes(10);
    return row;
}

void SetHash::add(qint64 ord, const QString& entity, const QUuid& record, const QByteArray& delta) {
    m_pieces.resize(0);
    appendPiece(m_pieces, QByteArray::number(ord));
    appendPiece(m_pieces, entity.toUtf8());
    appendPiece(m_pieces, toBytes(record));
    appendPiece(m_pieces, delta);
    m_changes.add(m_pieces);
}

QByteArray SetHash::finish(const JournalRow& row) const {
    QByteArray pieces;
    appendPiece(pieces, row.prev);
    appendPiece(pieces, QByteArray::number(row.seq));
    appendPiece(pieces, toBytes(row.set));
    appendPiece(pieces, row.at.toUtf8());
    appendPiece(pieces, row.actor.isNull() ? QByteArray() : toBytes(row.actor));
    appendPiece(pieces, row.device.isNull() ? QByteArray() : toBytes(row.device));
    appendPiece(pieces, row.origin.toUtf8());
    appendPiece(pieces, row.reason.toUtf8());
    appendPiece(pieces, QByteArray::number(row.schema));
    appendPiece(pieces, row.undoes ? QByteArray::number(*row.undoes) : QByteArray());
    appendPiece(pieces, m_changes.result());
    return Sha256::of(pieces);
}

Result<QByteArray> firstLink(storage::Database& database) {
    PACT_TRY(storage::Statement statement,
             database.prepare(QStringLiteral("SELECT value FROM workspace WHERE key = 'id'")));
    PACT_TRY(const bool isThere, statement.step());
    return Sha256::of(isThere ? statement.text(0).toUtf8() : QByteArray());
}

}  // namespace pact::changes
