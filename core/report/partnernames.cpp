#include "core/report/partnernames.h"

#include "core/report/alphabet.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace pact::report {

using domain::Name;
using domain::NameForm;
using domain::Partner;

namespace {

bool isInUse(const Name& name, QDate day) {
    return (!name.from.isValid() || name.from <= day) && (!name.to.isValid() || day < name.to);
}

/// How well a name suits the paper; 0 does not.
int suitability(const Name& name, const QString& language, QDate day) {
    if (!isInUse(name, day) || name.partner.isNull()) return 0;
    const int byLanguage = name.language.tag == language              ? 20
                           : name.language.tag == QLatin1String("en") ? 10
                                                                      : 0;
    if (byLanguage == 0) return 0;
    switch (name.form.value_or(NameForm::Short)) {
        case NameForm::Short: return byLanguage + 3;
        case NameForm::Acronym: return byLanguage + 2;
        case NameForm::Formal: return byLanguage + 1;
    }
    return 0;
}

}  // namespace

PartnerNames::PartnerNames(const std::vector<Partner>& partners, const std::vector<Name>& names,
                           const QString& language, QDate day) {
    struct Chosen {
        QUuid partner;
        QString text;
        QString key;
        int suitability = 0;
        QDate from = {};
        QByteArray place = {};  // in the alphabet
    };
    QHash<QUuid, Chosen> chosen;
    for (const Partner& partner : partners)
        chosen.insert(partner.id.value, {partner.id.value, partner.code, partner.code, 0});
    for (const Name& name : names) {
        const auto entry = chosen.find(name.partner.value);
        const int suits = suitability(name, language, day);
        if (entry == chosen.end() || suits == 0) continue;
        // A name that was not closed gives way to a later one of its kind.
        if (std::pair(suits, name.from) <= std::pair(entry->suitability, entry->from)) continue;
        entry->text = name.text;
        entry->key = name.sortKey.isEmpty() ? name.text : name.sortKey;
        entry->suitability = suits;
        entry->from = name.from;
    }
    std::vector<Chosen> sorted(chosen.cbegin(), chosen.cend());
    const Alphabet alphabet(language);
    for (Chosen& each : sorted) each.place = alphabet.keyOf(each.key);
    std::sort(sorted.begin(), sorted.end(), [](const Chosen& a, const Chosen& b) {
        return a.place != b.place ? a.place < b.place : a.text < b.text;
    });
    for (const Chosen& each : sorted)
        m_entries.insert(each.partner, {each.text, static_cast<int>(m_entries.size())});
}

QString PartnerNames::of(const QUuid& partner) const { return m_entries.value(partner).text; }

int PartnerNames::place(const QUuid& partner) const { return m_entries.value(partner).place; }

std::vector<QUuid> PartnerNames::inOrder(std::vector<QUuid> partners) const {
    std::sort(partners.begin(), partners.end(),
              [this](const QUuid& a, const QUuid& b) { return place(a) < place(b); });
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

QStringList PartnerNames::namesInOrder(std::vector<QUuid> partners) const {
    QStringList texts;
    for (const QUuid& partner : inOrder(std::move(partners)))
        if (const QString text = of(partner); !text.isEmpty()) texts << text;
    return texts;
}

}  // namespace pact::report
