package justright.labs.augmentation;

import java.util.Locale;
import justright.training.Measures;
import justright.training.Series;

/// The three networks that train side by side from the same weights.
enum Lane {
    /// m pictures and copies of them.
    COPIES,
    /// The same m pictures alone.
    PLAIN,
    /// Twice as many real pictures.
    TWICE;

    Series devError() {
        return Series.devError(ordinal());
    }

    double devError(Measures measures) {
        return measures.get(devError());
    }

    /// In text keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
