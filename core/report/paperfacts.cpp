#include "core/report/paperfacts.h"

#include <algorithm>

namespace pact::report {

using namespace domain;

namespace {

constexpr const char* kNoText = "text not on file";

/// Whether something of that day lies within a limit. As in the snapshot, what has no date counts
/// only where none is asked.
bool isBy(QDate day, QDate limit) { return !limit.isValid() || (day.isValid() && day <= limit); }

/// The same of texts, which may come without a date.
bool isTextBy(QDate day, QDate limit) { return !day.isValid() || isBy(day, limit); }

/// Which of two adopted wordings a paper prints: the later step, and in its own language.
bool isBetter(const Wording& a, const Wording& b, const QString& language) {
    if (a.date != b.date) return b.date < a.date;
    const bool isOurs = a.language.tag == language;
    if (isOurs != (b.language.tag == language)) return isOurs;
    return a.status < b.status;  // the original before translations
}

template<class T, class Key>
QHash<QUuid, std::vector<const T*>> grouped(const std::vector<T>& records, Key key) {
    QHash<QUuid, std::vector<const T*>> groups;
    for (const T& record : records) groups[key(record)].push_back(&record);
    return groups;
}

bool hasError(const std::vector<DecisionItem>& items) {
    return std::any_of(items.begin(), items.end(), [](const DecisionItem& item) {
        return item.outcome == Outcome::EnteredInError;
    });
}

}  // namespace

QString RecommendationFacts::headline() const {
    const bool saysNothing =
        record->headline.compare(QLatin1String(kNoText), Qt::CaseInsensitive) == 0;
    return saysNothing ? QString() : record->headline;
}

const Meeting* PaperFacts::meeting(const QUuid& id) const {
    const auto index = m_meetingIndex.find(id);
    return index == m_meetingIndex.end() ? nullptr : &meetings[*index];
}

bool PaperFacts::isKnown(const ProgressReport& report) const {
    return isBy(report.asAt, dates.asAt) && isBy(report.received, dates.knownAt);
}

std::vector<const ProgressReport*> PaperFacts::reportsOn(const QUuid& recommendation) const {
    return m_reportsOn.value(recommendation);
}

Status PaperFacts::read(PaperReader& reader, const QString& language) {
    PACT_TRY(meetings, reader.all<Meeting>());
    PACT_TRY(recommendations, reader.all<Recommendation>());
    PACT_TRY(wordings, reader.all<Wording>());
    PACT_TRY(addressees, reader.all<Addressee>());
    PACT_TRY(decisions, reader.all<Decision>());
    std::vector<DecisionItem> withheld;
    PACT_TRY(items, reader.all<DecisionItem>(&withheld));
    m_hasErrors = hasError(items) || hasError(withheld);
    PACT_TRY(positions, reader.all<Position>());
    PACT_TRY(reports, reader.all<ProgressReport>());
    PACT_CHECK(dateReports(reader));
    translateReports(reader, language);
    PACT_TRY(groups, reader.all<PartnerGroup>());
    PACT_TRY(bodies, reader.all<Body>());
    PACT_TRY(const std::vector<Partner> partners, reader.all<Partner>());
    PACT_TRY(const std::vector<Name> allNames, reader.all<Name>());
    names = PartnerNames(partners, allNames, language, dates.asAt.isValid() ? dates.asAt : today);
    for (std::size_t i = 0; i < meetings.size(); ++i) m_meetingIndex[meetings[i].id.value] = i;
    std::stable_sort(wordings.begin(), wordings.end(),
                     [&](const Wording& a, const Wording& b) { return isBetter(a, b, language); });
    return {};
}

/// A report without the day of its receipt was known when it was typed, as in the snapshot.
Status PaperFacts::dateReports(PaperReader& reader) {
    for (ProgressReport& report : reports)
        if (!report.received.isValid()) {
            PACT_TRY(report.received, reader.dayOfEntry(report.id.value));
        }
    for (const ProgressReport& report : reports)
        if (isKnown(report) && report.basis && isCounted(*report.basis))
            m_reportsOn[report.recommendation.value].push_back(&report);
    return {};
}

void PaperFacts::translateReports(const PaperReader& reader, const QString& language) {
    for (const ProgressReport& report : reports) {
        const QString text = reader.translation(report.id.value, QStringLiteral("narrative"));
        if (!text.isEmpty() && report.language.tag != language)
            translatedNarratives.insert(report.id.value, text);
    }
}

RecommendationFacts PaperFacts::factsOf(const Recommendation& record, qint64 row,
                                        analysis::Standing standing) const {
    RecommendationFacts facts;
    facts.record = &record;
    facts.standing = standing;
    facts.row = row;
    facts.pairs = snapshot->pairs(row, dates);
    facts.others = snapshot->others(row, dates);
    for (const auto& reply : snapshot->replies(row, dates, today))
        if (reply.isDuty) facts.replies.push_back(reply);
    return facts;
}

Status PaperFacts::relate(storage::Database& database, const storage::Transaction& within,
                          PaperReader& reader) {
    PACT_CHECK(unlessCancelled(cancel));
    PACT_TRY(snapshot, analysis::Snapshot::load(database, within, reader.audience()));
    PACT_TRY(const auto partnerRows, reader.localKeys(specOf<Partner>()));
    for (auto row = partnerRows.begin(); row != partnerRows.end(); ++row)
        partnerOfRow.insert(row.value(), row.key());
    PACT_CHECK(countRecommendations(reader));
    attach();
    setApartErrors();
    PACT_CHECK(unlessCancelled(cancel));
    PACT_CHECK(leaveOutErrors(database, within, reader.audience()));
    // Evaluations without a meeting have no day of their own; a dated entry shows that they were
    // there.
    std::erase_if(counted, [&](const RecommendationFacts& each) {
        return each.isEvaluation() && each.steps.empty() && !snapshot->standing(each.row, dates);
    });
    return unlessCancelled(cancel);
}

void PaperFacts::setApartErrors() {
    const auto first = std::stable_partition(counted.begin(), counted.end(), [&](const auto& each) {
        return each.standing != Outcome::EnteredInError || each.record->id.value == about;
    });
    inError.assign(std::make_move_iterator(first), std::make_move_iterator(counted.end()));
    counted.erase(first, counted.end());
}

Status PaperFacts::countRecommendations(PaperReader& reader) {
    PACT_TRY(const auto rows, reader.localKeys(specOf<Recommendation>()));
    for (const Recommendation& record : recommendations) {
        PACT_CHECK(unlessCancelled(cancel));
        const qint64 row = rows.value(record.id.value);
        if (const auto standing = snapshot->standing(row, dates))
            counted.push_back(factsOf(record, row, *standing));
        else if (record.origin == Origin::Evaluation)
            counted.push_back(factsOf(record, row, Outcome::NotApplicable));
    }
    return {};
}

void PaperFacts::attach() {
    QHash<QUuid, const Decision*> decisionOf;
    for (const Decision& decision : decisions) decisionOf[decision.id.value] = &decision;
    const auto itemsOf = grouped(items, [](const auto& each) { return each.recommendation.value; });
    const auto toWhom =
        grouped(addressees, [](const auto& each) { return each.recommendation.value; });
    const auto said =
        grouped(positions, [](const auto& each) { return each.recommendation.value; });
    const auto texts =
        grouped(wordings, [](const auto& each) { return each.recommendation.value; });
    for (RecommendationFacts& facts : counted) {
        const QUuid id = facts.record->id.value;
        facts.addressees = toWhom.value(id);
        for (const Position* position : said.value(id))
            if (position->printed && isTextBy(position->date, dates.asAt))
                facts.positions.push_back(position);
        for (const Wording* text : texts.value(id)) {
            if (facts.wording || !text->step || !isAdoptedText(*text->step)) continue;
            if (isTextBy(text->date, dates.asAt)) facts.wording = text;
        }
        attachSteps(facts, itemsOf.value(id), decisionOf);
    }
}

void PaperFacts::attachSteps(RecommendationFacts& facts,
                             const std::vector<const DecisionItem*>& itemsOf,
                             const QHash<QUuid, const Decision*>& decisionOf) const {
    for (const DecisionItem* item : itemsOf) {
        const Decision* decision = decisionOf.value(item->decision.value);
        if (!decision || !item->outcome || !isBy(decision->date, dates.asAt)) continue;
        // Recommendations that were merged may have had the same outcome.
        const bool isThere =
            std::any_of(facts.steps.begin(), facts.steps.end(), [&](const Step& step) {
                return step.decision == decision && step.item->outcome == item->outcome;
            });
        if (!isThere) facts.steps.push_back({decision, item});
    }
    std::stable_sort(facts.steps.begin(), facts.steps.end(), [](const Step& a, const Step& b) {
        return a.decision->date < b.decision->date;
    });
}

Status PaperFacts::leaveOutErrors(storage::Database& database, const storage::Transaction& within,
                                  Audience audience) {
    // The Unit's own snapshot knows of all errors.
    if (!m_hasErrors || audience == Audience::Unit) return {};
    PACT_TRY(const auto all, analysis::Snapshot::load(database, within));
    std::erase_if(counted, [&](const RecommendationFacts& each) {
        return each.standing != Outcome::EnteredInError &&
               all->standing(each.row, dates) == Outcome::EnteredInError;
    });
    return {};
}

}  // namespace pact::report
