package justright.labs.l2l1;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.PlaygroundDraft;
import justright.training.problem.ProblemSpec;

/// This lab's state in the playground: the same network under the same penalty, on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs, List<LabState.Point> points) {
        PlaygroundDraft draft = PlaygroundDraft.from(own)
                .hidden(knobs.hidden.get())
                .same("lambda", "penalty", "penalize-biases", "learning-rate", "best-boundary")
                .fullBatch()
                .set("updates", L2L1Model.HORIZON);
        return knobs.data
                .get()
                .source()
                .map(source ->
                        draft.data(new ProblemSpec(source, knobs.noise.get(), knobs.examples.getInt(), own.seed())))
                .orElseGet(() -> draft.data(points))
                .done();
    }
}
