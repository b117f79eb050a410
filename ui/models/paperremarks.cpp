#include "ui/models/paperremarks.h"

#include "core/domain/entities.h"

#include <QCoreApplication>

namespace pact::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("paperremarks", text); }

}  // namespace

Result<QStringList> remarksOn(storage::RecordStore& store,
                              const domain::ReportDefinition& definition, const Clock& clock) {
    QStringList remarks;
    if (definition.meeting.value.isNull()) return remarks;
    PACT_TRY(const domain::Record record,
             store.get(domain::specOf<domain::Meeting>(), definition.meeting.value));
    const auto meeting = domain::fromRecord<domain::Meeting>(record);
    const QDate asAt = definition.asAt;
    const bool isOver = domain::lastDayOf(meeting) < clock.today();
    if (asAt.isValid() && asAt < meeting.start && isOver)
        remarks << tr("The paper describes a day before %1; what came later is not in it.")
                       .arg(meeting.reference);
    return remarks;
}

}  // namespace pact::ui
