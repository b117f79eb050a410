#include "ui/models/referencebook.h"

#include "core/base/textfold.h"
#include "core/domain/entities.h"
#include "core/storage/recommendationlist.h"
#include "ui/models/shownrecord.h"

namespace pact::ui {

namespace {

QString detailOf(const domain::EntitySpec& spec, const domain::Record& record) {
    for (const char* code : {"title", "headline", "name", "purpose", "code"})
        if (const int index = spec.indexOf(QLatin1String(code)); index >= 0)
            return record.values[static_cast<std::size_t>(index)];
    return {};
}

Result<std::vector<Choice>> readList(storage::Database& database, const domain::EntitySpec& spec) {
    storage::RecordStore store(database);
    PACT_TRY(const auto records, store.list(spec, {}));
    std::vector<Choice> choices;
    for (const domain::Record& record : records) {
        PACT_TRY(QString name, nameOf(store, spec, record.id));
        choices.push_back({record.id, std::move(name), detailOf(spec, record)});
    }
    return choices;
}

Result<std::vector<Choice>> searchRecommendations(storage::Database& database,
                                                  const QString& typed) {
    storage::ListRequest request;
    request.search = typed;
    PACT_TRY(auto rows, storage::orderedRows(database, request));
    if (rows.size() > ReferenceBook::kMost) rows.resize(ReferenceBook::kMost);
    PACT_TRY(const auto found, storage::fetchRows(database, rows));
    std::vector<Choice> choices;
    for (const storage::ListRow& row : found)
        choices.push_back({row.id, row.reference, row.headline});
    return choices;
}

bool fits(const Choice& choice, const QStringList& words) {
    const QString text = foldText(choice.name + u' ' + choice.detail);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

std::vector<Choice> fitting(const std::vector<Choice>& list, const QString& typed) {
    const QStringList words = foldedWords(typed);
    std::vector<Choice> found;
    for (const Choice& each : list) {
        if (!fits(each, words)) continue;
        found.push_back(each);
        if (found.size() >= ReferenceBook::kMost && !typed.isEmpty()) break;
    }
    return found;
}

}  // namespace

ReferenceBook::ReferenceBook(Session& session, QObject* parent)
    : QObject(parent), m_session(&session) {
    connect(m_session, &Session::recordsTouched, this, &ReferenceBook::forget);
}

void ReferenceBook::forget(const changes::TouchedRecords& touched) {
    if (touched.isMany) m_lists.clear();
    for (const auto& [entity, id] : touched.records) {
        m_lists.remove(entity);
        if (entity == QLatin1String("name")) m_lists.remove(QStringLiteral("partner"));
    }
}

void ReferenceBook::find(const QString& entity, const QString& typed, QObject* context,
                         Found then) {
    if (const auto list = m_lists.constFind(entity); list != m_lists.cend()) {
        then(fitting(*list, typed));
        return;
    }
    const bool isSearched = entity == domain::specOf<domain::Recommendation>().code;
    m_session->reader().ask(
        context,
        [entity, typed, isSearched](storage::Database& database, const CancelToken&) {
            return isSearched ? searchRecommendations(database, typed)
                              : readList(database, *domain::findEntity(entity));
        },
        [this, entity, typed, isSearched,
         then = std::move(then)](const Result<std::vector<Choice>>& read) {
            if (!read) return;
            if (!isSearched) m_lists.insert(entity, *read);
            then(isSearched ? *read : fitting(*read, typed));
        });
}

}  // namespace pact::ui
