package justright.labs.normalizing;

import justright.engine.probe.SingleUnitCost.Kind;

/// Everything that decides what the two landscapes are and where descent starts on them.
///
/// @param scale what x₁ is multiplied by
/// @param shift by how many of its own σ the mean of x₁ is moved after that
/// @param bias whether the model has a bias
/// @param step how far the second descent's inputs are prepared; the first has them raw
/// @param start1 w₁ at the start, in both
/// @param start2 w₂ at the start, in both
/// @param seed of made data and of the split
record Choice(
        DataSource source,
        double scale,
        double shift,
        boolean bias,
        Kind regression,
        InputStep step,
        double start1,
        double start2,
        long seed) {

    Choice withStretch(double newScale, double newShift) {
        return new Choice(source, newScale, newShift, bias, regression, step, start1, start2, seed);
    }

    Choice withSeed(long newSeed) {
        return new Choice(source, scale, shift, bias, regression, step, start1, start2, newSeed);
    }
}
