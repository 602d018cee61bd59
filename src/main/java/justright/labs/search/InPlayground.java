package justright.labs.search;

import java.util.Collections;
import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// A trial of this lab, in the playground: the same training on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Grounds grounds, Recipe trial) {
        return PlaygroundDraft.from(own)
                .seed(grounds.seed())
                .steps(grounds.updates())
                .data(new ProblemSpec(Source.MOONS, Grounds.NOISE, grounds.m(), grounds.seed()))
                .hidden(Collections.nCopies(trial.layers(), trial.units()))
                .start("xavier", trial.scale())
                .keepProbs(List.of(trial.keepProb()))
                .set("learning-rate", trial.learningRate())
                .set("lambda", trial.lambda())
                .fullBatch()
                .set("updates", grounds.updates())
                .without(Loss.OTHERS)
                .done();
    }
}
