package justright.labs.initialization;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class InitializationBench extends ModelBench<InitializationModel> {

    InitializationBench() {
        super("justright.labs.initialization.text", InitializationModel::new);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        tell(it -> it.restore(LabState.of(InitializationModel.ID, settings, InitializationModel.SEED, steps)));
        settle();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }
}
