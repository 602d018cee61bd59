package justright.labs.biasvariance;

import justright.ui.text.Numbers;

/// Two errors as textbooks put them, to be judged by the rule.
enum TextbookCase {
    VARIANCE(0.01, 0.11),
    BIAS(0.15, 0.16),
    BOTH(0.15, 0.30),
    NEITHER(0.005, 0.01);

    private final double train;
    private final double dev;

    TextbookCase(double train, double dev) {
        this.train = train;
        this.dev = dev;
    }

    double train() {
        return train;
    }

    double dev() {
        return dev;
    }

    /// 15/16, in per cent.
    String label() {
        return Numbers.brief(100 * train) + "/" + Numbers.brief(100 * dev);
    }
}
