package justright.labs.convolution;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;

/// The pictures of this lab, in the playground, under the simplest network.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, int examples) {
        return PlaygroundDraft.from(own)
                .steps(0)
                .set("data", "digits")
                .set("examples", examples)
                .set("dev", examples)
                .hidden(List.of())
                .without(Loss.SUBJECT)
                .done();
    }
}
