package justright.labs.batchnorm;

import java.util.Collections;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// The network with batch norm, in the playground.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs, int digits) {
        return PlaygroundDraft.from(own)
                .set("data", "digits")
                .set("examples", Digits.EXAMPLES)
                .set("dev", Digits.JUDGES)
                .set("test", digits - Digits.EXAMPLES - Digits.JUDGES)
                .hidden(Collections.nCopies(knobs.layers.getInt(), Design.UNITS))
                .activation(knobs.bend.get().name())
                .set("batch-norm", "true")
                .start("xavier", Math.sqrt(knobs.k.get()))
                .same("learning-rate", "batch")
                .set("updates", BatchNormModel.HORIZON)
                .without(knobs.placement.get() != Placement.ALL, Loss.PLACEMENT)
                .without(Loss.OTHERS)
                .done();
    }
}
