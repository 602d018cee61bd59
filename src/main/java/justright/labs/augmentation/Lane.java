package justright.labs.augmentation;

import java.util.Locale;
import justright.training.Measures;
import justright.training.Series;

/// The three networks that train side by side from the same weights.
enum Lane {
    /// m pictures and copies of them.
    COPIES(0),
    /// The same m pictures alone.
    PLAIN(1),
    /// Twice as many real pictures.
    TWICE(2);

    private final int place;

    /// @param place in lists with something of each network
    Lane(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }

    Series devError() {
        return Series.devError(place);
    }

    double devError(Measures measures) {
        return measures.get(devError());
    }

    /// In text keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
