package justright.labs.biasvariance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.network.Network;
import justright.training.problem.InputMap;
import justright.training.problem.Problem;

/// The few train examples that lie farthest on the wrong side of a straight line, each with a narrow bump around it.
final class Outliers {

    /// One example in twenty-five.
    static final double SHARE = 0.04;

    /// Width of a bump, in units of the train set's σ: it holds its own example and hardly any other.
    static final double WIDTH = 0.05;

    /// The least distance of two bumps: they are to be bends around single examples, not a curve of their own.
    static final double APART = 0.1;

    /// A straight line has settled long before.
    static final int STEPS = 200;

    private Outliers() {}

    /// A straight line's inputs, and a bump for each outlier.
    static InputMap.Bumps bumps(Problem problem, long seed) {
        Dataset train = problem.train();
        double[] answers = answersOfLine(problem, seed);
        int count = Math.max(1, (int) Math.round(SHARE * train.examples()));
        List<double[]> centres = new ArrayList<>();
        IntStream.range(0, train.examples())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(answers[j] - train.label(j))))
                .map(j -> column(train, j))
                .filter(place -> centres.size() < count && isAlone(place, centres))
                .forEachOrdered(centres::add);
        return new InputMap.Bumps(centres, WIDTH);
    }

    private static double[] answersOfLine(Problem problem, long seed) {
        var line = new Candidate(ModelChoice.LINEAR).experiment(problem, seed);
        var steering = Steps.of(0);
        for (int step = 0; step < STEPS; step++) {
            line.step(steering);
        }
        Network network = Network.of(line.frame(steering).parameters());
        double[] answers = network.predict(problem.train().x()).data;
        return Arrays.copyOf(answers, problem.train().examples());
    }

    private static boolean isAlone(double[] place, List<double[]> centres) {
        return centres.stream().noneMatch(other -> distance(place, other) < APART);
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    private static double[] column(Dataset set, int j) {
        return IntStream.range(0, set.features())
                .mapToDouble(i -> set.x().get(i, j))
                .toArray();
    }
}
