package justright.training;

/// Two errors read as bias and variance.
///
/// Avoidable bias is train − optimum, variance is dev − train. A part is high if it is at least `points` and at least
/// `share` of the other part: 8 % and 10 % above an optimum of 1 % is a bias, above one of 7.5 % a variance. Where the
/// train set flatters (train below the optimum), a variance counts only as far as dev lies above the optimum: nothing
/// can be gained below it.
///
/// @param train error on the train set, 0 … 1
/// @param dev error on the dev set
/// @param optimum the error that cannot be avoided: Bayes, or what people reach
/// @param rule from when on a part counts as high
public record BiasVariance(double train, double dev, double optimum, Rule rule) {

    /// When a part is high.
    ///
    /// @param points at least this large, as a share: 0.02 are two points
    /// @param share at least this share of the other part
    public record Rule(double points, double share) {

        /// Two points, and a third of the other part.
        public static final Rule USUAL = new Rule(0.02, 1.0 / 3);

        private static final double ROUNDING = 1e-9;

        boolean isHigh(double part, double other) {
            return part >= points - ROUNDING && part >= share * other - ROUNDING;
        }
    }

    /// What the two parts add up to.
    public enum Verdict {
        HIGH_BIAS,
        HIGH_VARIANCE,
        BOTH,
        NEITHER
    }

    /// By the usual rule.
    public BiasVariance(double train, double dev, double optimum) {
        this(train, dev, optimum, Rule.USUAL);
    }

    /// train − optimum; below 0 if the train set flatters.
    public double bias() {
        return train - optimum;
    }

    /// dev − train.
    public double variance() {
        return dev - train;
    }

    public boolean isHighBias() {
        return rule.isHigh(bias(), variance());
    }

    public boolean isHighVariance() {
        return rule.isHigh(Math.min(variance(), dev - optimum), bias());
    }

    public Verdict verdict() {
        if (isHighBias()) {
            return isHighVariance() ? Verdict.BOTH : Verdict.HIGH_BIAS;
        }
        return isHighVariance() ? Verdict.HIGH_VARIANCE : Verdict.NEITHER;
    }
}
