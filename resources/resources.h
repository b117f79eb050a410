#pragma once

namespace pact::resources {

/// Makes the files inside the binary known; to be called once by each program that uses them.
void initialise();

}  // namespace pact::resources
