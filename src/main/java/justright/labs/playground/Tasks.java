package justright.labs.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import justright.engine.Chance;
import justright.engine.data.BayesError;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Population;
import justright.engine.data.RegressionPopulation;
import justright.engine.data.Split;
import justright.training.problem.Field;
import justright.training.problem.OwnTable;
import justright.training.problem.Problem;

/// Makes tasks, and keeps those made lately, so that a restart does not sample and integrate again. Any thread.
final class Tasks {

    private static final int MOST = 8;
    private static final int BEST_NODES = 61;

    private final Map<TaskSpec, Task> made = new LinkedHashMap<>();

    synchronized Task get(TaskSpec spec) {
        Task task = made.remove(spec);
        if (task == null) {
            task = make(spec);
        }
        made.put(spec, task);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return task;
    }

    private static Task make(TaskSpec spec) {
        Optional<Population> population = spec.data().population(spec.noise(), spec.classes());
        if (population.isPresent()) {
            return sampled(spec, population.get());
        }
        Optional<RegressionPopulation> height = spec.data().height(spec.noise());
        if (height.isPresent()) {
            return measured(spec, height.get());
        }
        Optional<Dataset> rows = spec.data()
                .real()
                .map(data -> data.load())
                .or(() -> spec.table().map(OwnTable::dataset));
        return rows.map(whole -> tabled(spec, whole)).orElseGet(() -> drawn(spec));
    }

    private static Task sampled(TaskSpec spec, Population population) {
        Split raw = sampled(spec, (count, chance) -> Letters.named(population.sample(count, chance)));
        Optional<Field> best = population.classes() == 2
                ? Optional.of(Field.best(
                        population.densities().through(Normalizer.of(raw.train())), Problem.REACH, BEST_NODES))
                : Optional.empty();
        return Task.of(raw.normalized(), spec.features()).bounded(OptionalDouble.of(BayesError.of(population)), best);
    }

    /// Nobody can explain the noise: what is left of the variance is σ²/Var(y).
    private static Task measured(TaskSpec spec, RegressionPopulation height) {
        Split raw = sampled(spec, (count, chance) -> height.sample(count, chance));
        double bayes = Math.min(1, 2 * height.leastCost() / Variance.of(raw.dev()));
        return Task.of(raw.normalized(), spec.features()).bounded(OptionalDouble.of(bayes), Optional.empty());
    }

    private static Split sampled(TaskSpec spec, BiFunction<Integer, Chance, Dataset> sample) {
        Chance chance = Chance.of(spec.seed());
        TaskSpec.Counts counts = spec.counts();
        return new Split(
                sample.apply(counts.train(), chance.stream("train")),
                sample.apply(counts.dev(), chance.stream("dev")),
                counts.test() == 0
                        ? Optional.empty()
                        : Optional.of(sample.apply(counts.test(), chance.stream("test"))));
    }

    private static Task tabled(TaskSpec spec, Dataset whole) {
        if (whole.examples() < Rows.FEWEST) {
            return drawn(spec).troubled(Trouble.TOO_FEW_ROWS);
        }
        Split parts = Rows.divide(whole, spec.counts(), Chance.of(spec.seed()).stream("split"));
        Task task = Task.of(Rows.standardized(parts.normalized()), spec.features());
        return spec.table()
                .map(Plane::of)
                .filter(plane -> plane.spreads(whole))
                .map(task::at)
                .orElse(task);
    }

    /// Points stay where they were set: nothing is normalized, the plane has unit scale already.
    private static Task drawn(TaskSpec spec) {
        if (spec.data() == DataChoice.TABLE) {
            return Task.of(Points.split(Points.FEWEST), spec.features()).troubled(Trouble.NO_TABLE);
        }
        Split parts = spec.painted().split(spec.painted().learned(spec.own()));
        return Task.of(parts, spec.features()).troubled(spec.painted().trouble(spec.own()));
    }
}
