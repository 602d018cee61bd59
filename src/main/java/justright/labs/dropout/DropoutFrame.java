package justright.labs.dropout;

import justright.engine.network.Architecture;
import justright.engine.network.Parameters;
import justright.training.problem.Problem;

/// Both networks at one moment, and what decides who is dropped next.
///
/// @param architecture with the keep_prob of the next update
/// @param thinned a copy of the parameters that learn with dropout
/// @param whole a copy of the twin's
/// @param chance the state of the masks' random numbers before the next update
@SuppressWarnings("ArrayRecordComponent") // a moment, never compared
record DropoutFrame(
        Design design,
        Implementation implementation,
        Architecture architecture,
        Parameters thinned,
        Parameters whole,
        long[] chance,
        Problem problem) {}
