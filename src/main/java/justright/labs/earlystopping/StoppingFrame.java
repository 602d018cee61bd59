package justright.labs.earlystopping;

import justright.engine.network.Parameters;

/// A network at one moment, and what it learns.
///
/// @param parameters a copy that nobody changes
record StoppingFrame(Parameters parameters, Examples examples) {}
