package justright.labs.augmentation;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.OwnTable;

/// The network without copies, in the playground.
final class InPlayground {

    /// So that a saved state stays small.
    private static final int JUDGES = 300;

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        Knobs.Grounds grounds = knobs.grounds();
        PlaygroundDraft draft = PlaygroundDraft.from(own)
                .hidden(List.of(grounds.hidden()))
                .activation("relu")
                .start("he", 1)
                .set("optimizer", "momentum")
                .set("beta", Knobs.MOMENTUM)
                .same("learning-rate")
                .fullBatch()
                .set("updates", AugmentationModel.HORIZON)
                .without(Loss.SCALES, Loss.SCHEDULE, Loss.COPIES, Loss.OTHERS);
        Examples examples = grounds.examples(own.seed());
        OwnTable table = OwnTable.of(
                grounds.pictures().id(), examples.few(), examples.dev().first(JUDGES));
        return draft.data(table, grounds.m(), JUDGES).done();
    }
}
