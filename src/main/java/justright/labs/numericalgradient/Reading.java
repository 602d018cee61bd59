package justright.labs.numericalgradient;

import static justright.engine.probe.NumericalGradient.Difference.ONE_SIDED;
import static justright.engine.probe.NumericalGradient.Difference.TWO_SIDED;

/// One moment of the lab: what was asked, what was measured, and how the error depends on ε.
///
/// @param below f(θ − ε); `here` f(θ); `above` f(θ + ε)
/// @param slope f′(θ), the truth
/// @param oneOverEpsilons the error of the one-sided difference over many ε; `twoOverEpsilons` of the two-sided
record Reading(
        Query query,
        double below,
        double here,
        double above,
        double slope,
        Estimate one,
        Estimate two,
        Trace oneOverEpsilons,
        Trace twoOverEpsilons,
        Closeup closeup,
        Kinks kinks,
        int parameters) {

    static Reading of(Query query, KnownFunction f, Trace oneOverEpsilons, Trace twoOverEpsilons) {
        double theta = query.theta();
        double epsilon = query.epsilon();
        return new Reading(
                query,
                f.value().applyAsDouble(theta - epsilon),
                f.value().applyAsDouble(theta),
                f.value().applyAsDouble(theta + epsilon),
                f.derivative().applyAsDouble(theta),
                Estimate.of(f, theta, epsilon, ONE_SIDED),
                Estimate.of(f, theta, epsilon, TWO_SIDED),
                oneOverEpsilons,
                twoOverEpsilons,
                Closeup.of(f, query),
                f.kinks(),
                f.parameters());
    }

    /// What rounding f alone may do to a slope at this ε: |f|·u/ε.
    double floor(double epsilon) {
        return Math.abs(here) * query.precision().roundoff() / epsilon;
    }

    /// Whether a kink lies in (θ − ε, θ].
    boolean kinkBelow() {
        return !kinks.between(query.theta() - query.epsilon(), query.theta()).isEmpty();
    }

    /// Whether a kink lies in (θ, θ + ε].
    boolean kinkAbove() {
        return !kinks.between(query.theta(), query.theta() + query.epsilon()).isEmpty();
    }

    /// How many digits f(θ + ε) and f(θ − ε) have in common.
    int sharedDigits() {
        return Math.min(
                query.precision().digits(),
                Digits.shared(Math.abs(above - below), Math.max(Math.abs(above), Math.abs(below))));
    }
}
