#pragma once

#include "core/domain/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace pact::domain {

/// What kind of value a field holds. Every value has one canonical text, in which it is stored in
/// the journal, exchanged and compared; an absent value is the empty text.
enum class FieldType {
    Text,       ///< one line
    LongText,   ///< several paragraphs
    Code,       ///< one term of a vocabulary
    CodeList,   ///< terms of a vocabulary in their natural order, joined by ";"
    Date,       ///< a day, ISO 8601
    Flag,       ///< "yes", or absent for no
    Integer,    ///< a whole number
    Reference,  ///< the id of another record
    Language,   ///< a language tag such as "en" or "zh-Hans"
};

/// One field of an entity, as everything generic reads it.
struct FieldSpec {
    QString code;
    const char* label = nullptr;        ///< English, context "field"
    const char* explanation = nullptr;  ///< what the label cannot say, in a sentence; likewise
    FieldType type = FieldType::Text;
    const Vocabulary* vocabulary = nullptr;
    QString refersTo;  ///< entity code, for references
    QString unit;      ///< unit of merging; the field's own code unless it shares one
    std::optional<Audience> audience;  ///< narrower than the record's
    QString defaultValue;              ///< what a new record has when nothing is said
    bool required = false;
    bool personal = false;
    bool localised = false;
    bool searched = false;
    int maxLength = 0;  ///< in characters; 0 is unlimited

    /// The field's column in its table.
    [[nodiscard]] QString column() const;
    [[nodiscard]] bool isWhole() const {
        return type == FieldType::Integer || type == FieldType::Flag;
    }
};

/// One entity as everything generic reads it: storage, journal, import, forms, history.
struct EntitySpec {
    QString code;                  ///< as on the command line: `progress-report`
    const char* label = nullptr;   ///< English, context "entity"
    const char* plural = nullptr;  ///< English, context "entity"
    std::vector<FieldSpec> fields;
    int reference = -1;         ///< the field that holds the human reference, or -1
    std::vector<int> identity;  ///< fields that tell one record from another, or none
    bool nameBased = false;     ///< ids are made of the identity: links

    /// The entity's table: the code with underscores.
    [[nodiscard]] QString table() const;
    /// The place of a field by its code, or -1.
    [[nodiscard]] int indexOf(const QString& fieldCode) const;
    [[nodiscard]] const FieldSpec& field(const QString& fieldCode) const;
    [[nodiscard]] QStringList fieldCodes() const;
    /// The label, translated.
    [[nodiscard]] QString title() const;
    /// Makes indexOf() quick; called once the fields are complete.
    void buildIndex();

private:
    QHash<QString, int> m_index;
};

/// The label of a field, translated.
[[nodiscard]] QString labelOf(const FieldSpec& field);
/// The explanation of a field, translated; empty where its label says it all.
[[nodiscard]] QString explanationOf(const FieldSpec& field);

/// Every entity that a workspace records, those that others refer to first.
[[nodiscard]] const std::vector<const EntitySpec*>& allEntities();

/// The entity of that code, or nullptr.
[[nodiscard]] const EntitySpec* findEntity(const QString& code);

/// A stored record in canonical texts, one a field, in the order of the entity's fields.
/// Translations of localised fields stand by their path, such as `title/fr`.
struct Record {
    QUuid id;
    std::vector<QString> values;
    std::vector<std::pair<QString, QString>> translations;  ///< path, text; sorted by path

    [[nodiscard]] const QString& value(const EntitySpec& spec, const QString& fieldCode) const;
    void set(const EntitySpec& spec, const QString& fieldCode, const QString& value);
    /// The translation at a path such as `title/fr`, or the empty text.
    [[nodiscard]] QString translation(const QString& path) const;
    /// Puts a translation at a path; the empty text takes it away.
    void translate(const QString& path, const QString& text);
    friend bool operator==(const Record&, const Record&) = default;
};

/// Whether a record counts: neither archived nor merged into another.
[[nodiscard]] bool isLive(const EntitySpec& spec, const Record& record);

/// A record of the entity with every field absent but those that have a default.
[[nodiscard]] Record blankRecord(const EntitySpec& spec, const QUuid& id);

}  // namespace pact::domain
