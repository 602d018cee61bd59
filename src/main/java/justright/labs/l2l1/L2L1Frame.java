package justright.labs.l2l1;

import justright.engine.network.Parameters;
import justright.training.problem.Problem;

/// A network at one moment, and what it learns.
///
/// @param parameters a copy that nobody changes
record L2L1Frame(Parameters parameters, Problem problem) {}
