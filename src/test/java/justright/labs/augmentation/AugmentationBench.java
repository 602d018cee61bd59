package justright.labs.augmentation;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.labs.ModelBench;

/// This lab's model with nothing around it.
final class AugmentationBench extends ModelBench<AugmentationModel> {

    AugmentationBench() {
        super("justright.labs.augmentation.text", AugmentationModel::new);
    }

    /// Restores a state and waits for its pictures.
    void show(Map<String, String> settings, int steps) {
        tell(it -> it.restore(LabState.of(AugmentationModel.ID, settings, AugmentationModel.SEED, steps)));
        settle();
    }

    Reading reading() {
        return ask(it -> Objects.requireNonNull(it.reading().get()));
    }
}
