#pragma once

#include "core/changes/journal.h"
#include "core/domain/entities.h"
#include "core/storage/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace pact::testing_support {

/// What a Result holds; a test that meets an error stops with its sentence.
template<class T>
T need(Result<T> result) {
    if (!result)
        throw std::runtime_error(
            (result.error().message + QLatin1String(" [") + result.error().detail + u']')
                .toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// An empty workspace in a folder whose name has a blank and an umlaut, and a journal on it.
class Scratch : public testing::Test {
protected:
    Scratch()
        : folder(QDir::tempPath() + QStringLiteral("/pact pr\u00fcfung XXXXXX")),
          clock(QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC)),
          path(folder.filePath(QStringLiteral("work.pact"))),
          workspace(need(storage::Workspace::create(path, clock))),
          journal(workspace->database(), clock, author),
          store(workspace->database()) {}

    /// Applies one creation and answers the record's id; the test stops on conflicts.
    template<class T>
    QUuid add(T value) {
        if (value.id.isNull()) value.id = {newId(clock.now())};
        applied({changes::creation(domain::specOf<T>(), domain::toRecord(value))});
        return value.id.value;
    }

    qint64 applied(std::vector<changes::RecordChange> list) {
        const auto result = need(journal.apply({changes::Source::Window, {}, std::move(list)}));
        if (!result.isApplied())
            throw std::runtime_error(result.hasConflicts()
                                         ? result.conflicts.front().message.toStdString()
                                         : std::string("nothing to apply"));
        return *result.seq;
    }

    /// One field of a record from what is stored to another text.
    template<class T>
    changes::RecordChange change(const QUuid& id, const char* field, const QString& text) {
        const domain::Record before = need(store.get(domain::specOf<T>(), id));
        domain::Record after = before;
        after.set(domain::specOf<T>(), QString::fromLatin1(field), text);
        return changes::edit(domain::specOf<T>(), before, after);
    }

    template<class T>
    T get(const QUuid& id) {
        return domain::fromRecord<T>(need(store.get(domain::specOf<T>(), id)));
    }

    /// Closes the workspace, as leaving the program does.
    void close() {
        store = storage::RecordStore(workspace->database());
        workspace.reset();
    }

    QTemporaryDir folder;
    FixedClock clock;
    changes::Author author{QUuid(), QUuid("11111111-1111-7111-8111-111111111111")};
    QString path;
    std::unique_ptr<storage::Workspace> workspace;
    changes::Journal journal;
    storage::RecordStore store;
};

/// A recommendation that keeps every rule, for tests to vary.
inline domain::Recommendation recommendation(const QString& reference,
                                             const QString& headline = {}) {
    domain::Recommendation value;
    value.reference = reference;
    value.headline = headline;
    value.origin = domain::Origin::Ewg;
    value.audience = domain::Audience::Partners;
    return value;
}

inline domain::Partner trainingPartner(const QString& code) {
    domain::Partner value;
    value.code = code;
    value.kind = domain::PartnerKind::Training;
    value.audience = domain::Audience::Public;
    return value;
}

/// All records of all tables by entity and id, without local keys: two workspaces with equal dumps
/// hold the same.
using Dump = std::map<QString, std::map<QUuid, domain::Record>>;
inline Dump dump(storage::Database& database) {
    Dump all;
    storage::RecordStore store(database);
    for (const domain::EntitySpec* spec : domain::allEntities()) {
        auto records = need(store.list(*spec, {{}, {}, true}));
        for (domain::Record& record : records) {
            const QUuid id = record.id;
            all[spec->code].emplace(id, std::move(record));
        }
    }
    return all;
}

}  // namespace pact::testing_support
