package justright.training.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.engine.network.Architecture;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.Schedule;
import justright.engine.optimizer.UpdateRule;
import justright.training.Direction;
import justright.training.Hyperparameters;
import justright.training.TrainedNetwork.Steering;

/// What steers a network, as a list in Python: only what the script's features ask for.
record PlanText(Set<String> features) {

    /// A list of pairs: from which update on, and what.
    String of(ScriptedNetwork network) {
        return network.plan().stream()
                .map(direction -> line(direction, network.facts().train().size()))
                .collect(Collectors.joining("", "[\n", "]"));
    }

    private String line(Direction<Steering> direction, int m) {
        return "    (" + direction.step() + ", {" + String.join(", ", entries(direction.hyperparameters(), m))
                + "}),\n";
    }

    private List<String> entries(Steering steering, int m) {
        Hyperparameters all = steering.hyperparameters();
        UpdateRule rule = all.rule();
        List<String> entries = new ArrayList<>(List.of(entry("alpha", rule.learningRate())));
        if (features.contains("memory")) {
            entries.addAll(optimizer(rule.optimizer()));
        }
        if (features.contains("schedule")) {
            entries.add("\"schedule\": " + schedule(all.schedule()));
        }
        if (features.contains("penalty")) {
            entries.addAll(penalty(rule.penalty()));
        }
        if (features.contains("minibatch")) {
            entries.add("\"batch_size\": " + Math.min(m, all.batchSize()));
        }
        if (features.contains("dropout")) {
            entries.add("\"keep_prob\": " + keepProb(steering.architecture()));
        }
        if (features.contains("batchnorm")) {
            entries.add(entry("norm_momentum", rule.normMomentum()));
        }
        return entries;
    }

    private static String entry(String name, double number) {
        return "\"" + name + "\": " + MatrixText.number(number);
    }

    private static List<String> optimizer(Optimizer optimizer) {
        return switch (optimizer) {
            case Optimizer.GradientDescent _ -> List.of("\"optimizer\": \"descent\"");
            case Optimizer.Momentum(double beta) -> List.of("\"optimizer\": \"momentum\"", entry("beta", beta));
            case Optimizer.RmsProp(double beta2, double epsilon) ->
                List.of("\"optimizer\": \"RMSprop\"", entry("beta2", beta2), entry("epsilon", epsilon));
            case Optimizer.Adam(double beta1, double beta2, double epsilon) ->
                List.of(
                        "\"optimizer\": \"Adam\"",
                        entry("beta1", beta1),
                        entry("beta2", beta2),
                        entry("epsilon", epsilon));
        };
    }

    private static String schedule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Constant _ -> "(\"constant\",)";
            case Schedule.InverseTime(double decay) -> "(\"inverse time\", " + decay + ")";
            case Schedule.Exponential(double base) -> "(\"exponential\", " + base + ")";
            case Schedule.InverseRoot _ -> "(\"inverse root\",)";
            case Schedule.Staircase(int epochs, double drop) -> "(\"staircase\", " + epochs + ", " + drop + ")";
        };
    }

    private List<String> penalty(Penalty penalty) {
        String kind = penalty.kind() == Penalty.Kind.NONE
                ? "None"
                : "\"" + penalty.kind().name().toUpperCase(Locale.ROOT) + "\"";
        List<String> entries = new ArrayList<>(List.of("\"penalty\": " + kind, entry("lambda", penalty.lambda())));
        if (features.contains("biases")) {
            entries.add("\"biases\": " + (penalty.biases() ? "True" : "False"));
        }
        return entries;
    }

    private static String keepProb(Architecture architecture) {
        return Stream.concat(
                        Stream.of(0),
                        IntStream.rangeClosed(1, architecture.depth()).boxed())
                .map(l -> MatrixText.number(architecture.keepProb(l)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
