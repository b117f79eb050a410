#pragma once

#include "core/base/clock.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/usersettings.h"

#include <QString>

namespace pact::ui {

/// What the window finds around it, made by the program (or a test) and outliving it.
struct Surroundings {
    const Clock& clock;
    UserSettings& settings;
    FileChooser& files;
    QString dataFolder;  ///< where drafts and backups are kept (OwnCopies)
};

}  // namespace pact::ui
