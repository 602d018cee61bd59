package justright.labs.playground;

import java.util.ArrayList;
import java.util.List;
import justright.setting.Setting;

/// The lab's settings: those of the data, of the network, of learning and of the pictures.
final class Knobs {

    final DataKnobs data = new DataKnobs();
    final NetworkKnobs network = new NetworkKnobs();
    final LearningKnobs learning = new LearningKnobs();
    final ViewKnobs view = new ViewKnobs();

    List<Setting<?>> bench() {
        return List.of(data.data, network.hidden, network.activation, learning.learningRate, learning.lambda);
    }

    List<Setting<?>> more() {
        List<Setting<?>> more = new ArrayList<>(data.more());
        more.addAll(network.more());
        more.addAll(learning.more());
        more.addAll(view.more());
        return more;
    }

    /// Whether a setting decides what the first weights are, or how many.
    boolean makesAnotherNetwork(Setting<?> setting) {
        return List.of(
                        data.data,
                        data.features,
                        data.classes,
                        network.hidden,
                        network.activation,
                        network.batchNorm,
                        network.initialization,
                        network.initScale)
                .contains(setting);
    }

    PlayRule rule() {
        return new PlayRule(
                learning.hyperparameters(),
                network.keepInput.get(),
                network.keepProb.get(),
                network.edits(),
                learning.stopRule());
    }

    Design design() {
        return network.design();
    }

    TaskSpec spec(OwnData own, long seed) {
        return data.spec(own, seed);
    }

    /// Switches off what means nothing in the present state.
    void updateAvailability(OwnData own) {
        data.updateAvailability(own);
        view.updateAvailability(data.isPlane(own));
        network.updateAvailability();
        learning.updateAvailability();
    }
}
