#include "core/report/paperkind.h"
#include "core/report/phrasebook.h"
#include "tests/report/papersample.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

// Whether everything that papers say is there in each of their languages, and in Arabic, the trial
// of arabictest.cpp: phrases come from the sources, texts from the translation files.

namespace pact::report {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString() + " cannot be read");
    return file.readAll();
}

QString sourcePath(const char* below) {
    return QStringLiteral(PACTDESK_SOURCE) + QLatin1String(below);
}

/// What a C++ literal stands for, and those that follow it.
QString unescaped(const QString& literals) {
    static const QRegularExpression kLiteral(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression kEscape(QStringLiteral("\\\\(u[0-9a-fA-F]{4}|.)"));
    QString text;
    for (auto found = kLiteral.globalMatch(literals); found.hasNext();) {
        const QString raw = found.next().captured(1);
        qsizetype from = 0;
        for (auto escapes = kEscape.globalMatch(raw); escapes.hasNext();) {
            const auto escape = escapes.next();
            const QString what = escape.captured(1);
            text += raw.mid(from, escape.capturedStart() - from);
            text += what.size() == 5             ? QString(QChar(what.mid(1).toUShort(nullptr, 16)))
                    : what == QLatin1String("n") ? QStringLiteral("\n")
                                                 : what;
            from = escape.capturedEnd();
        }
        text += raw.mid(from);
    }
    return text;
}

/// The phrases of the papers' sources: the literals of say(, count( and PACT_PHRASE(.
struct Phrases {
    QSet<QString> said;
    QSet<QString> counted;

    [[nodiscard]] bool contains(const QString& phrase) const {
        return said.contains(phrase) || counted.contains(phrase);
    }
};

void collect(const QString& source, Phrases& phrases) {
    static const QRegularExpression kCall(
        QStringLiteral("\\b(say|count|PACT_PHRASE)\\(\\s*(?:QT_TRANSLATE_NOOP\\(\"figure\",\\s*)?"
                       "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    for (auto calls = kCall.globalMatch(source); calls.hasNext();) {
        const auto call = calls.next();
        const QString phrase = unescaped(call.captured(2));
        const bool isCounted =
            call.captured(1) == QLatin1String("count") || phrase.contains(QLatin1String("{n")) ||
            phrase.contains(QLatin1String("{N")) || phrase.contains(QLatin1String("{#"));
        (isCounted ? phrases.counted : phrases.said).insert(phrase);
    }
}

template<class... Enumerations>
void collectLabels(Phrases& phrases) {
    const auto collectOf = [&phrases](const domain::Vocabulary& vocabulary) {
        for (const domain::Term& term : vocabulary.terms)
            phrases.said.insert(QString::fromUtf8(term.label));
    };
    (collectOf(domain::vocabularyOf<Enumerations>()), ...);
}

Phrases phrasesOfSources() {
    using namespace domain;
    Phrases phrases;
    QDirIterator files(sourcePath("/core/report"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) collect(QString::fromUtf8(contentOf(files.next())), phrases);
    for (const PaperKind* kind : allKinds())
        for (const ChapterChoice& chapter : kind->chapters)
            phrases.said.insert(QString::fromUtf8(chapter.title));
    collectLabels<Pillar, Outcome, DecisionMode, PositionKind, Stage, Route, PartnerKind, Channel,
                  MeetingKind, Origin, Role, Mode, Stance, Basis, Capacity>(phrases);
    return phrases;
}

/// The translation file of a language: its forms by phrase; one form where it has no number.
struct Words {
    QHash<QString, QStringList> forms;
    QSet<QString> numerus;
};

Words wordsOf(const char* language) {
    Words words;
    const bool isTrial = QLatin1String(language) == QLatin1String("ar");
    QXmlStreamReader xml(contentOf(
        sourcePath(isTrial ? "/tests/report/data/papers_%1.ts" : "/resources/papers/papers_%1.ts")
            .arg(QLatin1String(language))));
    QString source;
    bool isNumerus = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("message"))
            isNumerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            const bool isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (isNumerus) words.numerus.insert(source);
            if (!isNumerus)
                words.forms[source] << (isUnfinished ? QString() : xml.readElementText());
        }
        if (xml.name() == QLatin1String("numerusform"))
            words.forms[source] << xml.readElementText();
    }
    if (xml.hasError()) throw std::runtime_error(xml.errorString().toStdString());
    return words;
}

QSet<QString> marksIn(const QString& text, const char* pattern) {
    const QRegularExpression marks(QString::fromLatin1(pattern));
    QSet<QString> found;
    for (auto each = marks.globalMatch(text); each.hasNext();) found.insert(each.next().captured());
    return found;
}

bool hasNumber(const QString& text) { return !marksIn(text, "\\{[nN#](:[a-z-]+)?\\}").isEmpty(); }

constexpr std::pair<const char*, int> kFormsOf[] = {{"en", 2}, {"fr", 2}, {"ru", 3}, {"ar", 6}};

/// How many of a language's forms, from the first, need not name their number: those for one alone,
/// in Arabic also those for none and for two.
int formsWithoutNumber(int forms) { return forms == 6 ? 3 : forms == 2 ? 1 : 0; }

/// Everything that a language lacks of these phrases, in one sentence each.
QStringList faultsOf(const Phrases& phrases, const Words& words, const char* language, int forms) {
    const bool isEnglish = QLatin1String(language) == QLatin1String("en");
    QStringList faults;
    const auto check = [&](const QString& phrase, bool isCounted) {
        const QStringList texts = words.forms.value(phrase);
        if (texts.isEmpty() && isEnglish && !isCounted) return;  // the phrase itself
        if (texts.isEmpty() || texts.contains(QString()))
            return void(faults << QStringLiteral("no text: ") + phrase);
        if (words.numerus.contains(phrase) != isCounted)
            return void(faults << QStringLiteral("with a number or without: ") + phrase);
        if (texts.size() != (isCounted ? forms : 1))
            faults << QStringLiteral("not all forms: ") + phrase;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (marksIn(texts[i], "%\\d") != marksIn(phrase, "%\\d"))
                faults << QStringLiteral("other values: ") + phrase;
            const bool mayLackNumber = i < formsWithoutNumber(forms);
            if (isCounted && !hasNumber(texts[i]) && !mayLackNumber)
                faults << QStringLiteral("no number: ") + phrase;
            if (!isCounted && hasNumber(texts[i])) faults << QStringLiteral("a number: ") + phrase;
        }
    };
    for (const QString& phrase : phrases.said) check(phrase, false);
    for (const QString& phrase : phrases.counted) check(phrase, true);
    faults.sort();
    return faults;
}

QStringList unsaidOf(const Phrases& phrases, const Words& words) {
    QStringList unsaid;
    for (auto each = words.forms.cbegin(); each != words.forms.cend(); ++each)
        if (!phrases.contains(each.key())) unsaid << each.key();
    unsaid.sort();
    return unsaid;
}

TEST(PhrasesTest, everyPhraseHasItsTextInEveryLanguage) {
    const Phrases phrases = phrasesOfSources();
    EXPECT_GT(phrases.said.size(), 100);
    EXPECT_GT(phrases.counted.size(), 20);
    for (const auto& [language, forms] : kFormsOf)
        EXPECT_EQ(faultsOf(phrases, wordsOf(language), language, forms).join(u'\n').toStdString(),
                  "")
            << language;
}

TEST(PhrasesTest, noTextIsThereThatNobodySays) {
    const Phrases phrases = phrasesOfSources();
    for (const auto& [language, forms] : kFormsOf)
        EXPECT_EQ(unsaidOf(phrases, wordsOf(language)).join(u'\n').toStdString(), "") << language;
}

/// The texts of a language in which this is found.
QStringList textsWith(const char* language, const char* pattern) {
    const QRegularExpression fault(QString::fromUtf8(pattern));
    const Words words = wordsOf(language);
    QStringList found;
    for (const QStringList& texts : words.forms)
        for (QString text : texts)
            if (text.remove(QRegularExpression(QStringLiteral("\\{[^}]*\\}"))).contains(fault))
                found << text;
    return found;
}

TEST(PhrasesTest, frenchIsSetAsFrenchIs) {
    EXPECT_EQ(textsWith("fr", "[^\u00a0][:;?!»]|«[^\u00a0]| - |[\"“”]").join(u'\n').toStdString(),
              "");
    // The apostrophe of "d'er' MMMM" is a mark of ICU's.
    EXPECT_EQ(textsWith("fr", "'(?!er)(?<!er')").join(u'\n').toStdString(), "");
}

TEST(PhrasesTest, russianIsSetAsRussianIs) {
    EXPECT_EQ(textsWith("ru", "—| - |[а-я»)] –|[\"“”]|ё").join(u'\n').toStdString(), "");
}

TEST(PhrasesTest, arabicIsSetAsArabicIs) {
    EXPECT_EQ(textsWith("ar", "[,;?\"«»]|—| - ").join(u'\n').toStdString(), "");
}

// What the tests above rest on.

TEST(PhrasesTest, collectsLiteralsWithTheirEscapesAndParts) {
    Phrases phrases;
    collect(QStringLiteral("words.say(\"a \\\"b\\\" \"\n   \"c\\u00a0d\", {x}); "
                           "words.count(\"{n} e\", 1); PACT_PHRASE(\"f\"); essay(\"g\"); "
                           "say(QT_TRANSLATE_NOOP(\"figure\", \"h\"))"),
            phrases);
    EXPECT_EQ(phrases.said, (QSet<QString>{QStringLiteral("a \"b\" c\u00a0d"), QStringLiteral("f"),
                                           QStringLiteral("h")}));
    EXPECT_EQ(phrases.counted, QSet<QString>{QStringLiteral("{n} e")});
}

TEST(PhrasesTest, namesEachKindOfFault) {
    const QString said = QStringLiteral("a %1");
    const QString counted = QStringLiteral("{n} b");
    const Phrases phrases{{said}, {counted}};
    const auto faults = [&](const QStringList& one, const QStringList& many) {
        Words words;
        if (!one.isEmpty()) words.forms[said] = one;
        words.forms[counted] = many;
        words.numerus = {counted};
        return faultsOf(phrases, words, "ru", 3).join(u';');
    };
    const QString b = QStringLiteral("{n:feminine} б");
    const QString a = QStringLiteral("а %1");
    EXPECT_EQ(faults({a}, {b, b, b}), QString());
    EXPECT_EQ(faults({}, {b, b, b}), QStringLiteral("no text: a %1"));
    EXPECT_EQ(faults({QStringLiteral("а")}, {b, b, b}), QStringLiteral("other values: a %1"));
    EXPECT_EQ(faults({a}, {b, b}), QStringLiteral("not all forms: {n} b"));
    EXPECT_EQ(faults({a}, {b, QString(), b}), QStringLiteral("no text: {n} b"));
    EXPECT_EQ(faults({a}, {b, QStringLiteral("б"), b}), QStringLiteral("no number: {n} b"));
    Words unsaid;
    unsaid.forms[QStringLiteral("c")] = QStringList{QStringLiteral("ц")};
    EXPECT_EQ(unsaidOf(phrases, unsaid), QStringList{QStringLiteral("c")});
}

}  // namespace
}  // namespace pact::report
