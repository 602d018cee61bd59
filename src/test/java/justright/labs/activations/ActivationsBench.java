package justright.labs.activations;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class ActivationsBench extends ModelBench<ActivationsModel> {

    ActivationsBench() {
        super("justright.labs.activations.text", ActivationsModel::new);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        tell(it -> it.restore(LabState.of(ActivationsModel.ID, settings, ActivationsModel.SEED, steps)));
        settle();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }

    String verdict() {
        return ask(it -> it.diagnosis().getValue()).verdict().key();
    }
}
