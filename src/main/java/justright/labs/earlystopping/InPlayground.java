package justright.labs.earlystopping;

import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.PlaygroundDraft;
import justright.training.problem.ProblemSpec;

/// This lab's state in the playground: the same run, which no rule stops.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, StoppingKnobs knobs) {
        ProblemSpec spec = knobs.grounds().spec(own.seed()).sampled();
        return PlaygroundDraft.from(own)
                .data(spec)
                .set("dev", knobs.judges.get())
                .hidden(knobs.hidden.get())
                .start("xavier", knobs.start.get())
                .same("lambda", "learning-rate")
                .fullBatch()
                .set("updates", StoppingModel.HORIZON)
                .set("patience", (double) knobs.patience.getInt() * Evaluation.EVERY)
                .done();
    }
}
