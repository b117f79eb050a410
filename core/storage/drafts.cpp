#include "core/storage/drafts.h"

#include "core/base/clock.h"
#include "core/base/identity.h"
#include "core/storage/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace pact::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("storage", text); }

QString nameOf(const domain::EntitySpec& spec, const QUuid& record) {
    return spec.code + u'.' + toText(record) + QStringLiteral(".json");
}

QJsonObject toJson(const domain::EntitySpec& spec, const domain::Record& record) {
    QJsonObject values;
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (!record.values[i].isEmpty()) values.insert(spec.fields[i].code, record.values[i]);
    QJsonObject translations;
    for (const auto& [path, text] : record.translations) translations.insert(path, text);
    return {{QStringLiteral("values"), values}, {QStringLiteral("translations"), translations}};
}

std::optional<domain::Record> fromJson(const domain::EntitySpec& spec, const QUuid& id,
                                       const QJsonObject& json) {
    domain::Record record{id, std::vector<QString>(spec.fields.size()), {}};
    const QJsonObject values = json.value(QStringLiteral("values")).toObject();
    for (auto each = values.begin(); each != values.end(); ++each) {
        if (spec.indexOf(each.key()) < 0) return std::nullopt;
        record.set(spec, each.key(), each.value().toString());
    }
    const QJsonObject translations = json.value(QStringLiteral("translations")).toObject();
    for (auto each = translations.begin(); each != translations.end(); ++each)
        record.translate(each.key(), each.value().toString());
    return record;
}

QJsonObject read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace

Drafts::Drafts(const QString& folder, const Workspace& workspace)
    : m_root(folder),
      m_folder(folder + u'/' + nameOfKept(workspace)),
      m_workspace(workspace.id()) {}

QString Drafts::fileOf(const domain::EntitySpec& spec, const QUuid& record) const {
    return m_folder + u'/' + nameOf(spec, record);
}

Status Drafts::store(const domain::EntitySpec& spec, const Draft& draft) const {
    const QJsonObject json{{QStringLiteral("saved"), toJournalTime(draft.savedAt)},
                           {QStringLiteral("before"), toJson(spec, draft.before)},
                           {QStringLiteral("after"), toJson(spec, draft.after)}};
    QSaveFile file(fileOf(spec, draft.after.id));
    const bool isWritten = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly) &&
                           file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!isWritten)
        return fail(
            ErrorCode::Io,
            tr("The draft could not be kept in %1.").arg(QDir::toNativeSeparators(m_folder)),
            file.errorString());
    return {};
}

std::optional<Draft> Drafts::find(const domain::EntitySpec& spec, const QUuid& record) const {
    const QJsonObject json = read(fileOf(spec, record));
    if (json.isEmpty()) return std::nullopt;
    auto before = fromJson(spec, record, json.value(QStringLiteral("before")).toObject());
    auto after = fromJson(spec, record, json.value(QStringLiteral("after")).toObject());
    if (!before || !after) return std::nullopt;
    const QString saved = json.value(QStringLiteral("saved")).toString();
    return Draft{std::move(*before), std::move(*after),
                 QDateTime::fromString(saved, Qt::ISODateWithMs)};
}

void Drafts::remove(const domain::EntitySpec& spec, const QUuid& record) const {
    QFile::remove(fileOf(spec, record));
}

Result<int> Drafts::dropAll(const domain::EntitySpec& spec, const QUuid& record) const {
    const QStringList folders =
        QDir(m_root).entryList({toText(m_workspace) + QLatin1String("-*")}, QDir::Dirs);
    int dropped = 0;
    for (const QString& folder : folders) {
        const QDir drafts(m_root + u'/' + folder);
        // With what an interrupted writing of one may have left.
        for (const QString& name : drafts.entryList({nameOf(spec, record) + u'*'})) {
            const QString path = drafts.filePath(name);
            if (!QFile::remove(path))
                return fail(
                    ErrorCode::Io,
                    tr("The draft %1 cannot be removed.").arg(QDir::toNativeSeparators(path)));
            ++dropped;
        }
    }
    return dropped;
}

std::vector<QUuid> Drafts::records(const domain::EntitySpec& spec) const {
    const QDir folder(m_folder);
    std::vector<QUuid> ids;
    for (const QString& name :
         folder.entryList({spec.code + QStringLiteral(".*.json")}, QDir::Files, QDir::Time)) {
        const QUuid id = idFromText(name.section(u'.', 1, 1));
        if (!id.isNull()) ids.push_back(id);
    }
    return ids;
}

}  // namespace pact::storage
