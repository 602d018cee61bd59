package justright.labs.biasvariance;

import java.util.List;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.Loss;
import justright.lab.PlaygroundDraft;
import justright.training.problem.Hidden;

/// This lab's state in the playground: the model in focus, on the same examples.
final class InPlayground {

    private InPlayground() {}

    static Carried of(LabState own, Knobs knobs) {
        Panel shown = knobs.focus.get().panel().orElse(Panel.YOURS);
        boolean yours = shown == Panel.YOURS;
        Candidate candidate = yours ? knobs.yours() : shown.candidate();
        PlaygroundDraft draft = PlaygroundDraft.from(own)
                .data(knobs.spec(own.seed()))
                .set("optimizer", "adam")
                .set("learning-rate", Steps.LEARNING_RATE)
                .fullBatch()
                .same("best-boundary")
                .set("updates", BiasVarianceModel.HORIZON)
                .without(Loss.OTHERS)
                .without(candidate.worstCase(), Loss.INPUTS);
        if (yours) {
            draft.same("lambda");
        } else {
            draft.set("lambda", shown.lambda());
        }
        return model(draft, candidate.shape(), knobs.isDensityKnown()).done();
    }

    /// All products of two features the playground knows of the plane only.
    private static PlaygroundDraft model(PlaygroundDraft draft, ModelChoice model, boolean plane) {
        return switch (model) {
            case LINEAR -> draft.hidden(Hidden.NONE);
            case QUADRATIC ->
                plane
                        ? draft.hidden(Hidden.NONE).set("features", "x1 x2 x1_squared x2_squared product")
                        : draft.hidden(Hidden.NONE).without(Loss.INPUTS);
            case SMALL -> draft.hidden(List.of(ModelChoice.SMALL_UNITS));
            case LARGE -> draft.hidden(Hidden.LARGE);
        };
    }
}
