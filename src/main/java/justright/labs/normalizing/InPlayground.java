package justright.labs.normalizing;

import java.util.List;
import java.util.Locale;
import justright.engine.data.Dataset;
import justright.engine.data.Split;
import justright.engine.probe.SingleUnitCost.Kind;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.Hyperparameters;
import justright.training.problem.OwnTable;

/// The descent on prepared inputs, in the playground.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, NormalizingSettings knobs, Problem problem, TwinRule rule) {
        Split sets = problem.sets();
        OwnTable table = OwnTable.of(
                knobs.data.get().name().toLowerCase(Locale.ROOT),
                measured(sets.train(), knobs),
                measured(problem.dev(), knobs),
                measured(problem.test(), knobs));
        PlaygroundDraft draft = PlaygroundDraft.from(own)
                .data(table, sets.train().examples(), problem.dev().examples())
                .set("test", problem.test().examples())
                .hidden(List.of())
                .set("optimizer", knobs.optimizer.get())
                .set("learning-rate", rule.prepared())
                .set("updates", NormalizingModel.HORIZON)
                .without(knobs.inputs.get() != InputStep.NORMALIZED, Loss.SCALES)
                .without(Loss.START, Loss.OTHERS);
        return (rule.batchSize() == Hyperparameters.FULL_BATCH
                        ? draft.fullBatch()
                        : draft.set("batch", rule.batchSize()))
                .done();
    }

    /// To linear regression a class is a number.
    private static Dataset measured(Dataset set, NormalizingSettings knobs) {
        return knobs.model.get() == Kind.LINEAR_REGRESSION
                ? new Dataset(set.titleKey(), set.x(), set.y(), set.featureNames(), List.of())
                : set;
    }
}
