package justright.labs.curveclinic;

import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.data.Population;
import justright.engine.data.WrongLabels;
import justright.training.problem.Source;
import org.ejml.data.DMatrixRMaj;

/// What a patient and its twin have in common: where the examples come from, the units they were measured in, and the
/// delivery of labels that went wrong if it was not checked.
///
/// @param noise σ
/// @param first the first input as measured is `offset` + `scale`·x; `second` likewise
/// @param wrong the share of labels in the bad delivery
/// @param seed of examples, first weights and mini-batches
record Scene(Source source, double noise, Gauge first, Gauge second, double wrong, long seed) {

    /// Enough that an error of 9 % is known to about 0.7 points.
    static final int DEV_EXAMPLES = 1500;

    /// A unit of measurement.
    record Gauge(double offset, double scale) {}

    /// What is learned from and what is judged by.
    record Sets(Dataset train, Dataset dev) {

        private Sets seen(Gauge first, Gauge second) {
            return new Sets(measured(train, first, second), measured(dev, first, second));
        }

        private Sets normalized() {
            Normalizer normalizer = Normalizer.of(train);
            return new Sets(normalizer.apply(train), normalizer.apply(dev));
        }
    }

    /// The density is known.
    Population population() {
        return source.population(noise).orElseThrow();
    }

    /// The first examples of a larger train set are those of a smaller one.
    Sets sets(Regimen regimen) {
        Chance chance = Chance.of(seed);
        Population population = population();
        Dataset train = population.sample(regimen.examples(), chance.stream("train"));
        Dataset dev = population.sample(DEV_EXAMPLES, chance.stream("dev"));
        Sets measured = new Sets(regimen.checked() ? train : delivered(train), dev).seen(first, second);
        return regimen.normalized() ? measured.normalized() : measured;
    }

    /// With the labels as they came.
    private Dataset delivered(Dataset train) {
        int count = (int) Math.rint(wrong * train.examples());
        Chance chance = Chance.of(seed).stream("delivery");
        return WrongLabels.inRun(train, chance.below(train.examples() - count + 1), count, chance);
    }

    private static Dataset measured(Dataset set, Gauge first, Gauge second) {
        DMatrixRMaj x = set.x().copy();
        for (int j = 0; j < set.examples(); j++) {
            x.set(0, j, first.offset() + first.scale() * x.get(0, j));
            x.set(1, j, second.offset() + second.scale() * x.get(1, j));
        }
        return set.withX(x);
    }
}
