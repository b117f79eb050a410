#pragma once

class QDialog;

namespace pact::ui {

class Session;

/// Opens a dialog of a workspace: over a training workspace it bears the training band on top.
/// Every dialog that shows or takes something of a workspace is opened so.
void openOver(const Session& session, QDialog& dialog);

}  // namespace pact::ui
