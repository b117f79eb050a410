#include "ui/widgets/pagetext.h"

namespace pact::ui {

namespace {

/// What PDFium puts for a hyphen at the end of a line, and hyphens that are seen there only.
bool isInvisible(QChar letter) {
    return letter == QChar(0xFFFE) || letter == QChar(0x0002) || letter == QChar(QChar::SoftHyphen);
}

/// One form for the characters that are typed in many.
QChar plain(QChar letter) {
    if (letter == u'\u2019' || letter == u'\u2018') return u'\'';
    if (letter == u'\u201C' || letter == u'\u201D') return u'"';
    if (letter == u'\u2010' || letter == u'\u2011') return u'-';
    return letter;
}

QString folded(const QString& letters) {
    return letters.normalized(QString::NormalizationForm_KD).toCaseFolded();
}

}  // namespace

PageText::PageText(const QString& text) {
    const int size = static_cast<int>(text.size());
    for (int i = 0; i < size;) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < size;
        const int length = isPair ? 2 : 1;
        for (const QChar letter : folded(text.mid(i, length))) append(letter, i);
        i += length;
    }
}

void PageText::append(QChar letter, int origin) {
    if (letter.isMark() || isInvisible(letter)) return;
    if (letter.isSpace()) {
        if (m_folded.isEmpty() || m_folded.back() == u' ') return;
        letter = u' ';
    }
    m_folded.append(plain(letter));
    m_origins.push_back(origin);
}

std::vector<PageText::Span> PageText::find(const QString& words) const {
    const QString wanted = PageText(words.trimmed()).m_folded;
    std::vector<Span> found;
    if (wanted.isEmpty()) return found;
    qsizetype at = m_folded.indexOf(wanted);
    while (at >= 0) {
        const int start = m_origins[size_t(at)];
        const int last = m_origins[size_t(at + wanted.size() - 1)];
        found.push_back({start, last - start + 1});
        at = m_folded.indexOf(wanted, at + wanted.size());
    }
    return found;
}

}  // namespace pact::ui
