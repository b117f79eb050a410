#pragma once

#include "core/base/identity.h"
#include "core/domain/canonical.h"
#include "core/domain/entityspec.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace pact::domain {

/// The id of a record of entity T; a null id refers to nothing.
template<class T>
struct Id {
    QUuid value;

    [[nodiscard]] bool isNull() const noexcept { return value.isNull(); }
    friend bool operator==(const Id&, const Id&) = default;
};

/// Text of several paragraphs.
struct LongText {
    QString text;
    friend bool operator==(const LongText&, const LongText&) = default;
};

/// A language tag (RFC 5646), such as "en".
struct Language {
    QString tag;
    friend bool operator==(const Language&, const Language&) = default;
};

/// The entity code of a type, declared beside its struct.
template<class T>
struct EntityCode;

/// How a member of type M is described and written as canonical text.
template<class M>
struct Codec;

template<>
struct Codec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static void describe(FieldSpec&) {}
    static QString write(const QString& value) { return value; }
    static QString read(const QString& text) { return text; }
};

template<>
struct Codec<LongText> {
    static constexpr FieldType type = FieldType::LongText;
    static void describe(FieldSpec&) {}
    static QString write(const LongText& value) { return value.text; }
    static LongText read(const QString& text) { return {text}; }
};

template<>
struct Codec<Language> {
    static constexpr FieldType type = FieldType::Language;
    static void describe(FieldSpec&) {}
    static QString write(const Language& value) { return value.tag; }
    static Language read(const QString& text) { return {text}; }
};

template<>
struct Codec<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static void describe(FieldSpec&) {}
    static QString write(QDate value) { return dayToText(value); }
    static QDate read(const QString& text) { return QDate::fromString(text, Qt::ISODate); }
};

template<>
struct Codec<bool> {
    static constexpr FieldType type = FieldType::Flag;
    static void describe(FieldSpec&) {}
    static QString write(bool value) { return value ? QStringLiteral("yes") : QString(); }
    static bool read(const QString& text) { return !text.isEmpty(); }
};

template<>
struct Codec<std::optional<qint64>> {
    static constexpr FieldType type = FieldType::Integer;
    static void describe(FieldSpec&) {}
    static QString write(std::optional<qint64> value) {
        return value ? QString::number(*value) : QString();
    }
    static std::optional<qint64> read(const QString& text) {
        if (text.isEmpty()) return std::nullopt;
        return text.toLongLong();
    }
};

template<class E>
struct Codec<std::optional<E>> {
    static constexpr FieldType type = FieldType::Code;
    static void describe(FieldSpec& spec) { spec.vocabulary = &vocabularyOf<E>(); }
    static QString write(std::optional<E> value) { return value ? codeOf(*value) : QString(); }
    static std::optional<E> read(const QString& text) { return fromCode<E>(text); }
};

template<class E>
struct Codec<std::vector<E>> {
    static constexpr FieldType type = FieldType::CodeList;
    static void describe(FieldSpec& spec) { spec.vocabulary = &vocabularyOf<E>(); }
    static QString write(const std::vector<E>& values) {
        QStringList codes;
        for (const E each : values) codes << codeOf(each);
        return codes.join(u';');
    }
    static std::vector<E> read(const QString& text) {
        std::vector<E> values;
        for (const QString& code : text.split(u';', Qt::SkipEmptyParts))
            if (const auto value = fromCode<E>(code)) values.push_back(*value);
        return values;
    }
};

template<class T>
struct Codec<Id<T>> {
    static constexpr FieldType type = FieldType::Reference;
    static void describe(FieldSpec& spec) {
        spec.refersTo = QString::fromLatin1(EntityCode<T>::value);
    }
    static QString write(const Id<T>& id) { return toText(id.value); }
    static Id<T> read(const QString& text) { return {idFromText(text)}; }
};

/// One line of a field table: the description of a field, and its place in the struct.
template<class T>
class Field {
public:
    template<class C, class M>
    Field(const char* code, const char* label, M C::*member) {
        m_spec.code = QString::fromLatin1(code);
        m_spec.unit = m_spec.code;
        m_spec.label = label;
        m_spec.type = Codec<M>::type;
        m_spec.maxLength = m_spec.type == FieldType::Text ? 1000 : 0;
        Codec<M>::describe(m_spec);
        m_write = [member](const T& record) { return Codec<M>::write(record.*member); };
        m_read = [member](T& record, const QString& text) {
            record.*member = Codec<M>::read(text);
        };
    }

    Field&& required() && {
        m_spec.required = true;
        return std::move(*this);
    }
    Field&& personal() && {
        m_spec.personal = true;
        return std::move(*this);
    }
    Field&& localised() && {
        m_spec.localised = true;
        return std::move(*this);
    }
    Field&& searched() && {
        m_spec.searched = true;
        return std::move(*this);
    }
    /// Merged as one with the other fields of this unit.
    Field&& unit(const char* name) && {
        m_spec.unit = QString::fromLatin1(name);
        return std::move(*this);
    }
    Field&& explained(const char* sentence) && {
        m_spec.explanation = sentence;
        return std::move(*this);
    }
    Field&& onlyFor(Audience audience) && {
        m_spec.audience = audience;
        return std::move(*this);
    }
    Field&& byDefault(const char* code) && {
        m_spec.defaultValue = QString::fromLatin1(code);
        return std::move(*this);
    }

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }
    [[nodiscard]] QString write(const T& record) const { return m_write(record); }
    void read(T& record, const QString& text) const { m_read(record, text); }

private:
    FieldSpec m_spec;
    std::function<QString(const T&)> m_write;
    std::function<void(T&, const QString&)> m_read;
};

/// The one description of entity T. Everything that is generic reads its spec(); code of the domain
/// works with the struct, through toRecord() and fromRecord().
template<class T>
class FieldTable {
public:
    FieldTable(const char* label, const char* plural, std::vector<Field<T>> fields)
        : m_fields(std::move(fields)) {
        m_spec.code = QString::fromLatin1(EntityCode<T>::value);
        m_spec.label = label;
        m_spec.plural = plural;
        for (const Field<T>& field : m_fields) m_spec.fields.push_back(field.spec());
        m_spec.buildIndex();
    }

    FieldTable&& reference(const char* code) && {
        m_spec.reference = m_spec.indexOf(QString::fromLatin1(code));
        m_spec.identity = {m_spec.reference};
        return std::move(*this);
    }
    /// The fields that tell one record from another, for imports and references in words.
    FieldTable&& identity(std::initializer_list<const char*> codes) && {
        m_spec.identity.clear();
        for (const char* code : codes)
            m_spec.identity.push_back(m_spec.indexOf(QString::fromLatin1(code)));
        return std::move(*this);
    }
    /// Ids are made of the identity, so that the same fact made twice is one record.
    FieldTable&& nameBased() && {
        m_spec.nameBased = true;
        return std::move(*this);
    }

    [[nodiscard]] const EntitySpec& spec() const { return m_spec; }

    [[nodiscard]] Record toRecord(const T& value) const {
        Record record;
        record.id = value.id.value;
        record.values.reserve(m_fields.size());
        for (const Field<T>& field : m_fields) record.values.push_back(field.write(value));
        return record;
    }

    [[nodiscard]] T fromRecord(const Record& record) const {
        T value;
        value.id = {record.id};
        for (std::size_t i = 0; i < m_fields.size(); ++i) m_fields[i].read(value, record.values[i]);
        return value;
    }

private:
    EntitySpec m_spec;
    std::vector<Field<T>> m_fields;
};

/// The field table of T.
template<class T>
[[nodiscard]] const FieldTable<T>& tableOf();

template<class T>
[[nodiscard]] const EntitySpec& specOf() {
    return tableOf<T>().spec();
}

template<class T>
[[nodiscard]] Record toRecord(const T& value) {
    return tableOf<T>().toRecord(value);
}

template<class T>
[[nodiscard]] T fromRecord(const Record& record) {
    return tableOf<T>().fromRecord(record);
}

}  // namespace pact::domain
