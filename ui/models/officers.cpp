#include "ui/models/officers.h"

#include "core/base/identity.h"
#include "core/base/textfold.h"
#include "core/domain/entities.h"

#include <QCoreApplication>

namespace pact::ui {

namespace {

Result<QUuid> enter(changes::Journal& journal, const QString& name, const QString& initials) {
    const domain::EntitySpec& spec = domain::specOf<domain::Officer>();
    domain::Record officer = domain::blankRecord(spec, newId(journal.clock().now()));
    officer.set(spec, QStringLiteral("initials"), canonicalText(initials));
    officer.set(spec, QStringLiteral("name"), canonicalText(name));
    changes::ChangeSet set{changes::Source::Window, {}, {changes::creation(spec, officer)}};
    PACT_TRY(const auto result, journal.apply(set));
    if (result.hasConflicts()) return fail(ErrorCode::Conflict, result.conflicts.front().message);
    return officer.id;
}

}  // namespace

Result<QUuid> officerRecord(changes::Journal& journal, const QString& name,
                            const QString& initials) {
    const domain::EntitySpec& spec = domain::specOf<domain::Officer>();
    storage::RecordStore store(journal.database());
    storage::RecordFilter filter;
    filter.where.emplace_back(QStringLiteral("initials"), canonicalText(initials));
    PACT_TRY(const auto officers, store.list(spec, filter));
    if (!officers.empty()) return officers.front().id;
    return enter(journal, name, initials);
}

}  // namespace pact::ui
