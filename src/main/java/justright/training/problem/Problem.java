package justright.training.problem;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import justright.engine.Chance;
import justright.engine.data.BayesError;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Population;
import justright.engine.data.RealData;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;

/// What a run learns from and is judged by. Immutable.
///
/// @param train normalized
/// @param dev normalized with train's μ and σ
/// @param bayes the error no model can avoid, where the density is known
/// @param best the best possible P(y = 1) over the plane, where the density is known
public record Problem(Dataset train, Dataset dev, OptionalDouble bayes, Optional<Field> best) {

    /// The plane is shown from −REACH to REACH, in normalized coordinates.
    public static final double REACH = 2.4;

    /// Enough that an error of 9 % is known to about 0.6 points.
    public static final int DEV_EXAMPLES = 2000;

    /// So many of the tumours at most are learned from; the others judge.
    static final int MOST_TUMOURS = 400;

    private static final int BEST_NODES = 61;

    /// Samples or splits, normalizes, integrates the Bayes error. Any thread.
    public static Problem of(ProblemSpec spec) {
        return spec.source()
                .population(spec.noise())
                .map(population -> sampled(population, spec))
                .orElseGet(() -> of(tumours(spec)));
    }

    /// Sets whose density nobody knows, as they are.
    public static Problem of(Split split) {
        return new Problem(split.train(), split.dev(), OptionalDouble.empty(), Optional.empty());
    }

    /// The same examples where the Bayes error is known already; nothing is integrated, the best boundary is left out.
    /// Any thread.
    ///
    /// @throws IllegalArgumentException if the source's density is unknown
    public static Problem of(ProblemSpec spec, double bayes) {
        Population population = spec.source()
                .population(spec.noise())
                .orElseThrow(() -> new IllegalArgumentException("the density of " + spec.source() + " is unknown"));
        return sampled(population, spec, bayes, _ -> Optional.empty());
    }

    private static Problem sampled(Population population, ProblemSpec spec) {
        return sampled(
                population,
                spec,
                BayesError.of(population),
                normalizer -> Optional.of(Field.best(population.densities().through(normalizer), REACH, BEST_NODES)));
    }

    private static Problem sampled(
            Population population, ProblemSpec spec, double bayes, Function<Normalizer, Optional<Field>> best) {
        Chance chance = Chance.of(spec.seed());
        Dataset train = population.sample(spec.m(), chance.stream("train"));
        Dataset dev = population.sample(DEV_EXAMPLES, chance.stream("dev"));
        Normalizer normalizer = Normalizer.of(train);
        return new Problem(
                normalizer.apply(train), normalizer.apply(dev), OptionalDouble.of(bayes), best.apply(normalizer));
    }

    private static Split tumours(ProblemSpec spec) {
        Dataset all = RealData.BREAST_CANCER.load();
        int m = spec.source().available(spec.m());
        SplitCounts counts = new SplitCounts(m, all.examples() - (long) m, 0);
        return Split.of(all, counts, Chance.of(spec.seed()).stream("split")).normalized();
    }

    /// Whether the examples lie in the plane, so that a boundary can be drawn.
    public boolean isPlane() {
        return train.features() == 2;
    }

    /// Examples that are learned from.
    public int m() {
        return train.examples();
    }
}
