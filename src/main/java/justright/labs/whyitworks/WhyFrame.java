package justright.labs.whyitworks;

import justright.engine.network.Parameters;
import justright.training.problem.Problem;

/// A network at one moment, what it learns, and how its cost has gone.
///
/// @param parameters a copy that nobody changes
record WhyFrame(Parameters parameters, Problem problem, Rises rises) {}
