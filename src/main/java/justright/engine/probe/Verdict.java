package justright.engine.probe;

/// What a gradient check says.
public enum Verdict {
    /// Ratio up to 1e-7: the gradient is right.
    GOOD,
    /// Up to 1e-5: look at the single components.
    LOOK_AGAIN,
    /// Below 1e-3: probably wrong.
    SUSPICIOUS,
    /// From 1e-3 on: wrong.
    BUG,
    /// The gradient is so small that rounding in J hides it: neither pass nor fail.
    TOO_FLAT,
    /// The components that disagree are those along which J has a kink within ±ε: neither pass nor fail.
    KINK_CROSSED,
    /// J itself is not a finite number within ±ε of θ: there is nothing to measure.
    NOT_FINITE;

    /// The verdict by the ratio alone. What is not a number is a bug.
    public static Verdict ofRatio(double ratio) {
        if (ratio <= 1e-7) {
            return GOOD;
        }
        if (ratio < 1e-5) {
            return LOOK_AGAIN;
        }
        return ratio < 1e-3 ? SUSPICIOUS : BUG;
    }
}
