package justright.labs.numericalgradient;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// The lab's model with nothing around it, to be asked from a test's thread.
final class GradientBench extends ModelBench<NumericalGradientModel> {

    GradientBench() {
        super("justright.labs.numericalgradient.text", NumericalGradientModel::new);
    }

    Reading show(Map<String, String> settings) {
        tell(it -> it.restore(LabState.of(NumericalGradientModel.ID, settings, NumericalGradientModel.SEED, 0)));
        settle();
        return reading();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }
}
