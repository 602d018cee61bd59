package justright.labs.dropout;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// This lab's state in the playground: the same network with the same keep_prob, on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        Design design = knobs.network.get();
        List<Double> keep = knobs.rule().keep();
        return PlaygroundDraft.from(own)
                .data(knobs.spec(own.seed()))
                .hidden(design.hidden())
                .set("keep-input", keep.getFirst())
                .keepProbs(keep.subList(1, 1 + design.hiddenLayers()))
                .same("learning-rate")
                .fullBatch()
                .without(design.inputs() > 2, Loss.INPUTS)
                .without(knobs.implementation.get() != Candidate.STANDARD, Loss.DROPOUT)
                .done();
    }
}
