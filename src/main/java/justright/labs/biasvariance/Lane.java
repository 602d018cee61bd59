package justright.labs.biasvariance;

import java.util.Optional;
import justright.engine.network.Parameters;
import justright.training.problem.InputMap;

/// One of the models at one moment.
///
/// @param parameters a copy that nobody changes
/// @param inputs what the network is fed in place of the features; empty for the features themselves
record Lane(Parameters parameters, Optional<InputMap> inputs) {}
