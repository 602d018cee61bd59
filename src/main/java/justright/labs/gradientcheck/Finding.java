package justright.labs.gradientcheck;

import justright.engine.probe.Verdict;

/// What a check says, everything considered.
enum Finding {
    GOOD,
    LOOK_AGAIN,
    SUSPICIOUS,
    BUG,
    /// Rounding in J hides the gradient: neither pass nor fail.
    TOO_FLAT,
    /// Only components along which J has a kink within ±ε disagree.
    KINK_CROSSED,
    NOT_FINITE,
    /// What disagrees is no more than the difference quotient's own error: ε is too large.
    COARSE,
    /// Every evaluation drew other dropout masks: J changes at every call.
    UNFROZEN;

    static Finding of(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> GOOD;
            case LOOK_AGAIN -> LOOK_AGAIN;
            case SUSPICIOUS -> SUSPICIOUS;
            case BUG -> BUG;
            case TOO_FLAT -> TOO_FLAT;
            case KINK_CROSSED -> KINK_CROSSED;
            case NOT_FINITE -> NOT_FINITE;
        };
    }

    /// Whether it judges the ratio, and nothing stands in the way.
    boolean isByRatio() {
        return this == GOOD || this == LOOK_AGAIN || this == SUSPICIOUS || this == BUG;
    }

    /// Whether components disagree for no other reason than that the gradient is wrong.
    boolean isWrong() {
        return this == SUSPICIOUS || this == BUG;
    }
}
