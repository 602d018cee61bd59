package justright.labs.gradientcheck;

import java.util.List;
import java.util.OptionalInt;
import justright.engine.network.ParameterGroup;
import justright.engine.probe.GradientCheck;
import justright.engine.probe.GradientCheck.Group;
import justright.engine.probe.NumericalGradient;
import justright.engine.probe.NumericalGradient.Difference;
import justright.engine.probe.Verdict;

/// One check, and how far off its measurement may be itself.
///
/// The difference quotient's own error is estimated by one of half the ε: that of order ε² is 4/3 of what the two are
/// apart, that of order ε twice as much.
/// Source: Richardson 1911.
final class Examination {

    /// Estimates of an error are trusted up to this factor.
    private static final double DOUBT = 2;

    /// An own error of up to this many floors of rounding is rounding.
    private static final double ROUNDING = 64;

    /// What counts as over the limit.
    static final double LIMIT = 1e-3;

    private final GradientCheck check;
    private final NumericalGradient finer;
    private final double factor;
    private final boolean unfrozen;

    private Examination(GradientCheck check, NumericalGradient finer, Conditions conditions, boolean drops) {
        this.check = check;
        this.finer = finer;
        factor = DOUBT * (conditions.difference() == Difference.TWO_SIDED ? 4 / 3.0 : 2);
        unfrozen = drops && !conditions.frozen();
    }

    /// Checks at θ of this moment.
    static Examination now(Subject subject, Conditions conditions) {
        return of(CheckedCost.of(subject, conditions), subject.now().flatten(), subject, conditions);
    }

    /// Checks at θ before training.
    static Examination atStart(Subject subject, Conditions conditions) {
        return of(CheckedCost.of(subject, conditions), subject.start().flatten(), subject, conditions);
    }

    /// Checks a right backward pass at θ of this moment.
    static Examination repaired(Subject subject, Conditions conditions) {
        return of(CheckedCost.repaired(subject, conditions), subject.now().flatten(), subject, conditions);
    }

    private static Examination of(CheckedCost cost, double[] theta, Subject subject, Conditions conditions) {
        var groups = ParameterGroup.of(subject.now().architecture());
        GradientCheck check = GradientCheck.of(cost, theta, groups, conditions.epsilon(), conditions.difference());
        NumericalGradient finer = NumericalGradient.of(cost, theta, conditions.epsilon() / 2, conditions.difference());
        return new Examination(check, finer, conditions, subject.drops());
    }

    GradientCheck check() {
        return check;
    }

    double ratio() {
        return check.ratio();
    }

    /// What the ratio says, everything considered.
    Finding finding() {
        return finding(check.ratio());
    }

    /// What `value` would say in its place: the difference without its denominator.
    Finding finding(double value) {
        if (check.verdict() == Verdict.NOT_FINITE) {
            return Finding.NOT_FINITE;
        }
        if (unfrozen) {
            return Finding.UNFROZEN;
        }
        Finding finding = Finding.of(check.verdict());
        if (finding.isWrong() && check.kinks() > 0 && agreesBesidesKinks()) {
            return Finding.KINK_CROSSED;
        }
        if (!finding.isByRatio()) {
            return finding;
        }
        if (finding != Finding.GOOD && check.difference() <= ownError(0, check.parameters())) {
            boolean rounding = ownError(0, check.parameters()) <= factor * ROUNDING * check.noiseFloor();
            return rounding ? Finding.TOO_FLAT : Finding.COARSE;
        }
        return Finding.of(Verdict.ofRatio(value));
    }

    /// Whether what is no kink differs by no more than the quotient's own error.
    private boolean agreesBesidesKinks() {
        double[] slopes = finer.slopes();
        double difference = 0;
        double own = 0;
        for (int i = 0; i < slopes.length; i++) {
            if (!check.crossesKink(i)) {
                difference = Math.hypot(difference, check.approximation(i) - check.gradient(i));
                own = Math.hypot(own, check.approximation(i) - slopes[i]);
            }
        }
        return difference <= factor * own;
    }

    /// |dθ_approx,i − dθ_i| / (|dθ_approx,i| + |dθ_i|); 0 if both vanish.
    double relative(int i) {
        double sum = Math.abs(check.approximation(i)) + Math.abs(check.gradient(i));
        return sum == 0 ? 0 : Math.abs(check.approximation(i) - check.gradient(i)) / sum;
    }

    /// The groups that are wrong by more than rounding, kinks and ε can do; none where the whole is not judged by its
    /// ratio.
    List<Group> wrongGroups() {
        return finding().isByRatio()
                ? check.wrongGroups().stream().filter(this::isBeyondOwnError).toList()
                : List.of();
    }

    /// How many components of wrong groups are over the limit.
    int over() {
        int over = 0;
        for (Group figures : wrongGroups()) {
            for (int i = figures.group().start(); i < figures.group().end(); i++) {
                over += relative(i) > LIMIT ? 1 : 0;
            }
        }
        return over;
    }

    /// The layer nearest the output whose gradient is wrong.
    OptionalInt highestWrongLayer() {
        return wrongGroups().stream()
                .mapToInt(figures -> figures.group().layer())
                .max();
    }

    private boolean isBeyondOwnError(Group figures) {
        double own = ownError(figures.group().start(), figures.group().end());
        return !(figures.difference() <= own);
    }

    /// At most so far may dθ_approx be off on its own, as ‖·‖ over these components.
    private double ownError(int start, int end) {
        double[] slopes = finer.slopes();
        double apart = 0;
        for (int i = start; i < end; i++) {
            apart = Math.hypot(apart, check.approximation(i) - slopes[i]);
        }
        return factor * apart;
    }
}
