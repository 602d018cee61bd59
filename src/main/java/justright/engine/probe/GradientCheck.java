package justright.engine.probe;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import justright.engine.Require;
import justright.engine.network.ParameterGroup;
import justright.engine.probe.NumericalGradient.Difference;

/// A claimed gradient dθ against the measured one dθ_approx.
///
/// ratio = ‖dθ_approx − dθ‖ / (‖dθ_approx‖ + ‖dθ‖), for all parameters and for every group of them. ε is how far θ
/// is moved; the thresholds judge the ratio and have nothing to do with it.
///
/// Differences of J carry its rounding: each slope is off by about |J|·u/ε, u = 2⁻⁵³, and N slopes by the floor
/// |J|·u·√N/ε. What does not stand out against that is not judged.
public final class GradientCheck {

    private static final double UNIT_ROUNDOFF = 0x1.0p-53;
    /// A gradient shorter than this many floors is too flat: noise alone could reach a ratio of 1e-3.
    private static final double FLAT = 1000;
    /// A disagreement of up to this many floors may be noise: J is a sum, and rounds more than once.
    private static final double NOISE = 8;

    private final double[] gradient;
    private final double[] approximation;
    private final BitSet kinks;
    private final double cost;
    private final double epsilon;
    private final double wrongRatio;
    private final List<ParameterGroup> groups;

    private GradientCheck(
            double[] gradient,
            NumericalGradient measured,
            double epsilon,
            Difference difference,
            List<ParameterGroup> groups) {
        this.gradient = gradient;
        approximation = measured.slopes();
        kinks = measured.kinks();
        cost = measured.cost();
        this.epsilon = epsilon;
        this.groups = List.copyOf(groups);
        // a one-sided difference is itself off by about ε/2·J″
        wrongRatio = difference == Difference.ONE_SIDED ? Math.max(1e-7, 10 * epsilon) : 1e-7;
        Require.equal("entries of gradient", gradient.length, "entries of approximation", approximation.length);
    }

    /// How far one group's gradients are apart.
    ///
    /// @param difference ‖dθ_approx − dθ‖ over the group
    /// @param ratio the group's own ratio
    public record Group(ParameterGroup group, double difference, double ratio) {}

    /// Checks the gradient that `cost` claims at `theta`, which is not modified.
    ///
    /// @throws IllegalArgumentException unless ε > 0
    public static GradientCheck of(
            DifferentiableCost cost,
            double[] theta,
            List<ParameterGroup> groups,
            double epsilon,
            Difference difference) {
        NumericalGradient measured = NumericalGradient.of(cost, theta, epsilon, difference);
        return new GradientCheck(cost.gradient(theta), measured, epsilon, difference, groups);
    }

    /// Judges another claimed gradient by a measurement made before, with its ε and difference.
    public static GradientCheck of(
            double[] gradient,
            NumericalGradient measured,
            List<ParameterGroup> groups,
            double epsilon,
            Difference difference) {
        return new GradientCheck(gradient.clone(), measured, epsilon, difference, groups);
    }

    /// N.
    public int parameters() {
        return gradient.length;
    }

    /// dθ_i.
    public double gradient(int i) {
        return gradient[i];
    }

    /// dθ_approx,i.
    public double approximation(int i) {
        return approximation[i];
    }

    /// Whether J has a kink within ±ε along parameter i.
    public boolean crossesKink(int i) {
        return kinks.get(i);
    }

    /// How many parameters have a kink within ±ε.
    public int kinks() {
        return kinks.cardinality();
    }

    /// ‖dθ_approx − dθ‖ / (‖dθ_approx‖ + ‖dθ‖); 0 if both vanish.
    public double ratio() {
        return ratio(0, parameters(), true);
    }

    /// ‖dθ_approx − dθ‖: the ratio without its denominator, which changes with the scale of J.
    public double difference() {
        return difference(0, parameters(), true);
    }

    /// |J|·u·√N/ε: what rounding alone makes of the difference.
    public double noiseFloor() {
        return noiseFloor(parameters());
    }

    private double noiseFloor(int parameters) {
        return Math.abs(cost) * UNIT_ROUNDOFF * Math.sqrt(parameters) / epsilon;
    }

    /// What the check says.
    public Verdict verdict() {
        if (!Double.isFinite(cost) || !Double.isFinite(norm(approximation))) {
            return Verdict.NOT_FINITE;
        }
        double length = Math.max(norm(gradient), norm(approximation));
        if (length <= FLAT * noiseFloor()) {
            return Verdict.TOO_FLAT;
        }
        double ratio = ratio();
        if (ratio > 1e-7 && difference() <= NOISE * noiseFloor()) {
            return Verdict.TOO_FLAT;
        }
        if (ratio > 1e-7 && kinks() > 0 && !isWrong(0, parameters())) {
            return Verdict.KINK_CROSSED;
        }
        return Verdict.ofRatio(ratio);
    }

    /// Every group's figures, in the order of θ.
    public List<Group> groups() {
        return groups.stream()
                .map(group -> new Group(
                        group, difference(group.start(), group.end(), true), ratio(group.start(), group.end(), true)))
                .toList();
    }

    /// The group with the largest difference that is more than noise. A mistake in dZ spreads to every layer below
    /// it, so that this is often not the culprit: see [#highestWrongLayer].
    public Optional<Group> worstGroup() {
        return wrongGroups().stream().max(Comparator.comparingDouble(Group::difference));
    }

    /// The groups whose components, kinks aside, differ by more than noise and the difference's own error.
    public List<Group> wrongGroups() {
        return groups().stream()
                .filter(figures ->
                        isWrong(figures.group().start(), figures.group().end()))
                .toList();
    }

    /// The layer nearest the output that has a wrong gradient.
    public OptionalInt highestWrongLayer() {
        return wrongGroups().stream()
                .mapToInt(figures -> figures.group().layer())
                .max();
    }

    /// Whether these components, kinks aside, differ by more than noise and the difference's own error.
    private boolean isWrong(int start, int end) {
        double ratio = ratio(start, end, false);
        double difference = difference(start, end, false);
        return !(ratio <= wrongRatio) && !(difference <= NOISE * noiseFloor(end - start));
    }

    private double ratio(int start, int end, boolean withKinks) {
        double ofGradient = 0;
        double ofApproximation = 0;
        for (int i = start; i < end; i++) {
            if (withKinks || !kinks.get(i)) {
                ofGradient += gradient[i] * gradient[i];
                ofApproximation += approximation[i] * approximation[i];
            }
        }
        double sum = Math.sqrt(ofGradient) + Math.sqrt(ofApproximation);
        return sum == 0 ? 0 : difference(start, end, withKinks) / sum;
    }

    private double difference(int start, int end, boolean withKinks) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            if (withKinks || !kinks.get(i)) {
                double apart = approximation[i] - gradient[i];
                sum += apart * apart;
            }
        }
        return Math.sqrt(sum);
    }

    private static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
