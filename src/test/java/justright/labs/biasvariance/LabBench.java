package justright.labs.biasvariance;

import java.util.Map;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class LabBench extends ModelBench<BiasVarianceModel> {

    LabBench() {
        super("justright.labs.biasvariance.text", BiasVarianceModel::new);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        tell(it -> it.restore(LabState.of(BiasVarianceModel.ID, settings, BiasVarianceModel.SEED, steps)));
        settle();
    }

    Reading reading() {
        return ask(it -> it.reading().getValue().orElseThrow());
    }
}
