#include "core/exchange/importcells.h"

#include "core/base/identity.h"
#include "core/base/textfold.h"
#include "core/domain/canonical.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::exchange {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("import", text); }

}  // namespace

QString CellFault::sentence() const {
    if (row == 0) return message;
    if (column.isEmpty()) return tr("row %1: %2").arg(QString::number(row), message);
    return tr("row %1, column %2: %3").arg(QString::number(row), column, message);
}

int localisedFieldOf(const domain::EntitySpec& spec, const QString& path) {
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0) return -1;
    const int index = spec.indexOf(path.left(slash));
    if (index < 0 || !spec.fields[static_cast<std::size_t>(index)].localised) return -1;
    domain::FieldSpec language;
    language.type = domain::FieldType::Language;
    const QString tag = path.mid(slash + 1);
    return !tag.isEmpty() && domain::isCanonical(language, tag) ? index : -1;
}

std::optional<ImportColumns::Column> ImportColumns::columnOf(const domain::EntitySpec& spec,
                                                             const QString& heading) const {
    if (heading == QLatin1String("id")) return Column{heading, Target::Id, -1};
    if (const int field = spec.indexOf(heading); field >= 0)
        return Column{heading, Target::Field, field};
    if (const int field = localisedFieldOf(spec, heading); field >= 0)
        return Column{heading, Target::Translation, field};
    return std::nullopt;
}

ImportColumns::ImportColumns(const domain::EntitySpec& spec, const std::vector<QString>& headings,
                             std::vector<CellFault>& faults) {
    for (const QString& cell : headings) {
        const QString heading = canonicalText(cell);
        const bool isRepeated = std::any_of(m_columns.begin(), m_columns.end(),
                                            [&](const Column& c) { return c.heading == heading; });
        const auto column = columnOf(spec, heading);
        if (isRepeated)
            faults.push_back({1, heading, tr("The heading stands there twice.")});
        else if (!column)
            faults.push_back(
                {1, heading,
                 tr("\"%1\" is no field of %2; it has: id, %3.")
                     .arg(heading, spec.code, spec.fieldCodes().join(QLatin1String(", ")))});
        m_columns.push_back(column.value_or(Column{heading, Target::Nothing, -1}));
    }
    checkRequired(spec, faults);
}

void ImportColumns::checkRequired(const domain::EntitySpec& spec,
                                  std::vector<CellFault>& faults) const {
    if (hasId()) return;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const domain::FieldSpec& field = spec.fields[i];
        const int index = static_cast<int>(i);
        const bool names =
            spec.identity.empty() ||
            std::find(spec.identity.begin(), spec.identity.end(), index) != spec.identity.end();
        if (field.required && field.defaultValue.isEmpty() && names && !hasField(index))
            faults.push_back(
                {1, field.code, tr("The column is missing, and %1 needs it.").arg(spec.code)});
    }
}

bool ImportColumns::hasId() const {
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column& column) { return column.target == Target::Id; });
}

bool ImportColumns::hasField(int field) const {
    return std::any_of(m_columns.begin(), m_columns.end(), [field](const Column& column) {
        return column.target == Target::Field && column.field == field;
    });
}

void ReferenceLookup::remember(const QString& reference, const QUuid& id) {
    m_own.insert(toText(id), id);
    if (!reference.isEmpty()) m_own.insert(reference, id);
}

Result<QString> ReferenceLookup::resolve(const QString& entity, const QString& reference) {
    if (entity == m_spec->code) {
        if (const auto own = m_own.constFind(reference); own != m_own.constEnd())
            return toText(*own);
    }
    const QPair key(entity, reference);
    if (const auto known = m_resolved.constFind(key); known != m_resolved.constEnd()) return *known;
    PACT_TRY(const QUuid id, m_store->resolve(*domain::findEntity(entity), reference));
    m_resolved.insert(key, toText(id));
    return toText(id);
}

Result<QString> ReferenceLookup::canonical(const domain::FieldSpec& field, const QString& cell) {
    if (field.type != domain::FieldType::Reference) return domain::canonicalValue(field, cell);
    const QString reference = canonicalText(cell);
    if (reference.isEmpty()) return QString();
    return resolve(field.refersTo, reference);
}

}  // namespace pact::exchange
