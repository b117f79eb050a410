#include "ui/dialogs/opening.h"

#include "core/report/statisticsfigures.h"
#include "ui/models/session.h"
#include "ui/widgets/trainingband.h"

#include <QDialog>
#include <QLayout>

namespace pact::ui {

namespace {

/// From edge to edge, outside the margins, as a menu bar would stand there.
void putOnTop(QWidget* band, QDialog& dialog) {
    dialog.layout()->setMenuBar(band);
    if (dialog.testAttribute(Qt::WA_Resized))
        dialog.resize(dialog.width(), dialog.height() + band->sizeHint().height());
}

}  // namespace

void openOver(const Session& session, QDialog& dialog) {
    if (session.isTraining()) putOnTop(new TrainingBand(report::trainingBand(), &dialog), dialog);
    dialog.open();
}

}  // namespace pact::ui
