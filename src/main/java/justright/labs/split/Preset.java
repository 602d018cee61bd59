package justright.labs.split;

import java.util.Arrays;
import java.util.Optional;

/// Well-known ways to divide.
enum Preset {
    OLD(70, 30, 0),
    USUAL(60, 20, 20),
    MILLION(98, 1, 1),
    MORE(99.5, 0.25, 0.25),
    MOST(99.5, 0.4, 0.1);

    private final Ratio ratio;

    Preset(double train, double dev, double test) {
        ratio = new Ratio(train, dev, test);
    }

    Ratio ratio() {
        return ratio;
    }

    /// The preset that divides like this.
    static Optional<Preset> of(Ratio ratio) {
        return Arrays.stream(values()).filter(each -> each.ratio.equals(ratio)).findFirst();
    }
}
