package justright.labs.recipe;

import java.util.Optional;
import justright.engine.network.Parameters;
import justright.training.BiasVariance;
import justright.training.problem.InputMap;
import justright.training.problem.Problem;

/// What came of a training.
///
/// @param inputs what the network is fed in place of the coordinates, if something else
/// @param parameters a copy that nobody changes
record Checkup(Case about, BiasVariance errors, Problem problem, Optional<InputMap> inputs, Parameters parameters) {}
