package justright.training;

import justright.engine.network.Parameters;

/// A network at one moment.
///
/// @param parameters a copy that nobody changes
public record NetworkFrame(Parameters parameters) {}
