package justright.training.script;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import justright.engine.network.Activation;
import justright.engine.network.Initialization.Scheme;
import justright.engine.network.Layer;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.Schedule;
import justright.training.TrainedNetwork.Steering;

/// Which parts of the program a script needs, by the names that `program.py` knows.
final class Features {

    private final Set<String> names = new TreeSet<>();

    private Features() {}

    /// @param loss of all of them
    static Set<String> of(List<ScriptedNetwork> networks, Loss loss) {
        Features features = new Features();
        networks.forEach(network -> {
            network.architecture().layers().forEach(features::layer);
            network.plan().forEach(direction -> features.steering(direction.hyperparameters(), network));
            features.firsts(network);
        });
        features.loss(loss);
        features.followUp();
        return features.names;
    }

    private void put(boolean needed, String name) {
        if (needed) {
            names.add(name);
        }
    }

    private void layer(Layer layer) {
        names.add(
                switch (layer.activation()) {
                    case Activation.Linear _ -> "linear";
                    case Activation.Sigmoid _ -> "sigmoid";
                    case Activation.Tanh _ -> "tanh";
                    case Activation.Relu _ -> "relu";
                    case Activation.LeakyRelu _ -> "leaky";
                    case Activation.Prelu _ -> "prelu";
                    case Activation.Elu _ -> "elu";
                    case Activation.Maxout _ -> "maxout";
                    case Activation.Softmax _ -> "softmax";
                });
        put(layer.batchNorm(), "batchnorm");
    }

    private void steering(Steering steering, ScriptedNetwork network) {
        Penalty penalty = steering.hyperparameters().rule().penalty();
        put(penalty.kind() == Penalty.Kind.L2, "l2");
        put(penalty.kind() == Penalty.Kind.L1, "l1");
        put(penalty.kind() != Penalty.Kind.NONE && penalty.biases(), "biases");
        put(steering.hyperparameters().batchSize() < network.facts().train().size(), "minibatch");
        put(drops(steering), "dropout");
        switch (steering.hyperparameters().rule().optimizer()) {
            case Optimizer.GradientDescent _ -> {}
            case Optimizer.Momentum _ -> names.add("momentum");
            case Optimizer.RmsProp _ -> names.add("rmsprop");
            case Optimizer.Adam _ -> names.add("adam");
        }
        switch (steering.hyperparameters().schedule()) {
            case Schedule.Constant _ -> {}
            case Schedule.InverseTime _ -> names.add("inverse_time");
            case Schedule.Exponential _ -> names.add("exponential");
            case Schedule.InverseRoot _ -> names.add("inverse_root");
            case Schedule.Staircase _ -> names.add("staircase");
        }
    }

    private static boolean drops(Steering steering) {
        return steering.architecture().inputKeepProb() < 1
                || steering.architecture().layers().stream().anyMatch(layer -> layer.keepProb() < 1);
    }

    private void firsts(ScriptedNetwork network) {
        put(network.facts().holdsBiases(), "hold");
        if (network.isDrawn()) {
            network.facts().drawn().ifPresent(each -> {
                names.add("drawn");
                put(each.scheme() == Scheme.UNIFORM_SLIP, "slip");
                put(each.scheme() != Scheme.UNIFORM_SLIP, "gaussian");
            });
        }
        network.facts().copies().ifPresent(_ -> names.addAll(List.of("copies", "gaussian")));
    }

    private void loss(Loss loss) {
        put(loss.isClassification(), "classes");
        put(loss.isClassification(), "cross_entropy");
        names.add(
                switch (loss) {
                    case SIGMOID_CROSS_ENTROPY -> "sigmoid_cross_entropy";
                    case SOFTMAX_CROSS_ENTROPY -> "softmax_cross_entropy";
                    case HALF_SQUARED_ERROR -> "half_squared_error";
                });
    }

    /// What follows from the features so far.
    private void followUp() {
        put(any("l1", "l2"), "penalty");
        put(any("momentum", "rmsprop", "adam"), "memory");
        put(any("inverse_time", "exponential", "inverse_root", "staircase"), "schedule");
        put(any("minibatch", "dropout", "drawn", "copies"), "chance");
        put(names.contains("slip"), "gaussian");
    }

    private boolean any(String... some) {
        return Stream.of(some).anyMatch((Predicate<String>) names::contains);
    }
}
