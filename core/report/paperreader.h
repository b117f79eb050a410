#pragma once

#include "core/base/cancel.h"
#include "core/domain/entities.h"
#include "core/report/content.h"
#include "core/storage/recordstore.h"

#include <QHash>
#include <QSet>

namespace pact::report {

/// Reads records for a paper and cannot see what its audience may not: records for fewer eyes come
/// back as absent, and so do fields that are. Archived and merged records are left out, and what
/// refers to a merged record refers to the one it was merged into. Within a transaction of the
/// caller's.
class PaperReader {
public:
    /// Localised titles come back in this language where there is such a text. A partner's own
    /// words stay as they are; translation() tells what they mean.
    /// Reading ends with Cancelled once the token is cancelled.
    PaperReader(storage::Database& database, domain::Audience audience, QString language,
                CancelToken cancel = {});

    [[nodiscard]] domain::Audience audience() const { return m_audience; }

    /// All records of an entity, by their human reference. `withheld` takes those for fewer eyes:
    /// not to be printed, nor to be told from their absence.
    template<class T>
    [[nodiscard]] Result<std::vector<T>> all(std::vector<T>* withheld = nullptr) {
        PACT_TRY(const Records records, read(domain::specOf<T>()));
        const auto append = [](const std::vector<domain::Record>& from, std::vector<T>& to) {
            to.reserve(from.size());
            for (const domain::Record& record : from) to.push_back(domain::fromRecord<T>(record));
        };
        std::vector<T> values;
        append(records.visible, values);
        if (withheld) append(records.withheld, *withheld);
        return values;
    }

    /// The translation of a record's long text that was read, or nothing.
    [[nodiscard]] QString translation(const QUuid& record, const QString& field) const {
        return m_translations.value({record, field});
    }

    /// Whether a field came back in the paper's language in place of what it was entered in.
    [[nodiscard]] bool isTranslated(const QUuid& record, const QString& field) const {
        return m_replaced.contains({record, field});
    }

    /// What was read until now and what was withheld of it, in the order of allEntities().
    [[nodiscard]] std::vector<Holding> holdings() const;

    /// The day on which a record was entered, by the journal; invalid where it does not say.
    [[nodiscard]] Result<QDate> dayOfEntry(const QUuid& record);

    /// The local keys of an entity's records.
    [[nodiscard]] Result<QHash<QUuid, qint64>> localKeys(const domain::EntitySpec& spec);

private:
    struct Records {
        std::vector<domain::Record> visible;
        std::vector<domain::Record> withheld;
    };
    /// From a merged record to the one it was merged into, in canonical text.
    using Survivors = QHash<QString, QString>;

    [[nodiscard]] Result<Records> read(const domain::EntitySpec& spec);
    void count(const domain::EntitySpec& spec, const Records& records);
    void narrow(const domain::EntitySpec& spec, domain::Record& record);
    void translate(const domain::EntitySpec& spec, domain::Record& record);
    [[nodiscard]] Status followMerges(const domain::EntitySpec& spec,
                                      std::vector<domain::Record>& records);
    [[nodiscard]] Result<Survivors> survivorsOf(const QString& entity);

    storage::Database* m_database;
    storage::RecordStore m_store;
    domain::Audience m_audience;
    QString m_language;
    CancelToken m_cancel;
    QHash<QString, Holding> m_holdings;                        // by entity
    QHash<QString, Survivors> m_survivors;                     // by entity, once asked for
    QSet<std::pair<QUuid, QString>> m_replaced;                // likewise, of titles
    QHash<std::pair<QUuid, QString>, QString> m_translations;  // of long texts, by field
};

/// Cancelled once the token is.
[[nodiscard]] Status unlessCancelled(const CancelToken& cancel);

}  // namespace pact::report
