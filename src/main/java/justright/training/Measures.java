package justright.training;

import java.util.EnumMap;
import java.util.Map;

/// What was measured at one step: a number for each series of the experiment.
public record Measures(Map<Series, Double> values) {

    public Measures {
        values = Map.copyOf(values);
    }

    /// The measured number; NaN if the experiment does not measure it.
    public double get(Series series) {
        return values.getOrDefault(series, Double.NaN);
    }

    /// Measures from alternating series and numbers, for up to a handful.
    public static Builder builder() {
        return new Builder();
    }

    /// Collects measures.
    public static final class Builder {

        private final Map<Series, Double> values = new EnumMap<>(Series.class);

        private Builder() {}

        public Builder put(Series series, double value) {
            values.put(series, value);
            return this;
        }

        public Measures build() {
            return new Measures(values);
        }
    }
}
