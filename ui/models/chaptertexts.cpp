#include "ui/models/chaptertexts.h"

#include "core/domain/entities.h"
#include "core/exchange/newrecord.h"

#include <algorithm>

namespace pact::ui {

const domain::EntitySpec& ChapterTexts::spec() { return domain::specOf<domain::ChapterText>(); }

Result<ChapterTexts> ChapterTexts::read(storage::Database& database, const QUuid& definition) {
    storage::RecordFilter filter;
    filter.where.emplace_back(QStringLiteral("definition"), toText(definition));
    filter.includeArchived = true;
    ChapterTexts texts;
    PACT_TRY(texts.m_texts, storage::RecordStore(database).list(spec(), filter));
    return texts;
}

const domain::Record* ChapterTexts::ofChapter(const QString& chapter) const {
    const auto found = std::ranges::find_if(m_texts, [&](const domain::Record& each) {
        return each.value(spec(), QStringLiteral("chapter")) == chapter;
    });
    return found == m_texts.end() ? nullptr : &*found;
}

const domain::Record* ChapterTexts::withId(const QUuid& id) const {
    const auto found = std::ranges::find(m_texts, id, &domain::Record::id);
    return found == m_texts.end() ? nullptr : &*found;
}

domain::Record blankText(const QUuid& definition, const QString& chapter, domain::Audience audience,
                         const Clock& clock) {
    const domain::EntitySpec& spec = ChapterTexts::spec();
    domain::Record text = domain::blankRecord(spec, {});
    text.set(spec, QStringLiteral("definition"), toText(definition));
    text.set(spec, QStringLiteral("chapter"), chapter);
    text.set(spec, QStringLiteral("audience"), domain::codeOf(audience));
    text.id = exchange::newRecordId(spec, text, clock);
    return text;
}

bool hasWords(const domain::Record& text) {
    const domain::EntitySpec& spec = ChapterTexts::spec();
    return !text.translations.empty() ||
           !text.value(spec, QStringLiteral("introduction")).isEmpty() ||
           !text.value(spec, QStringLiteral("closing")).isEmpty();
}

bool isPrinted(const domain::Record& text, domain::Audience paper) {
    const domain::EntitySpec& spec = ChapterTexts::spec();
    const auto audience =
        domain::fromCode<domain::Audience>(text.value(spec, QStringLiteral("audience")));
    return domain::isLive(spec, text) && audience && *audience >= paper;
}

}  // namespace pact::ui
