package justright.labs.trainingloop;

import java.util.List;
import justright.engine.network.Parameters;
import justright.training.problem.Problem;

/// A network before an update, and the batch that the update will see.
///
/// @param parameters a copy that nobody changes
/// @param batch the examples of the next batch, from 0, in the order in which they are dealt
record LoopFrame(Parameters parameters, List<Integer> batch, Problem problem, Tally tally) {

    LoopFrame {
        batch = List.copyOf(batch);
    }
}
