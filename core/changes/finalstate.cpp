#include "core/changes/finalstate.h"

#include "core/base/identity.h"
#include "core/domain/canonical.h"

#include <QCoreApplication>

#include <algorithm>

namespace pact::changes {

using domain::EntitySpec;
using domain::Issue;
using domain::Record;

namespace {

constexpr std::size_t kMostKept = 20'000;

QString tr(const char* text) { return QCoreApplication::translate("changes", text); }

// Whether the record still asks for others to be read: corrections alone among progress reports.
bool asksOthers(const EntitySpec& spec, const Record& record) {
    if (!domain::dependsOnOthers(spec)) return false;
    return spec.code != QLatin1String("progress-report") ||
           !record.value(spec, QStringLiteral("corrects")).isEmpty();
}

// What is said in a partner's name.
bool speaksForPartner(const EntitySpec& spec) {
    return spec.code == QLatin1String("progress-report") ||
           spec.code == QLatin1String("response") || spec.code == QLatin1String("position") ||
           spec.code == QLatin1String("request-item");
}

std::vector<Issue> issuesOf(const EntitySpec& spec, const Record& record) {
    std::vector<Issue> issues = domain::checkRecord(spec, record);
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (!domain::isCanonical(spec.fields[i], record.values[i]))
            issues.push_back(
                {spec.fields[i].code,
                 tr("\"%1\" is not a value that it takes.").arg(record.values[i].left(80))});
    return issues;
}

// Remembers records that many others ask for, such as the meetings of decisions.
class Remembering final : public domain::RecordSource {
public:
    explicit Remembering(storage::RecordStore& store) : m_store(&store) {}

    Result<std::optional<Record>> find(const EntitySpec& spec, const QUuid& id) override {
        if (const auto known = m_known.constFind(id); known != m_known.constEnd()) return *known;
        PACT_TRY(auto record, m_store->find(spec, id));
        if (m_known.size() > 10'000) m_known.clear();
        m_known.insert(id, record);
        return record;
    }
    Result<std::vector<Record>> referring(const EntitySpec& spec, const QString& field,
                                          const QUuid& id) override {
        return m_store->referring(spec, field, id);
    }

private:
    storage::RecordStore* m_store;
    QHash<QUuid, std::optional<Record>> m_known;
};

}  // namespace

QString FinalState::nameOf(const EntitySpec& spec, const QUuid& id) {
    const auto reference = m_store.humanReference(spec, id);
    return spec.code + u' ' + (reference ? *reference : toText(id));
}

void FinalState::noteWritten(const EntitySpec& spec, const Record& record, bool isNew) {
    auto issues = issuesOf(spec, record);
    if (issues.empty())
        m_issues.erase(record.id);
    else
        m_issues[record.id] = {&spec, std::move(issues)};
    const bool isAskedAbout = !isNew && !domain::dependantsOf(spec).empty();
    if (asksOthers(spec, record) || isAskedAbout) {
        const bool isKept = m_toCheck.size() < kMostKept;
        m_toCheck.insert_or_assign(
            record.id, ToCheck{&spec, isKept ? std::optional(record) : std::nullopt, isNew});
    }
    if (speaksForPartner(spec))
        m_speakers.try_emplace(record.value(spec, QStringLiteral("partner")), &spec, record.id);
    m_references.erase(record.id);
    if (spec.reference >= 0 && domain::isLive(spec, record))
        m_references[record.id] = {&spec, record.values[static_cast<std::size_t>(spec.reference)]};
}

void FinalState::noteRemoved(const EntitySpec& spec, const QUuid& id, qint64 row) {
    m_issues.erase(id);
    m_toCheck.erase(id);
    m_references.erase(id);
    m_removed.push_back({&spec, id, row});
}

void FinalState::addIssues(const EntitySpec& spec, const QUuid& id,
                           const std::vector<Issue>& issues, std::vector<Conflict>& conflicts) {
    for (const Issue& issue : issues) {
        Conflict conflict;
        conflict.kind = ConflictKind::Rule;
        conflict.entity = spec.code;
        conflict.record = id;
        conflict.reference = nameOf(spec, id);
        conflict.field = issue.field;
        conflict.message =
            QStringLiteral("%1, %2: %3").arg(conflict.reference, issue.field, issue.message);
        const bool isKnown =
            std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& other) {
                return other.record == id && other.message == conflict.message;
            });
        if (!isKnown) conflicts.push_back(std::move(conflict));
    }
}

Result<std::vector<Conflict>> FinalState::judge() {
    std::vector<Conflict> conflicts;
    for (const auto& [id, pair] : m_issues) addIssues(*pair.first, id, pair.second, conflicts);
    PACT_CHECK(judgeOthers(conflicts));
    PACT_CHECK(judgeSpeakers(conflicts));
    PACT_CHECK(judgeReferences(conflicts));
    PACT_CHECK(judgeRemovals(conflicts));
    return conflicts;
}

Status FinalState::judgeOthers(std::vector<Conflict>& conflicts) {
    Remembering source(m_store);
    for (const auto& [id, entry] : m_toCheck) {
        std::optional<Record> record = entry.record;
        if (!record) {
            PACT_TRY(record, m_store.find(*entry.spec, id));
        }
        if (!record) continue;
        PACT_CHECK(judgeOne(*entry.spec, *record, source, conflicts));
        if (!entry.isNew) PACT_CHECK(judgeDependants(*entry.spec, id, source, conflicts));
    }
    return {};
}

Status FinalState::judgeOne(const EntitySpec& spec, const Record& record,
                            domain::RecordSource& source, std::vector<Conflict>& conflicts) {
    // What was archived stays as it was, whatever becomes of what it refers to.
    if (!domain::isLive(spec, record)) return {};
    PACT_TRY(const auto issues, domain::checkAgainstOthers(spec, record, source));
    addIssues(spec, record.id, issues, conflicts);
    return {};
}

Status FinalState::judgeDependants(const EntitySpec& spec, const QUuid& id,
                                   domain::RecordSource& source, std::vector<Conflict>& conflicts) {
    for (const domain::Dependant& dependant : domain::dependantsOf(spec)) {
        PACT_TRY(const auto referring, m_store.referring(*dependant.spec, dependant.field, id));
        for (const Record& each : referring) {
            PACT_CHECK(judgeOne(*dependant.spec, each, source, conflicts));
            // A meeting decides through its decisions what their items can be.
            if (dependant.spec->code == QLatin1String("decision"))
                PACT_CHECK(judgeDependants(*dependant.spec, each.id, source, conflicts));
        }
    }
    return {};
}

// Nothing invented is attributed to a real partner: in a training workspace only training partners
// are asked, report, respond or take positions.
Status FinalState::judgeSpeakers(std::vector<Conflict>& conflicts) {
    if (m_speakers.empty()) return {};
    PACT_TRY(const bool isTraining, storage::isTraining(*m_database));
    if (!isTraining) return {};
    const EntitySpec& partners = *domain::findEntity(QStringLiteral("partner"));
    for (const auto& [partner, said] : m_speakers) {
        PACT_TRY(const auto record, m_store.find(partners, idFromText(partner)));
        if (!record || record->value(partners, QStringLiteral("kind")) == QLatin1String("training"))
            continue;
        addIssues(*said.first, said.second,
                  {{QStringLiteral("partner"),
                    tr("%1 is a real partner, and what a training workspace holds is made up.")
                        .arg(record->value(partners, QStringLiteral("code")))}},
                  conflicts);
    }
    return {};
}

Status FinalState::judgeReferences(std::vector<Conflict>& conflicts) {
    for (const auto& [id, pair] : m_references) {
        const EntitySpec& spec = *pair.first;
        const QString column = spec.fields[static_cast<std::size_t>(spec.reference)].column();
        PACT_TRY(const auto others, m_store.countLive(spec, column, pair.second));
        if (others <= 1) continue;
        Conflict conflict;
        conflict.kind = ConflictKind::Taken;
        conflict.entity = spec.code;
        conflict.record = id;
        conflict.reference = pair.second;
        conflict.field = spec.fields[static_cast<std::size_t>(spec.reference)].code;
        conflict.wanted = pair.second;
        conflict.message = tr("There is another %1 with the %2 \"%3\".")
                               .arg(spec.code, conflict.field, pair.second);
        conflicts.push_back(std::move(conflict));
    }
    return {};
}

Status FinalState::judgeRemovals(std::vector<Conflict>& conflicts) {
    for (const Removed& removed : m_removed) {
        PACT_TRY(const QString referring, m_store.anyReferring(*removed.spec, removed.row));
        if (referring.isEmpty()) continue;
        Conflict conflict;
        conflict.kind = ConflictKind::Referred;
        conflict.entity = removed.spec->code;
        conflict.record = removed.id;
        conflict.reference = removed.spec->code + u' ' + toText(removed.id);
        conflict.message =
            tr("%1 cannot be removed: %2 refers to it.").arg(conflict.reference, referring);
        conflicts.push_back(std::move(conflict));
    }
    return {};
}

}  // namespace pact::changes
