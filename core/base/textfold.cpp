#include "core/base/textfold.h"

#include <algorithm>

namespace pact {

namespace {

bool isHan(char32_t c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

// Letters that are written in several forms for one and the same word.
char32_t unified(char32_t c) {
    switch (c) {
        case 0x0671: return 0x0627;  // alef wasla
        case 0x0649: return 0x064a;  // alef maksura
        case 0x0629: return 0x0647;  // teh marbuta
        case 0x06a9: return 0x0643;  // keheh
        case 0x06cc: return 0x064a;  // Farsi yeh
        case 0x0131: return U'i';    // dotless i, so that I and its forms meet
        case 0x00f8: return U'o';
        case 0x0142: return U'l';
        case 0x0111: return U'd';
        default: return c;
    }
}

bool isSkipped(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Mark_SpacingCombining || category == QChar::Other_Format ||
           c == 0x0640;  // tatweel
}

void endHanRun(QString& out, QList<char32_t>& run) {
    if (run.isEmpty()) return;
    const auto append = [&out](char32_t c) { out += QString::fromUcs4(&c, 1); };
    if (!out.isEmpty() && !out.endsWith(u' ')) out += u' ';
    if (run.size() == 1) append(run.first());
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        if (i > 0) out += u' ';
        append(run[i]);
        append(run[i + 1]);
    }
    out += u' ';
    run.clear();
}

bool isPlainAscii(const QString& text) {
    for (const QChar c : text)
        if (c.unicode() >= 0x80) return false;
    return true;
}

QString foldAscii(const QString& text) {
    QString out(text.size(), Qt::Uninitialized);
    QChar* const begin = out.data();
    QChar* end = begin;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9'))
            *end++ = c;
        else if (u >= 'A' && u <= 'Z')
            *end++ = QChar(static_cast<ushort>(u + 32));
        else if (end != begin && end[-1] != u' ')
            *end++ = u' ';
    }
    if (end != begin && end[-1] == u' ') --end;
    out.truncate(end - begin);
    return out;
}

}  // namespace

QString foldText(const QString& text) {
    if (isPlainAscii(text)) return foldAscii(text);
    const QList<uint> decomposed =
        text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    QString out;
    out.reserve(decomposed.size());
    QList<char32_t> han;
    for (const uint code : decomposed) {
        const char32_t c = unified(code);
        if (isSkipped(c)) continue;
        if (isHan(c)) {
            han.append(c);
            continue;
        }
        endHanRun(out, han);
        if (QChar::isLetterOrNumber(c))
            out += QString::fromUcs4(&c, 1);
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    endHanRun(out, han);
    return out.trimmed();
}

QStringList foldedWords(const QString& query) {
    return foldText(query).split(u' ', Qt::SkipEmptyParts);
}

QString canonicalText(const QString& text) {
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == u'\n' || c == u'\t';
    });
    if (isPlain) return text.trimmed();
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    out.replace(u'\r', u'\n');
    out.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
               c.unicode() == 0xfffe || c.unicode() == 0xffff;
    });
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

}  // namespace pact
