package justright.labs.gradientcheck;

import java.util.Optional;
import justright.engine.probe.NumericalGradient.Difference;
import justright.training.Curves;
import justright.training.Series;
import justright.training.TrainingState;

/// The numbers of a moment, as pictures and sentences need them.
///
/// @param bug the mistake there is, or was before the repair, whether this network makes it or not
/// @param named what the student has named or put in
/// @param whole whether the ratio has its denominator
record Reading(
        TrainingState state,
        int step,
        int horizon,
        Curves curves,
        Subject subject,
        Conditions conditions,
        Checks checks,
        Backprop backprop,
        Hunt hunt,
        Optional<Bug> bug,
        Bug named,
        boolean whole) {

    /// Whether nothing may give the bug away.
    boolean hides() {
        return backprop == Backprop.HIDDEN && hunt == Hunt.OPEN;
    }

    boolean isRepaired() {
        return backprop == Backprop.HIDDEN && hunt == Hunt.REPAIRED;
    }

    /// Whether the faulty line may be shown.
    boolean shows() {
        return bug.isPresent() && !hides();
    }

    /// Whether the backward pass really makes its mistake in this network.
    boolean isActive() {
        return subject.fault().isPresent();
    }

    /// What is judged: the ratio, or the difference alone.
    double judged() {
        return judged(checks.now());
    }

    double judged(Examination check) {
        return whole ? check.ratio() : check.check().difference();
    }

    Finding finding() {
        return finding(checks.now());
    }

    Finding finding(Examination check) {
        return check.finding(judged(check));
    }

    /// J at the start and now.
    double firstCost(Series series) {
        double[] all = curves.curve(series).last();
        return all.length == 0 ? Double.NaN : all[0];
    }

    double cost(Series series) {
        double[] all = curves.curve(series).last();
        int at = curves.indexOf(step);
        return at < 0 || at >= all.length ? Double.NaN : all[at];
    }

    /// Evaluations of J that a check takes: J(θ) serves all one-sided differences.
    int evaluations() {
        int parameters = checks.now().check().parameters();
        return conditions.difference() == Difference.ONE_SIDED ? parameters + 1 : 2 * parameters;
    }
}
