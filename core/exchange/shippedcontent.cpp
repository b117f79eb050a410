#include "core/exchange/shippedcontent.h"

#include "core/changes/journal.h"
#include "core/domain/entities.h"
#include "core/exchange/importplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pact::exchange {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("shipped", text); }

/// The entity that a file such as `02_partner.csv` is for, or nullptr.
const domain::EntitySpec* entityOf(const QString& fileName) {
    const qsizetype from = fileName.indexOf(u'_') + 1;
    return domain::findEntity(fileName.mid(from, fileName.lastIndexOf(u'.') - from));
}

Error atFault(const QString& fileName, const std::vector<CellFault>& faults) {
    QStringList sentences;
    for (const CellFault& fault : faults) sentences << fault.sentence();
    return {ErrorCode::InvalidInput, tr("%1: %2").arg(fileName, sentences.front()),
            sentences.join(u'\n')};
}

Status takeInFile(const QString& path, storage::Database& database, changes::Writer& writer,
                  const Clock& clock) {
    QFile file(path);
    const QString name = file.fileName();
    const domain::EntitySpec* spec = entityOf(QDir(path).dirName());
    if (!spec) return fail(ErrorCode::InvalidInput, tr("%1 is named after no entity.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, tr("%1 could not be read: %2").arg(name, file.errorString()));
    PACT_TRY(const ImportPlan plan,
             ImportPlan::read(database, *spec, file, clock, Provenance::Shipped));
    if (!plan.faults().empty()) return tl::unexpected(atFault(name, plan.faults()));
    for (const changes::RecordChange& change : plan.changes()) PACT_CHECK(writer.add(change));
    return {};
}

Status concluded(const Result<changes::ApplyResult>& result) {
    if (!result) return tl::unexpected(result.error());
    if (result->conflicts.empty()) return {};
    return fail(ErrorCode::Refused, result->conflicts.front().message);
}

Status createAs(const QString& path, Content content, const Clock& clock) {
    PACT_TRY(const auto workspace, storage::Workspace::create(path, clock));
    switch (content) {
        case Content::Reference: return createReference(*workspace, clock);
        case Content::Sample: return createSample(*workspace, clock);
        case Content::Empty: break;
    }
    return createEmpty(*workspace, clock);
}

}  // namespace

Status takeInFolder(storage::Workspace& workspace, const QString& folder, const QString& reason,
                    const Clock& clock, const Progress& progress) {
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail(ErrorCode::NotFound, tr("There are no tables in %1.").arg(folder));
    changes::Journal journal(workspace.database(), clock, {});
    PACT_TRY(changes::Writer writer, journal.begin(changes::Source::Shipped, reason));
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString path = folder + u'/' + files[i];
        PACT_CHECK(takeInFile(path, workspace.database(), writer, clock));
        if (progress) progress(i + 1, files.size());
    }
    return concluded(writer.commit());
}

Status createReference(storage::Workspace& workspace, const Clock& clock,
                       const ContentFolders& folders, const Progress& progress) {
    return takeInFolder(workspace, folders.reference, tr("Reference content"), clock, progress);
}

Status createSample(storage::Workspace& workspace, const Clock& clock,
                    const ContentFolders& folders, const Progress& progress) {
    PACT_CHECK(createReference(workspace, clock, folders, progress));
    PACT_CHECK(takeInFolder(workspace, folders.training, tr("Training content"), clock, progress));
    PACT_TRY(const bool training, storage::isTraining(workspace.database()));
    if (training) return {};
    return fail(ErrorCode::InvalidInput,
                tr("The training content does not mark the workspace as training."));
}

Status createEmpty(storage::Workspace& workspace, const Clock& clock) {
    domain::Setting kind;
    kind.name = QStringLiteral("workspace-kind");
    kind.value = QStringLiteral("live");
    kind.audience = domain::Audience::Public;
    domain::Record record = domain::toRecord(kind);
    const auto& spec = domain::specOf<domain::Setting>();
    record.id = newRecordId(spec, record, clock, Provenance::Shipped);
    changes::Journal journal(workspace.database(), clock, {});
    changes::ChangeSet set{changes::Source::Shipped, tr("New workspace"), {}};
    set.changes.push_back(changes::creation(spec, record));
    return concluded(journal.apply(set));
}

Status createFile(const QString& path, Content content, const Clock& clock) {
    const QString file = QDir::toNativeSeparators(path);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Refused, tr("%1 exists already; nothing was written.").arg(file));
    storage::removeOldParts(path);
    const QString part = storage::partNameOf(path);
    Status made = createAs(part, content, clock);
    if (!made) made.error().message.replace(QDir::toNativeSeparators(part), file);
    if (made) made = storage::putInPlace(part, path);
    if (!made) storage::removeWithLogs(part);
    return made;
}

}  // namespace pact::exchange
