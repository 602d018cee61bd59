package justright.labs.recipe;

import justright.training.BiasVariance;

/// How the errors responded to an order, by the part that the recipe looks at first.
///
/// @param bias whether that part was the bias
/// @param before the part before the order, 0 … 1
/// @param after the same part after it
/// @param helped whether it fell by a point at least, or the model is just right now
record Response(boolean bias, double before, double after, boolean helped) {

    /// What counts as more than noise.
    static final double ONE_POINT = 0.01;

    static Response of(BiasVariance before, BiasVariance after) {
        boolean bias = before.isHighBias();
        double was = bias ? before.bias() : before.variance();
        double is = bias ? after.bias() : after.variance();
        boolean cured = after.verdict() == BiasVariance.Verdict.NEITHER;
        return new Response(bias, was, is, cured || was - is >= ONE_POINT - 1e-9);
    }
}
