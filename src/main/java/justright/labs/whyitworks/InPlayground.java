package justright.labs.whyitworks;

import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.PlaygroundDraft;

/// This lab's state in the playground: the same network from the same first weights, on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        return PlaygroundDraft.from(own)
                .data(knobs.spec(own.seed()))
                .hidden(knobs.hidden.get())
                .start("xavier", knobs.start.get())
                .same("lambda", "learning-rate")
                .fullBatch()
                .set("updates", WhyItWorksModel.HORIZON)
                .done();
    }
}
