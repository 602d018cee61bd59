package justright.labs.recipe;

import justright.training.BiasVariance;

/// Where a model stands on the recipe's flow chart: the bias is asked for first, then the variance.
enum Stand {
    BIAS,
    VARIANCE,
    DONE;

    /// By the rule that judges bias and variance everywhere.
    static Stand of(BiasVariance errors) {
        return switch (errors.verdict()) {
            case HIGH_BIAS, BOTH -> BIAS;
            case HIGH_VARIANCE -> VARIANCE;
            case NEITHER -> DONE;
        };
    }
}
