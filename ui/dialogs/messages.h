#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace pact::ui {

/// Tells the user in a box of its own that something did not work: what was tried, and why not.
void tellFailure(QWidget* parent, const QString& tried, const Error& error);

/// Asks whether to go on; `yes` names what will happen. The answer comes later; no news is no.
void askWhether(QWidget* parent, const QString& question, const QString& explanation,
                const QString& yes, std::function<void()> then);

/// Tells of something that is done and offers what can be done with it; `deed` names that.
void tellDone(QWidget* parent, const QString& done, const QString& explanation, const QString& deed,
              std::function<void()> then);

}  // namespace pact::ui
