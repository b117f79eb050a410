#pragma once

#include "core/base/textfold.h"
#include "tests/support/scratch.h"

#include <random>

namespace pact::testing_support {

/// Changes at random, made of the field tables: creations, edits, archiving, translations.
class RandomChanges {
public:
    RandomChanges(unsigned seed, storage::RecordStore& store) : m_random(seed), m_store(&store) {}

    /// XAA to XZZ, for numbers up to 675.
    static QString trainingCode(int number) {
        return QStringLiteral("X") + QChar(u'A' + number / 26) + QChar(u'A' + number % 26);
    }

    changes::ChangeSet next() {
        changes::ChangeSet set;
        const int count = pick(1, 6);
        for (int i = 0; i < count; ++i)
            set.changes.push_back(pick(0, 2) == 0 || m_ids.empty() ? creation() : edit());
        return set;
    }

    /// An import: partners, and recommendations addressed to them; what refers comes first.
    changes::ChangeSet nextImport() {
        changes::ChangeSet set{changes::Source::Import, QStringLiteral("import"), {}};
        const int count = pick(1, 10);
        for (int i = 0; i < count; ++i) {
            auto partner = trainingPartner(trainingCode(m_number));
            partner.id = {nameBasedId(QStringLiteral("partner"), {QString::number(m_number)})};
            const auto recommendation = creation();
            domain::Addressee addressee;
            addressee.id = {nameBasedId(QStringLiteral("addressee"), {QString::number(m_number)})};
            addressee.recommendation = {recommendation.record};
            addressee.partner = partner.id;
            addressee.role = domain::Role::Implementer;
            addressee.mode = domain::Mode::Each;
            addressee.audience = domain::Audience::Partners;
            set.changes.push_back(creationOf(addressee));
            set.changes.push_back(recommendation);
            set.changes.push_back(creationOf(partner));
        }
        return set;
    }

    int pick(int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }

private:
    template<class T>
    static changes::RecordChange creationOf(const T& value) {
        return changes::creation(domain::specOf<T>(), domain::toRecord(value));
    }

    changes::RecordChange creation() {
        auto value = recommendation(QStringLiteral("R/%1").arg(m_number++), canonicalText(text()));
        value.id = {nameBasedId(QStringLiteral("test"), {QString::number(m_number)})};
        value.pillar = static_cast<domain::Pillar>(pick(0, 3));
        m_ids.push_back(value.id.value);
        return creationOf(value);
    }

    changes::RecordChange edit() {
        const auto& spec = domain::specOf<domain::Recommendation>();
        const QUuid id =
            m_ids[static_cast<std::size_t>(pick(0, static_cast<int>(m_ids.size()) - 1))];
        const auto before = need(m_store->find(spec, id));
        if (!before) return creation();
        domain::Record after = *before;
        switch (pick(0, 3)) {
            case 0: after.set(spec, QStringLiteral("headline"), text()); break;
            case 1: after.set(spec, QStringLiteral("paragraph"), text()); break;
            case 2:
                after.set(spec, QStringLiteral("archived"),
                          pick(0, 1) ? QStringLiteral("yes") : QString());
                break;
            default: after.translations = {{QStringLiteral("headline/fr"), text()}};
        }
        return changes::edit(spec, *before, after);
    }

    QString text() {
        static const QStringList kTexts = {
            QStringLiteral("one"), QStringLiteral("дв\u0451"), QStringLiteral("三"),
            QStringLiteral("\"quoted\" \\ and ; more"), QStringLiteral("a\u0301\u200f")};
        return kTexts[pick(0, static_cast<int>(kTexts.size()) - 1)] + QString::number(pick(0, 50));
    }

    std::mt19937 m_random;
    storage::RecordStore* m_store;
    std::vector<QUuid> m_ids;
    int m_number = 1;
};

}  // namespace pact::testing_support
