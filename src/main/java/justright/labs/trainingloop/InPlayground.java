package justright.labs.trainingloop;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.PlaygroundDraft;

/// This lab's state in the playground: the same network on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        return PlaygroundDraft.from(own)
                .data(knobs.spec(own.seed()))
                .hidden(List.of(LoopModel.HIDDEN))
                .activation(knobs.activation.get().name())
                .same("learning-rate", "batch")
                .set("updates", LoopModel.HORIZON)
                .done();
    }
}
