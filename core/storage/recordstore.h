#pragma once

#include "core/domain/rules.h"
#include "core/storage/database.h"

#include <memory>
#include <unordered_map>

namespace pact::storage {

/// Which records a list holds.
struct RecordFilter {
    /// Field code and canonical text (for references an id); an empty text asks for absent.
    std::vector<std::pair<QString, QString>> where;
    /// Words that must all begin some word of the record's texts.
    QString search;
    bool includeArchived = false;
};

/// Reads records of any entity, generically, through one connection. Belongs to its thread.
class RecordStore final : public domain::RecordSource {
public:
    explicit RecordStore(Database& database) : m_database(&database) {}

    [[nodiscard]] Result<std::optional<domain::Record>> find(const domain::EntitySpec& spec,
                                                             const QUuid& id) override;
    [[nodiscard]] Result<std::vector<domain::Record>> referring(const domain::EntitySpec& spec,
                                                                const QString& field,
                                                                const QUuid& id) override;

    /// The record that must exist; NotFound otherwise.
    [[nodiscard]] Result<domain::Record> get(const domain::EntitySpec& spec, const QUuid& id);

    /// The records that fit, by their human reference (numbers in it by value), else as entered.
    [[nodiscard]] Result<std::vector<domain::Record>> list(const domain::EntitySpec& spec,
                                                           const RecordFilter& filter);

    /// The id of the record that a human reference or UUID names: NotFound, or Ambiguous with the
    /// UUIDs. References follow merges; archived records are found.
    [[nodiscard]] Result<QUuid> resolve(const domain::EntitySpec& spec, const QString& reference);

    /// The ids of the records whose identity fields hold these canonical texts.
    [[nodiscard]] Result<std::vector<QUuid>> withIdentity(const domain::EntitySpec& spec,
                                                          const std::vector<QString>& parts);

    /// How a record is called: its human reference, or its UUID where it has none.
    [[nodiscard]] Result<QString> humanReference(const domain::EntitySpec& spec, const QUuid& id);

    /// A canonical text as people read it: references as human references, the rest as it is.
    [[nodiscard]] Result<QString> displayed(const domain::FieldSpec& field, const QString& value);

    /// The canonical text of what somebody typed, human references resolved.
    [[nodiscard]] Result<QString> canonical(const domain::FieldSpec& field, const QString& input);

    /// The table's local key of a record, or 0.
    [[nodiscard]] Result<qint64> rowOf(const domain::EntitySpec& spec, const QUuid& id);
    [[nodiscard]] Result<QUuid> idOf(const domain::EntitySpec& spec, qint64 row);

    /// How many records that are neither archived nor merged hold this text in that column.
    [[nodiscard]] Result<qint64> countLive(const domain::EntitySpec& spec, const QString& column,
                                           const QString& text);
    /// Some record that refers to the local key, in words; empty when there is none.
    [[nodiscard]] Result<QString> anyReferring(const domain::EntitySpec& spec, qint64 row);

private:
    [[nodiscard]] Result<Statement*> prepared(const QString& sql);
    [[nodiscard]] const QString& selectFrom(const domain::EntitySpec& spec);
    [[nodiscard]] Result<std::vector<domain::Record>> read(const domain::EntitySpec& spec,
                                                           Statement& statement);
    [[nodiscard]] Status readTranslations(const domain::EntitySpec& spec, domain::Record& record);

    Database* m_database;
    std::unordered_map<const domain::EntitySpec*, QString> m_selects;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// The SELECT list of an entity's record: id, then each field, references as ids.
[[nodiscard]] QString recordColumns(const domain::EntitySpec& spec);

}  // namespace pact::storage
