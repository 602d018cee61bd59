package justright.labs.depth;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class DepthBench extends ModelBench<DepthModel> {

    DepthBench() {
        super("justright.labs.depth.text", DepthModel::new);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        tell(it -> it.restore(LabState.of(DepthModel.ID, settings, DepthModel.SEED, steps)));
        settle();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }
}
