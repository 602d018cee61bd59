package justright.lab.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import justright.training.Measures;
import justright.training.Series;
import org.jspecify.annotations.Nullable;

/// What a run measures and a goal may ask for.
public enum GoalMeasure {
    DEV_ERROR(Series.DEV_ERROR, true),
    TRAIN_ERROR(Series.TRAIN_ERROR, true),
    TEST_ERROR(Series.TEST_ERROR, true),
    /// Of the networks that train side by side, the best one's.
    LOWEST_DEV_ERROR(Series.SECOND_DEV_ERROR, true),
    LOWEST_TRAIN_ERROR(Series.SECOND_TRAIN_ERROR, true),
    COST(Series.COST, false),
    TRAIN_LOSS(Series.TRAIN_LOSS, false),
    DEV_LOSS(Series.DEV_LOSS, false),
    WEIGHT_NORM(Series.WEIGHT_NORM, false),
    /// Updates made; every run counts them.
    STEPS(null, false);

    private static final int MOST_LANES = 8;

    private final @Nullable Series series;
    private final boolean share;

    GoalMeasure(@Nullable Series series, boolean share) {
        this.series = series;
        this.share = share;
    }

    /// The name in files and text keys: `dev-error`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The measure with this name; empty if there is none.
    public static Optional<GoalMeasure> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether it is a share, 0 … 1, written as per cent.
    public boolean isShare() {
        return share;
    }

    /// Whether a run with these measures offers it: where several networks train side by side, the best of them.
    public boolean isIn(Measures measures) {
        Set<Series> there = measures.values().keySet();
        return switch (this) {
            case DEV_ERROR -> there.contains(series) && !there.contains(Series.SECOND_DEV_ERROR);
            case TRAIN_ERROR -> there.contains(series) && !there.contains(Series.SECOND_TRAIN_ERROR);
            default -> series == null || there.contains(series);
        };
    }

    /// The number measured after `step` updates; NaN if the run does not measure it.
    public double of(Measures measures, int step) {
        return switch (this) {
            case STEPS -> step;
            case LOWEST_DEV_ERROR -> lowest(measures, Series::devError);
            case LOWEST_TRAIN_ERROR -> lowest(measures, Series::trainError);
            default -> series == null ? Double.NaN : measures.get(series);
        };
    }

    private static double lowest(Measures measures, IntFunction<Series> lane) {
        return IntStream.range(0, MOST_LANES)
                .mapToObj(lane)
                .mapToDouble(measures::get)
                .filter(error -> !Double.isNaN(error))
                .min()
                .orElse(Double.NaN);
    }
}
