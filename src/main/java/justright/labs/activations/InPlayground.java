package justright.labs.activations;

import java.util.Collections;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.ProblemSpec;

/// The network of the function looked at, in the playground.
final class InPlayground {

    /// What the playground's leaky ReLU and maxout have.
    private static final double LEAK = 0.01;

    private static final int PIECES = 2;

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs, ProblemSpec spec) {
        Kind kind = knobs.function.get();
        Design design = knobs.design();
        boolean bent =
                (kind == Kind.LEAKY && design.leak() != LEAK) || (kind == Kind.MAXOUT && design.pieces() != PIECES);
        return PlaygroundDraft.from(own)
                .data(spec)
                .set("dev", Contest.JUDGES)
                .hidden(Collections.nCopies(design.layers(), design.width()))
                .activation(kind == Kind.LEAKY ? "leaky_relu" : kind.name())
                .same("learning-rate")
                .fullBatch()
                .set("updates", ActivationsModel.HORIZON)
                .without(bent, Loss.FUNCTION)
                .without(Loss.OTHERS)
                .done();
    }
}
