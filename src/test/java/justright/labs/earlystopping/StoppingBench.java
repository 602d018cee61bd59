package justright.labs.earlystopping;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class StoppingBench extends ModelBench<StoppingModel> {

    StoppingBench() {
        super("justright.labs.earlystopping.text", StoppingModel::new);
    }

    static LabState state(Map<String, String> settings, int steps) {
        return LabState.of(StoppingModel.ID, settings, StoppingModel.SEED, steps);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        show(state(settings, steps));
    }

    void show(LabState state) {
        tell(it -> it.restore(state));
        settle();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }

    double[] weights() {
        return reading().snapshot().frame().parameters().W(1).data.clone();
    }
}
