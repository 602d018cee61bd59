package justright.labs.gradientcheck;

import java.util.Optional;
import justright.engine.network.Fault;
import justright.engine.network.Parameters;
import justright.training.problem.Problem;

/// A network at one moment, as it was at the start, and what is wrong with its backward pass.
///
/// @param now a copy that nobody changes; `start` likewise
record BackpropFrame(Parameters now, Parameters start, Problem problem, Optional<Fault> fault) {}
