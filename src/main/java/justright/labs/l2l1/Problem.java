package justright.labs.l2l1;

import java.util.Optional;
import java.util.OptionalDouble;
import justright.engine.Chance;
import justright.engine.data.BayesError;
import justright.engine.data.ClassDensities;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Population;
import justright.engine.data.RealData;
import justright.engine.data.Split;
import justright.engine.data.SplitCounts;
import justright.ui.plot.field.Grid;

/// What a run learns from and is judged by. Immutable.
///
/// @param train normalized
/// @param dev normalized with train's μ and σ
/// @param bayes the error no model can avoid, where the density is known
/// @param best the best possible P(y = 1) over the picture's plane, where the density is known
record Problem(Dataset train, Dataset dev, OptionalDouble bayes, Optional<Grid> best) {

    /// The plane is shown from −REACH to REACH, in normalized coordinates.
    static final double REACH = 2.4;

    private static final int NODES = 61;

    /// Enough that an error of 9 % is known to about 0.6 points.
    static final int DEV_EXAMPLES = 2000;

    /// So many of the tumours at most are learned from; the others judge.
    static final int MOST_TUMOURS = 400;

    /// Samples, splits and normalizes; integrates the Bayes error. Any thread.
    static Problem of(ProblemSpec spec) {
        Optional<Population> population = spec.data().population(spec.noise());
        if (population.isPresent()) {
            return sampled(population.get(), spec);
        }
        Split split = spec.data() == DataChoice.OWN ? OwnPoints.split(spec.own()) : tumours(spec);
        return new Problem(split.train(), split.dev(), OptionalDouble.empty(), Optional.empty());
    }

    private static Problem sampled(Population population, ProblemSpec spec) {
        Chance chance = Chance.of(spec.seed());
        Dataset train = population.sample(spec.m(), chance.stream("train"));
        Dataset dev = population.sample(DEV_EXAMPLES, chance.stream("dev"));
        Normalizer normalizer = Normalizer.of(train);
        return new Problem(
                normalizer.apply(train),
                normalizer.apply(dev),
                OptionalDouble.of(BayesError.of(population)),
                Optional.of(best(population.densities().through(normalizer))));
    }

    private static Grid best(ClassDensities densities) {
        return Grid.of(-REACH, REACH, -REACH, REACH, NODES, densities::posterior);
    }

    private static Split tumours(ProblemSpec spec) {
        Dataset all = RealData.BREAST_CANCER.load();
        int m = Math.min(spec.m(), MOST_TUMOURS);
        SplitCounts counts = new SplitCounts(m, all.examples() - (long) m, 0);
        return Split.of(all, counts, Chance.of(spec.seed()).stream("split")).normalized();
    }

    /// Whether the examples lie in the plane, so that a boundary can be drawn.
    boolean isPlane() {
        return train.features() == 2;
    }

    /// Whether the points were set by hand: then those that judge are shown too.
    boolean isOwn() {
        return isPlane() && bayes.isEmpty();
    }

    int m() {
        return train.examples();
    }
}
