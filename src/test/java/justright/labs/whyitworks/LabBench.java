package justright.labs.whyitworks;

import java.util.Map;
import java.util.Objects;
import justright.lab.LabState;
import justright.lab.Moment;
import justright.labs.ModelBench;
import justright.training.Hyperparameters;

/// This lab's model with nothing around it.
final class LabBench extends ModelBench<WhyItWorksModel> {

    LabBench() {
        super("justright.labs.whyitworks.text", WhyItWorksModel::new);
    }

    /// Restores a state and waits for its pictures.
    Reading show(Map<String, String> settings, int steps) {
        return show(LabState.of(WhyItWorksModel.ID, settings, WhyItWorksModel.SEED, steps));
    }

    Reading show(LabState state) {
        tell(it -> it.restore(state));
        settle();
        return reading();
    }

    Moment<Hyperparameters, WhyFrame, WhyPicture> moment() {
        return ask(it -> Objects.requireNonNull(it.moment().get()));
    }

    Reading reading() {
        return Reading.of(moment());
    }

    String verdict() {
        return ask(it -> it.presentation().diagnosis().getValue().verdict().key());
    }

    String advice() {
        return ask(it -> it.presentation().diagnosis().getValue().advice().key());
    }
}
