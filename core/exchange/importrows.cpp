#include "core/exchange/importrows.h"

#include "core/base/identity.h"
#include "core/base/textfold.h"
#include "core/domain/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::exchange {

using domain::EntitySpec;
using domain::FieldSpec;
using domain::Record;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("import", text); }

bool haveSameValues(const Record& a, const Record& b) {
    return a.values == b.values && a.translations == b.translations;
}

/// The first reference that every record of the entity has, or -1.
int requiredReferenceOf(const EntitySpec& spec) {
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (spec.fields[i].required && spec.fields[i].type == domain::FieldType::Reference)
            return static_cast<int>(i);
    return -1;
}

}  // namespace

ImportRows::ImportRows(storage::Database& database, const EntitySpec& spec, ImportColumns columns,
                       const Clock& clock, Provenance provenance)
    : m_spec(&spec),
      m_columns(std::move(columns)),
      m_clock(&clock),
      m_provenance(provenance),
      m_store(database),
      m_references(m_store, spec) {}

void ImportRows::fault(qint64 row, const QString& column, const QString& message) {
    m_faults.push_back({row, column, message});
}

Result<QString> ImportRows::readCell(const ImportColumns::Column& column, const QString& cell) {
    if (column.target == ImportColumns::Target::Id) {
        const QString text = canonicalText(cell);
        if (text.isEmpty() || !idFromText(text).isNull()) return toText(idFromText(text));
        return fail(ErrorCode::InvalidInput, tr("\"%1\" is not the id of a record.").arg(text));
    }
    const FieldSpec& field = m_spec->fields[static_cast<std::size_t>(column.field)];
    PACT_TRY(const QString text, m_references.canonical(field, cell));
    const bool standsForDefault =
        text.isEmpty() && field.required && column.target == ImportColumns::Target::Field;
    return standsForDefault ? field.defaultValue : text;
}

ImportRows::Cells ImportRows::readCells(qint64 row, const std::vector<QString>& cells) {
    Cells out;
    const auto& columns = m_columns.columns();
    if (cells.size() != columns.size()) {
        fault(row, {},
              tr("The row has %1 cells and the headings are %2.")
                  .arg(cells.size())
                  .arg(columns.size()));
        out.isSound = false;
        return out;
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto text = readCell(columns[i], cells[i]);
        if (!text) {
            fault(row, columns[i].heading, text.error().message);
            out.isSound = false;
        }
        out.texts.push_back(text.value_or(QString()));
        if (columns[i].target == ImportColumns::Target::Id) out.id = idFromText(out.texts.back());
    }
    return out;
}

void ImportRows::applyCells(const Cells& cells, Record& record) const {
    for (std::size_t i = 0; i < cells.texts.size(); ++i) {
        const ImportColumns::Column& column = m_columns.columns()[i];
        if (column.target == ImportColumns::Target::Field)
            record.values[static_cast<std::size_t>(column.field)] = cells.texts[i];
        else if (column.target == ImportColumns::Target::Translation)
            record.translate(column.heading, cells.texts[i]);
    }
}

Result<std::vector<Record>> ImportRows::withIdentity(const std::vector<QString>& parts) const {
    std::vector<Record> records;
    PACT_TRY(const std::vector<QUuid> ids, m_store.withIdentity(*m_spec, parts));
    for (const QUuid& id : ids) {
        PACT_TRY(Match record, m_store.find(*m_spec, id));
        if (record) records.push_back(std::move(*record));
    }
    return records;
}

Result<ImportRows::Match> ImportRows::matchByIdentity(qint64 row, const Record& blank) {
    const std::vector<QString> parts = identityOf(*m_spec, blank);
    PACT_TRY(std::vector<Record> found, withIdentity(parts));
    const bool hasLive = std::any_of(found.begin(), found.end(), [this](const Record& each) {
        return domain::isLive(*m_spec, each);
    });
    // Where a live record fits, archived ones do not compete.
    if (hasLive)
        std::erase_if(found, [this](const Record& each) { return !domain::isLive(*m_spec, each); });
    if (found.empty()) return Match();
    if (found.size() == 1) return Match(std::move(found.front()));
    QStringList texts;
    for (const Record& each : found) texts << toText(each.id);
    fault(row, {},
          tr("The row fits several records (%1); add a column id.")
              .arg(texts.join(QLatin1String(", "))));
    return Match();
}

/// Where nothing tells records from one another, one with the very same values is the same.
Result<ImportRows::Match> ImportRows::matchByEquality(const Record& blank) {
    const int field = requiredReferenceOf(*m_spec);
    if (field < 0) return Match();
    const auto index = static_cast<std::size_t>(field);
    const QUuid target = idFromText(blank.values[index]);
    if (target.isNull()) return Match();
    PACT_TRY(const std::vector<Record> others,
             m_store.referring(*m_spec, m_spec->fields[index].code, target));
    for (const Record& other : others)
        if (haveSameValues(other, blank)) return Match(other);
    return Match();
}

Result<ImportRows::Match> ImportRows::match(qint64 row, const Cells& cells, const Record& blank) {
    if (!cells.id.isNull()) return m_store.find(*m_spec, cells.id);
    return m_spec->identity.empty() ? matchByEquality(blank) : matchByIdentity(row, blank);
}

/// A name-based id may belong to a record that has been changed into something else since.
Result<QUuid> ImportRows::freeId(const Record& record) {
    const QUuid id = newRecordId(*m_spec, record, *m_clock, m_provenance);
    if (!m_spec->nameBased && m_provenance == Provenance::Entered) return id;
    PACT_TRY(const auto holder, m_store.find(*m_spec, id));
    return holder ? newId(m_clock->now()) : id;
}

bool ImportRows::isRepeated(qint64 row, const Record& record) {
    const std::vector<QString> parts =
        m_spec->identity.empty() ? record.values : identityOf(*m_spec, record);
    const QString key = QStringList(parts.begin(), parts.end()).join(u'\x1f');
    const qint64 earlier = std::max(m_rowOfRecord.value(record.id), m_rowOfIdentity.value(key));
    m_rowOfRecord.insert(record.id, row);
    m_rowOfIdentity.insert(key, row);
    if (earlier == 0) return false;
    fault(row, {}, tr("The row names the same record as row %1.").arg(earlier));
    return true;
}

Result<bool> ImportRows::isTaken(const Record& record) const {
    if (m_spec->reference < 0 || !domain::isLive(*m_spec, record)) return false;
    PACT_TRY(const std::vector<Record> others, withIdentity(identityOf(*m_spec, record)));
    return std::any_of(others.begin(), others.end(), [&](const Record& other) {
        return other.id != record.id && domain::isLive(*m_spec, other);
    });
}

Status ImportRows::judge(qint64 row, const Match& before, const Record& after) {
    std::vector<domain::Issue> issues = domain::checkRecord(*m_spec, after);
    if (issues.empty()) {
        PACT_TRY(issues, domain::checkAgainstOthers(*m_spec, after, *this));
    }
    for (const domain::Issue& issue : issues) fault(row, issue.field, issue.message);
    const bool isRenamed = !before || identityOf(*m_spec, *before) != identityOf(*m_spec, after);
    if (!issues.empty() || !isRenamed) return {};
    PACT_TRY(const bool taken, isTaken(after));
    if (!taken) return {};
    const auto field = static_cast<std::size_t>(m_spec->reference);
    fault(row, m_spec->fields[field].code,
          tr("Another %1 is called \"%2\".").arg(m_spec->code, after.values[field]));
    return {};
}

void ImportRows::keep(const Match& before, const Record& after) {
    if (!before) {
        ++m_added;
        m_changes.push_back(changes::creation(*m_spec, after));
    } else if (haveSameValues(*before, after)) {
        ++m_unchanged;
    } else {
        ++m_updated;
        m_changes.push_back(changes::edit(*m_spec, *before, after));
    }
    if (domain::dependsOnOthers(*m_spec)) m_planned.insert(after.id, after);
}

Status ImportRows::take(qint64 row, const std::vector<QString>& cells) {
    const Cells read = readCells(row, cells);
    Record record = domain::blankRecord(*m_spec, read.id);
    applyCells(read, record);
    const std::size_t faultsBefore = m_faults.size();
    Match before;
    if (read.isSound) {
        PACT_TRY(before, match(row, read, record));
    }
    if (before) {
        record = *before;
        applyCells(read, record);
    } else if (record.id.isNull()) {
        PACT_TRY(record.id, freeId(record));
    }
    if (m_spec->reference >= 0)
        m_references.remember(record.values[static_cast<std::size_t>(m_spec->reference)],
                              record.id);
    if (!read.isSound || m_faults.size() > faultsBefore || isRepeated(row, record)) return {};
    PACT_CHECK(judge(row, before, record));
    keep(before, record);
    return {};
}

Result<std::optional<Record>> ImportRows::find(const EntitySpec& spec, const QUuid& id) {
    if (&spec == m_spec) {
        if (const auto planned = m_planned.constFind(id); planned != m_planned.constEnd())
            return std::optional<Record>(*planned);
    }
    return m_store.find(spec, id);
}

Result<std::vector<Record>> ImportRows::referring(const EntitySpec& spec, const QString& field,
                                                  const QUuid& id) {
    return m_store.referring(spec, field, id);
}

}  // namespace pact::exchange
