package justright.labs.gradientcheck;

import justright.engine.probe.NumericalGradient.Difference;

/// How a check is made.
///
/// @param epsilon how far θ_i is moved
/// @param scale what J is multiplied by
/// @param frozen whether all evaluations of J share one dropout mask
/// @param seed of the masks
record Conditions(double epsilon, Difference difference, double scale, boolean frozen, long seed) {

    /// Those under which a check is most likely to mean something.
    static final Conditions USUAL = new Conditions(1e-5, Difference.TWO_SIDED, 1, true, 1);
}
