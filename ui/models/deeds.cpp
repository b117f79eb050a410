#include "ui/models/deeds.h"

#include <QCoreApplication>

namespace pact::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("deeds", text); }

Deed::Kind kindOf(const changes::RecordChange& change) {
    if (change.existence == changes::Existence::Created) return Deed::Kind::Added;
    if (change.existence == changes::Existence::Removed) return Deed::Kind::Removed;
    for (const changes::FieldChange& field : change.fields)
        if (field.field == QLatin1String("archived") && field.before != field.after)
            return field.after.isEmpty() ? Deed::Kind::Restored : Deed::Kind::Archived;
    return Deed::Kind::Edited;
}

Result<Deed> readDeed(storage::Database& database, qint64 seq) {
    PACT_TRY(const auto changes, changes::changesOf(database, seq));
    Deed deed{seq, Deed::Kind::Edited, {}, {}, static_cast<qint64>(changes.size())};
    if (changes.empty()) return deed;
    deed.kind = kindOf(changes.front());
    deed.entity = changes.front().entity;
    const domain::EntitySpec* spec = domain::findEntity(deed.entity);
    if (spec && spec->reference >= 0) {
        storage::RecordStore store(database);
        if (const auto reference = store.humanReference(*spec, changes.front().record))
            deed.reference = *reference;
    }
    return deed;
}

}  // namespace

Result<UndoState> readUndoState(changes::Journal& journal) {
    UndoState state;
    PACT_TRY(const auto undoable, journal.undoable());
    if (undoable) {
        PACT_TRY(state.undo, readDeed(journal.database(), *undoable));
    }
    PACT_TRY(const auto redoable, journal.redoable());
    if (redoable) {
        PACT_TRY(state.redo, readDeed(journal.database(), *redoable));
    }
    return state;
}

QString deedText(const Deed& deed) {
    if (deed.records > 1)
        return QCoreApplication::translate("deeds", "change of %n records", nullptr,
                                           static_cast<int>(deed.records));
    const domain::EntitySpec* spec = domain::findEntity(deed.entity);
    const QString title = spec ? spec->title().toLower() : tr("record");
    const QString what = deed.reference.isEmpty() ? title : deed.reference;
    switch (deed.kind) {
        case Deed::Kind::Edited: return tr("edit of %1").arg(what);
        case Deed::Kind::Added: return tr("addition of %1").arg(what);
        case Deed::Kind::Archived: return tr("archiving of %1").arg(what);
        case Deed::Kind::Restored: return tr("restoring of %1").arg(what);
        case Deed::Kind::Removed: return tr("removal of %1").arg(what);
    }
    Q_UNREACHABLE();
}

}  // namespace pact::ui
