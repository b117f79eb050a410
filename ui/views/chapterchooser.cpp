#include "ui/views/chapterchooser.h"

#include "core/report/paperkind.h"
#include "ui/views/definitionfields.h"

#include <QSignalBlocker>

namespace pact::ui {

ChapterChooser::ChapterChooser(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
}

void ChapterChooser::setDefinition(const KeptDefinition& definition) {
    const QSignalBlocker blocker(this);
    clear();
    for (const report::ChapterChoice& each : report::kindOf(definition.kind).chapters)
        addItem(titleOf(each), QString::fromLatin1(each.code));
    setCurrentIndex(count() > 0 ? 0 : -1);
}

void ChapterChooser::setNone() {
    const QSignalBlocker blocker(this);
    clear();
}

void ChapterChooser::mark(const KeptDefinition& definition, const ChapterTexts& texts) {
    const auto& chapters = report::kindOf(definition.kind).chapters;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const QString code = QString::fromLatin1(chapters[i].code);
        const domain::Record* text = texts.ofChapter(code);
        QString title = titleOf(chapters[i]);
        if (!definition.hasChapter(code))
            title = tr("%1 (left out)").arg(title);
        else if (text && hasWords(*text) && isPrinted(*text, definition.audience))
            title = tr("%1  •").arg(title);
        setItemText(static_cast<int>(i), title);
    }
}

}  // namespace pact::ui
