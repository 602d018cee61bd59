package justright.labs.spreading;

import java.util.Comparator;
import java.util.List;

/// How well L2 does what dropout does at one λ.
///
/// @param distance the largest difference between two weights on the same input
record Match(double lambda, double distance) {

    /// The λ with the smallest distance.
    static Match best(List<Match> matches) {
        return matches.stream().min(Comparator.comparingDouble(Match::distance)).orElseThrow();
    }

    /// What comes of a whole run.
    static Match ofRun(SensorSpec spec, double start, SpreadingRule rule) {
        SpreadingRun run = new SpreadingRun(Sensors.of(spec), start);
        for (int step = 0; step < SpreadingModel.HORIZON; step++) {
            run.step(rule);
        }
        SpreadingFrame end = run.frame(rule);
        return new Match(rule.lambda(), end.bet(Remedy.DROPOUT).distance(end.bet(Remedy.L2)));
    }
}
