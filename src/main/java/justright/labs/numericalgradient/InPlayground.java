package justright.labs.numericalgradient;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;

/// The small network of this lab, in the playground, on moons like its own.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, FunctionChoice function) {
        return PlaygroundDraft.from(own)
                .data(new ProblemSpec(Source.MOONS, SmallNetwork.NOISE, SmallNetwork.EXAMPLES, own.seed()))
                .hidden(List.of(SmallNetwork.HIDDEN))
                .activation(function == FunctionChoice.RELU_NET ? "relu" : "tanh")
                .start("he", 1)
                .fullBatch()
                .without(Loss.EXAMPLES, Loss.SUBJECT)
                .done();
    }
}
