package justright.training;

import java.util.Locale;

/// How fast a run is shown.
public enum Speed {
    /// About one update a second.
    SLOW(1),
    /// One update a frame.
    NORMAL(60),
    FAST(960),
    /// As fast as the machine can.
    MAX(Double.POSITIVE_INFINITY);

    private final double updatesPerSecond;

    Speed(double updatesPerSecond) {
        this.updatesPerSecond = updatesPerSecond;
    }

    /// `slow`, `normal`, `fast`, `max`: in text keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public double updatesPerSecond() {
        return updatesPerSecond;
    }
}
