package justright.labs.recipe;

import justright.training.BiasVariance;
import justright.ui.text.Numbers;

/// How the errors responded to an order, by the part that the recipe looks at first.
///
/// @param noise by how much that part may fall without any merit of the order
record Response(BiasVariance before, BiasVariance after, double noise) {

    /// On the same examples a fall of less is not worth its price.
    private static final double HALF_A_POINT = 0.005;

    /// @param examples learned from before the order
    /// @param m examples learned from after it
    static Response of(BiasVariance before, int examples, BiasVariance after, int m) {
        double noise = examples == m
                ? HALF_A_POINT
                : Math.max(HALF_A_POINT, Math.hypot(error(before, examples), error(after, m)));
        return new Response(before, after, noise);
    }

    /// The standard error of a train error.
    private static double error(BiasVariance errors, int examples) {
        return Math.sqrt(errors.train() * (1 - errors.train()) / examples);
    }

    /// Whether the bias was to be lowered, else the variance.
    boolean isAboutBias() {
        return Stand.of(before) == Stand.BIAS;
    }

    /// Whether that part fell by more than noise, or the model is just right now.
    boolean helped() {
        boolean cured = Stand.of(after) == Stand.DONE;
        return cured || part(before) - part(after) > noise;
    }

    private double part(BiasVariance errors) {
        return isAboutBias() ? errors.bias() : errors.variance();
    }

    /// The part in points, as it is written elsewhere.
    String points(BiasVariance errors) {
        return isAboutBias()
                ? Numbers.pointsBetween(errors.optimum(), errors.train())
                : Numbers.pointsBetween(errors.train(), errors.dev());
    }
}
