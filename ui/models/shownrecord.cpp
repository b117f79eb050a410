#include "ui/models/shownrecord.h"

#include "core/base/identity.h"
#include "core/domain/entities.h"
#include "ui/models/words.h"

#include <algorithm>

namespace pact::ui {

namespace {

using domain::specOf;

/// Names of partners are told in English until the window speaks other languages.
Result<QString> partnerName(storage::RecordStore& store, const QUuid& partner) {
    PACT_TRY(const auto names,
             store.referring(specOf<domain::Name>(), QStringLiteral("partner"), partner));
    QString latest;
    QString since;
    for (const domain::Record& record : names) {
        const auto name = domain::fromRecord<domain::Name>(record);
        const bool isShort = name.form == domain::NameForm::Short;
        if (!isShort || name.language.tag != QLatin1String("en") || name.to.isValid()) continue;
        const QString from = name.from.toString(Qt::ISODate);
        if (latest.isEmpty() || from > since) latest = name.text;
        since = std::max(since, from);
    }
    return latest;
}

Result<void> addDecision(storage::RecordStore& store, ShownRecord& item) {
    const auto& spec = specOf<domain::DecisionItem>();
    const QUuid id = idFromText(item.record.value(spec, QStringLiteral("decision")));
    PACT_TRY(const auto found, store.find(specOf<domain::Decision>(), id));
    if (!found) return {};
    PACT_TRY(const ShownRecord decision, shown(store, specOf<domain::Decision>(), *found));
    for (const char* field : {"date", "meeting", "mode", "paragraph"})
        item.texts.insert(QLatin1String(field), decision.text(QLatin1String(field)));
    item.texts.insert(QStringLiteral("day"),
                      found->value(specOf<domain::Decision>(), QStringLiteral("date")));
    return {};
}

Result<Section> readSection(storage::RecordStore& store, const domain::EntitySpec& spec,
                            const QUuid& recommendation) {
    Section section{&spec, {}};
    storage::RecordFilter filter;
    filter.where.emplace_back(QStringLiteral("recommendation"), toText(recommendation));
    PACT_TRY(auto records, store.list(spec, filter));
    for (domain::Record& record : records) {
        PACT_TRY(ShownRecord each, shown(store, spec, std::move(record)));
        if (&spec == &specOf<domain::DecisionItem>()) PACT_CHECK(addDecision(store, each));
        section.records.push_back(std::move(each));
    }
    return section;
}

/// Latest first, by the field that dates the records of an entity.
void sortByDay(Section& section, const QString& field) {
    std::ranges::stable_sort(section.records, [&](const ShownRecord& a, const ShownRecord& b) {
        const auto day = [&](const ShownRecord& each) {
            return section.spec->indexOf(field) < 0 ? each.text(field)
                                                    : each.record.value(*section.spec, field);
        };
        return day(a) > day(b);
    });
}

void chooseWording(RecommendationDetail& detail) {
    const Section* wordings = detail.section(QStringLiteral("wording"));
    if (!wordings) return;
    const ShownRecord* best = nullptr;
    bool isBestEnglish = false;
    QString bestDate;
    for (const ShownRecord& each : wordings->records) {
        const auto wording = domain::fromRecord<domain::Wording>(each.record);
        if (!wording.step || !domain::isAdoptedText(*wording.step)) continue;
        const bool isEnglish = wording.language.tag == QLatin1String("en");
        const QString date = wording.date.toString(Qt::ISODate);
        const bool isBetter = !best || (isEnglish && !isBestEnglish) ||
                              (isEnglish == isBestEnglish && date > bestDate);
        if (!isBetter) continue;
        best = &each;
        isBestEnglish = isEnglish;
        bestDate = date;
    }
    if (!best) return;
    detail.wording = best->text(QStringLiteral("text"));
    QStringList note{best->text(QStringLiteral("step")), best->text(QStringLiteral("meeting")),
                     best->text(QStringLiteral("date"))};
    note.removeAll(QString());
    detail.wordingNote = note.join(QStringLiteral(" · "));
}

/// The partners with a counted duty, how they have replied, and the stages that they reported.
Result<void> readStages(storage::RecordStore& store, const analysis::Snapshot& snapshot,
                        QDate today, RecommendationDetail& detail) {
    QHash<qint64, analysis::Snapshot::Reply> replies;
    for (const auto& reply : snapshot.replies(detail.row, {}, today))
        replies.insert(reply.partner, reply);
    const auto& partners = specOf<domain::Partner>();
    for (const auto& pair : snapshot.pairs(detail.row, {})) {
        const auto reply = replies.constFind(pair.partner);
        Q_ASSERT_X(reply != replies.cend(), "readStages", "who has a duty is addressed");
        PartnerStage stage;
        PACT_TRY(stage.partner, store.idOf(partners, pair.partner));
        PACT_TRY(stage.name, nameOf(store, partners, stage.partner));
        stage.status = reply->status;
        stage.isAsked = reply->isAsked;
        stage.until = reply->until;
        stage.stage = domain::codeOf(pair.stage);
        stage.asAt = pair.asAt;
        detail.stages.push_back(std::move(stage));
    }
    std::ranges::sort(detail.stages, [](const PartnerStage& a, const PartnerStage& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return {};
}

}  // namespace

const Section* RecommendationDetail::section(const QString& entity) const {
    for (const Section& each : sections)
        if (each.spec->code == entity) return &each;
    return nullptr;
}

Result<QString> nameOf(storage::RecordStore& store, const domain::EntitySpec& spec,
                       const QUuid& id) {
    if (&spec == &specOf<domain::Wording>()) {
        PACT_TRY(const auto found, store.find(spec, id));
        return found ? found->value(spec, QStringLiteral("text")).left(60) : QString();
    }
    PACT_TRY(const QString reference, store.humanReference(spec, id));
    if (&spec != &specOf<domain::Partner>()) return reference;
    PACT_TRY(const QString name, partnerName(store, id));
    return name.isEmpty() ? reference : name;
}

Result<ShownRecord> shown(storage::RecordStore& store, const domain::EntitySpec& spec,
                          domain::Record record) {
    ShownRecord result;
    for (std::size_t i = 0; i < spec.fields.size(); ++i) {
        const domain::FieldSpec& field = spec.fields[i];
        const QString& value = record.values[i];
        if (value.isEmpty()) continue;
        QString text = shownValue(field, value);
        if (field.type == domain::FieldType::Reference) {
            const domain::EntitySpec* target = domain::findEntity(field.refersTo);
            PACT_TRY(text, nameOf(store, *target, idFromText(value)));
        }
        result.texts.insert(field.code, text);
    }
    result.record = std::move(record);
    return result;
}

Result<RecommendationDetail> readDetail(storage::Database& database, const QUuid& id,
                                        const std::shared_ptr<const analysis::Snapshot>& snapshot,
                                        QDate today) {
    PACT_TRY(const auto transaction,
             storage::Transaction::begin(database, storage::Transaction::Kind::Read));
    const auto& spec = specOf<domain::Recommendation>();
    storage::RecordStore store(database);
    RecommendationDetail detail;
    PACT_TRY(auto record, store.get(spec, id));
    PACT_TRY(detail.recommendation, shown(store, spec, std::move(record)));
    PACT_TRY(detail.row, store.rowOf(spec, id));
    for (const domain::EntitySpec* each :
         {&specOf<domain::Wording>(), &specOf<domain::Addressee>(), &specOf<domain::DecisionItem>(),
          &specOf<domain::ProgressReport>(), &specOf<domain::Position>()}) {
        PACT_TRY(auto section, readSection(store, *each, id));
        detail.sections.push_back(std::move(section));
    }
    sortByDay(detail.sections[0], QStringLiteral("date"));
    sortByDay(detail.sections[2], QStringLiteral("day"));
    sortByDay(detail.sections[3], QStringLiteral("as-at"));
    chooseWording(detail);
    if (snapshot) PACT_CHECK(readStages(store, *snapshot, today, detail));
    return detail;
}

}  // namespace pact::ui
