#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE has to stand outside of every namespace.
static void initialiseTables() { Q_INIT_RESOURCE(tables); }

namespace pact::resources {

void initialise() { initialiseTables(); }

}  // namespace pact::resources
