#include "core/report/alphabet.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>

namespace pact::report {

struct Alphabet::Private {
    std::unique_ptr<icu::Collator> collator;
};

Alphabet::Alphabet(const QString& language) : d(std::make_unique<Private>()) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale(language.toLatin1().constData());
    d->collator.reset(icu::Collator::createInstance(locale, error));
    if (U_SUCCESS(error)) d->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
    if (U_FAILURE(error)) d->collator.reset();
}

Alphabet::~Alphabet() = default;

QByteArray Alphabet::keyOf(const QString& text) const {
    if (!d->collator) return text.toUtf8();
    const icu::UnicodeString string(reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    UErrorCode error = U_ZERO_ERROR;
    icu::CollationKey key;
    d->collator->getCollationKey(string, key, error);
    int32_t size = 0;
    const uint8_t* bytes = key.getByteArray(size);
    return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace pact::report
