package justright.labs.recipe;

import java.util.Locale;
import justright.training.BiasVariance.Verdict;

/// What a patient comes in with.
enum Illness {
    /// Any of the others, or a network that was hardly trained.
    ANY,
    /// A network too small for its data.
    HIGH_BIAS,
    /// A large network on few examples.
    HIGH_VARIANCE,
    /// Too small a network on few examples.
    BOTH;

    /// As in files.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict that a patient with this illness was admitted with; any but `NEITHER` for `ANY`.
    boolean shows(Verdict verdict) {
        return switch (this) {
            case ANY -> verdict != Verdict.NEITHER;
            case HIGH_BIAS -> verdict == Verdict.HIGH_BIAS;
            case HIGH_VARIANCE -> verdict == Verdict.HIGH_VARIANCE;
            case BOTH -> verdict == Verdict.BOTH;
        };
    }
}
