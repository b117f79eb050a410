#include "core/report/glyphnames.h"

#include <QFile>
#include <QSet>

namespace pact::report {

namespace {

/// The names of the list: what stands before the semicolon of each line that is no comment.
QSet<QByteArray> readNames() {
    QFile file(QStringLiteral(":/glyphs/glyphlist.txt"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("the list of glyph names is not in the program");
    QSet<QByteArray> names;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (const auto end = line.indexOf(';'); end > 0 && !line.startsWith('#'))
            names.insert(line.left(end));
    return names;
}

}  // namespace

bool isListedGlyphName(const QByteArray& name) {
    static const QSet<QByteArray> kNames = readNames();
    return kNames.contains(name);
}

}  // namespace pact::report
