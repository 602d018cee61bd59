package justright.labs.split;

import java.util.Arrays;
import justright.engine.Chance;
import justright.engine.probe.Binomial;
import justright.engine.probe.Confidence;
import justright.engine.probe.Confidence.Interval;

/// What a dev set of n examples can tell, simulated with the exact binomial distribution: for any n, without models.
///
/// @param n examples in dev
/// @param models K
/// @param gap by how much the second model is worse
/// @param first dev errors measured of a model whose true error is 5 %
/// @param second of one that is worse by `gap`
/// @param best the lowest of K measured at once, all of 5 %
/// @param right in which share of trials the better model had the lower dev error; a tie counts half
@SuppressWarnings("ArrayRecordComponent") // simulated once, only read
record Forecast(long n, int models, double gap, double[] first, double[] second, double[] best, double right) {

    /// The true error that all examples are about.
    static final double ERROR = 0.05;

    /// From here on a dev set counts as large enough.
    static final double MOSTLY = 0.9;

    private static final int PAIRS = 2_000;
    private static final int CONTESTS = 300;

    /// @param gap in shares: 0.005 is half a point
    static Forecast of(long n, int models, double gap, long seed) {
        Chance chance = Chance.of(seed).stream("forecast");
        Binomial better = Binomial.of((int) n, ERROR);
        Binomial worse = Binomial.of((int) n, ERROR + gap);
        double[] first = new double[PAIRS];
        double[] second = new double[PAIRS];
        double right = 0;
        for (int i = 0; i < PAIRS; i++) {
            first[i] = (double) better.draw(chance) / n;
            second[i] = (double) worse.draw(chance) / n;
            right += first[i] < second[i] ? 1 : first[i] == second[i] ? 0.5 : 0;
        }
        double[] best = new double[CONTESTS];
        for (int i = 0; i < CONTESTS; i++) {
            int fewest = Integer.MAX_VALUE;
            for (int k = 0; k < models; k++) {
                fewest = Math.min(fewest, better.draw(chance));
            }
            best[i] = (double) fewest / n;
        }
        return new Forecast(n, models, gap, first, second, best, right / PAIRS);
    }

    double standardError() {
        return Confidence.standardError(ERROR, n);
    }

    Interval aroundFirst() {
        return Confidence.aroundTruth(ERROR, n, Confidence.Z_95);
    }

    Interval aroundSecond() {
        return Confidence.aroundTruth(ERROR + gap, n, Confidence.Z_95);
    }

    /// By how much the best of K equally good models is flattered, on average over the simulated contests.
    double flattery() {
        return ERROR - Arrays.stream(best).average().orElse(ERROR);
    }

    boolean tellsApart() {
        return right >= MOSTLY;
    }

    /// Examples that dev needs so that the better of two models wins nine times in ten: (z·√(p(1−p) + q(1−q))/gap)².
    static long needed(double gap) {
        double worse = ERROR + gap;
        double spread = ERROR * (1 - ERROR) + worse * (1 - worse);
        return (long) Math.ceil(Z_90 * Z_90 * spread / (gap * gap));
    }

    /// Φ(z) = 0.9.
    private static final double Z_90 = 1.2815515655446004;
}
