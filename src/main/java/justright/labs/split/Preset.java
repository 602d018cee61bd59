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

    private final double train;
    private final double dev;
    private final double test;

    Preset(double train, double dev, double test) {
        this.train = train;
        this.dev = dev;
        this.test = test;
    }

    Ratio ratio() {
        return new Ratio(train, dev, test);
    }

    /// The preset that divides like this.
    static Optional<Preset> of(Ratio ratio) {
        return Arrays.stream(values())
                .filter(each -> each.ratio().equals(ratio))
                .findFirst();
    }
}
