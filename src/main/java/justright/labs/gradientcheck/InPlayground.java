package justright.labs.gradientcheck;

import java.util.Collections;
import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// This lab's state in the playground: the same network with a right backward pass.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        return PlaygroundDraft.from(own)
                .data(knobs.spec(own.seed()))
                .hidden(Collections.nCopies(Design.LAYERS - 1, Design.UNITS))
                .activation(knobs.bend.get().name())
                .start("xavier", knobs.start.get())
                .keepProbs(List.of(knobs.keepProb.get()))
                .same("lambda", "penalty", "learning-rate")
                .fullBatch()
                .set("updates", GradientCheckModel.HORIZON)
                .without(knobs.bug(own.seed()).isPresent(), Loss.FAULT)
                .done();
    }
}
