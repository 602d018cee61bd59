package justright.labs.gradientcheck;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class LabBench extends ModelBench<GradientCheckModel> {

    LabBench() {
        super("justright.labs.gradientcheck.text", GradientCheckModel::new);
    }

    /// Restores a state and waits for its check.
    Reading show(Map<String, String> settings, long seed, int steps) {
        tell(it -> it.restore(LabState.of(GradientCheckModel.ID, settings, seed, steps)));
        return reading();
    }

    Reading show(Map<String, String> settings, int steps) {
        return show(settings, GradientCheckModel.SEED, steps);
    }

    Reading reading() {
        settle();
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }

    String verdict() {
        return ask(it -> it.presentation().diagnosis().getValue().verdict().key());
    }

    String advice() {
        return ask(it -> it.presentation().diagnosis().getValue().advice().key());
    }
}
