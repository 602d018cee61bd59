package justright.labs.recipe;

import java.util.List;
import java.util.Locale;

/// What the shelf offers, in the order of the recipe.
enum Remedy {
    /// Nothing ordered: as the patient came in.
    NONE(false, false),
    BIGGER(true, false),
    LONGER(true, false),
    OPTIMIZER(true, false),
    /// In both boxes: it may help against either, or against neither.
    ARCHITECTURE(true, true),
    DATA(false, true),
    REGULARIZE(false, true);

    /// What can be ordered.
    static final List<Remedy> SHELF = List.of(BIGGER, LONGER, OPTIMIZER, ARCHITECTURE, DATA, REGULARIZE);

    private final boolean againstBias;
    private final boolean againstVariance;

    Remedy(boolean againstBias, boolean againstVariance) {
        this.againstBias = againstBias;
        this.againstVariance = againstVariance;
    }

    /// The last part of its text keys: `bigger`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it stands in the recipe's first box.
    boolean isAgainstBias() {
        return againstBias;
    }

    /// Whether it stands in the recipe's second box.
    boolean isAgainstVariance() {
        return againstVariance;
    }
}
