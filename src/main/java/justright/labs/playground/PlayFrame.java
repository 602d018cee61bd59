package justright.labs.playground;

import justright.engine.network.Parameters;

/// A network at one moment, and what it learns.
///
/// @param parameters a copy that nobody changes
record PlayFrame(Parameters parameters, Task task) {}
