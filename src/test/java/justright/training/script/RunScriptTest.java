package justright.training.script;

import static justright.engine.network.Activations.ELU;
import static justright.engine.network.Activations.LEAKY_RELU;
import static justright.engine.network.Activations.LINEAR;
import static justright.engine.network.Activations.MAXOUT;
import static justright.engine.network.Activations.PRELU;
import static justright.engine.network.Activations.RELU;
import static justright.engine.network.Activations.SIGMOID;
import static justright.engine.network.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import justright.engine.data.Split;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Initialization.Scheme;
import justright.engine.network.Loss;
import justright.engine.network.Penalty;
import justright.engine.optimizer.Optimizer;
import justright.engine.optimizer.Schedule;
import justright.engine.optimizer.UpdateRule;
import justright.training.Hyperparameters;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scripts come to the engine's own cost and errors, in a real Python.
class RunScriptTest {

    private static final int FULL = Hyperparameters.FULL_BATCH;
    private static final Penalty L1_WITH_BIASES = new Penalty(Penalty.Kind.L1, 1.5, true);
    private static final Penalty L2_WITH_BIASES = new Penalty(Penalty.Kind.L2, 0.7, true);

    @TempDir
    Path folder;

    private static Hyperparameters steering(Optimizer optimizer, double rate, Penalty penalty, int batch) {
        return new Hyperparameters(new UpdateRule(optimizer, rate, penalty), batch);
    }

    private static Hyperparameters descent(double rate, Penalty penalty) {
        return steering(Optimizer.gradientDescent(), rate, penalty, FULL);
    }

    private static Hyperparameters scheduled(Schedule schedule, int batch) {
        return new Hyperparameters(UpdateRule.descent(0.5, Penalty.NONE), batch, schedule);
    }

    private static Architecture small(Activation g) {
        return Architecture.of(2).dense(6, g).dense(3, g).output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    private static Architecture thinned() {
        return Architecture.of(4)
                .keepProb(0.9)
                .dense(9, RELU)
                .keepProb(0.7)
                .batchNorm()
                .dense(5, MAXOUT)
                .keepProb(0.8)
                .batchNorm()
                .output(3, Loss.SOFTMAX_CROSS_ENTROPY);
    }

    /// Everything at least once, in few runs.
    private static List<ScriptCase> some() {
        Split moons = ScriptCase.moons();
        return List.of(
                ScriptCase.of("L2, moved in mid-run", small(TANH), moons, 300, descent(0.6, Penalty.l2(1)))
                        .then(120, descent(0.6, Penalty.l2(4)))
                        .then(200, descent(0.2, L2_WITH_BIASES)),
                ScriptCase.of("L1", small(RELU), moons, 250, descent(0.3, L1_WITH_BIASES)),
                ScriptCase.of(
                                "dropout, batch norm, Adam, then momentum",
                                thinned(),
                                ScriptCase.iris(),
                                120,
                                steering(Optimizer.adam(), 0.01, Penalty.l2(0.3), 16))
                        .then(60, steering(Optimizer.momentum(), 0.05, L1_WITH_BIASES, 24))
                        .then(90, descent(0.05, Penalty.NONE)),
                ScriptCase.of(
                        "regression",
                        Architecture.of(2).dense(7, PRELU).dense(4, ELU).output(1, SIGMOID, Loss.HALF_SQUARED_ERROR),
                        ScriptCase.plane(),
                        150,
                        steering(Optimizer.rmsProp(), 0.01, Penalty.NONE, FULL)),
                ScriptCase.of(
                                "many weights, drawn in Python",
                                Architecture.of(4)
                                        .dense(40, LEAKY_RELU)
                                        .dense(40, RELU)
                                        .output(3, Loss.SOFTMAX_CROSS_ENTROPY),
                                ScriptCase.iris(),
                                40,
                                scheduled(new Schedule.Staircase(3, 0.5), 20))
                        .startedBy(Initialization.HE));
    }

    @Test
    void comesToTheCostAndTheErrorsOfTheEngine() {
        check(some());
    }

    @Test
    @Tag("slow")
    void comesToTheSameForEveryFeatureOfTheEngine() {
        check(matrix());
    }

    private void check(List<ScriptCase> cases) {
        List<String> outputs = Python.withNumpy()
                .run(folder, cases.stream().map(ScriptCase::source).toList());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < cases.size(); i++) {
            ScriptCase each = cases.get(i);
            String output = outputs.get(i);
            all.assertThatCode(() -> each.check(Printed.of(output)))
                    .as(each.name())
                    .doesNotThrowAnyException();
        }
        all.assertAll();
    }

    private static List<ScriptCase> matrix() {
        List<ScriptCase> cases = new ArrayList<>(some());
        Split moons = ScriptCase.moons();
        Split iris = ScriptCase.iris();
        List<Optimizer> optimizers =
                List.of(Optimizer.gradientDescent(), Optimizer.momentum(), Optimizer.rmsProp(), Optimizer.adam());
        List<Penalty> penalties = List.of(Penalty.NONE, Penalty.l2(1), L2_WITH_BIASES, L1_WITH_BIASES);
        for (Activation g : List.of(
                LINEAR,
                SIGMOID,
                TANH,
                RELU,
                LEAKY_RELU,
                PRELU,
                new Activation.Prelu(0.1, true),
                ELU,
                MAXOUT,
                new Activation.Maxout(3))) {
            cases.add(ScriptCase.of("activation " + g, small(g), moons, 200, descent(0.3, Penalty.NONE)));
            cases.add(ScriptCase.of(
                    "batch norm with " + g,
                    Architecture.of(4)
                            .dense(6, g)
                            .batchNorm()
                            .dense(4, g)
                            .batchNorm()
                            .keepProb(0.8)
                            .output(3, Loss.SOFTMAX_CROSS_ENTROPY),
                    iris,
                    120,
                    steering(Optimizer.momentum(), 0.1, Penalty.l2(0.5), 16)));
        }
        for (Optimizer optimizer : optimizers) {
            for (Penalty penalty : penalties) {
                String name = optimizer + ", " + penalty;
                cases.add(ScriptCase.of(name, small(TANH), moons, 200, steering(optimizer, 0.02, penalty, FULL)));
                cases.add(ScriptCase.of(
                        name + ", mini-batches", small(ELU), moons, 200, steering(optimizer, 0.02, penalty, 16)));
            }
        }
        for (Schedule schedule : List.of(
                new Schedule.InverseTime(0.1),
                new Schedule.Exponential(0.95),
                new Schedule.InverseRoot(),
                new Schedule.Staircase(5, 0.5))) {
            cases.add(ScriptCase.of("full batch, " + schedule, small(TANH), moons, 60, scheduled(schedule, FULL)));
            cases.add(ScriptCase.of("mini-batches, " + schedule, small(TANH), moons, 60, scheduled(schedule, 16)));
        }
        for (Scheme scheme : Scheme.values()) {
            Initialization initialization = new Initialization(scheme, 0.3, 1.5);
            cases.add(ScriptCase.of("written " + scheme, small(TANH), moons, 100, descent(0.3, Penalty.NONE))
                    .startedBy(initialization));
            Architecture large =
                    Architecture.of(2).dense(50, TANH).dense(40, TANH).output(1, Loss.SIGMOID_CROSS_ENTROPY);
            cases.add(ScriptCase.of("drawn " + scheme, large, moons, 30, descent(0.1, Penalty.NONE))
                    .startedBy(initialization));
        }
        for (Activation output : List.of(LINEAR, SIGMOID, TANH, RELU, PRELU, ELU, MAXOUT)) {
            Architecture regression =
                    Architecture.of(2).keepProb(0.9).dense(5, TANH).output(1, output, Loss.HALF_SQUARED_ERROR);
            cases.add(ScriptCase.of(
                    "regression, output " + output,
                    regression,
                    ScriptCase.plane(),
                    150,
                    steering(Optimizer.momentum(), 0.1, Penalty.l2(0.1), 32)));
        }
        return cases;
    }

    @Test
    void aScriptHasThePartsItNeeds() {
        Set<String> used = new TreeSet<>();
        some().forEach(each -> used.addAll(parts(each.source())));
        assertThat(used).contains("Chance", "Batches", "draw_masks", "shrink", "penalty", "step", "factor", "drawn");
    }

    private static Set<String> parts(String source) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("(?m)^(?:def|class) (\\w+)").matcher(source);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void aPlainRunHasNoneOfWhatItDoesNotNeed() {
        String plain = ScriptCase.of("plain", small(TANH), ScriptCase.moons(), 20, descent(0.3, Penalty.NONE))
                .source();
        assertThat(parts(plain)).doesNotContain("Chance", "Batches", "draw_masks", "shrink", "penalty", "step");
        assertThat(plain).doesNotContain("#if", "#end", "#else", "#:");
    }
}
