package justright.ui.plot;

import java.util.List;

/// One direction of a frame: a range, linear or logarithmic, its name, and how its values are written.
///
/// The factories accept any numbers, also infinities and NaN, and always give a usable range.
///
/// @param marks fixed ticks; empty for nice ones at painting time
public record Axis(double min, double max, boolean log, Numerals numerals, List<Tick> marks, String name) {

    /// How far below the largest value a log axis reaches if nothing positive bounds it.
    private static final double LOG_REACH = 1e-6;

    /// All positive numbers have a place on a log axis, those of less than full precision too.
    private static final double LOG_SMALLEST = Double.MIN_VALUE;
    private static final double LARGEST = 1e300;
    private static final double LEAST_RANGE = 1e-300;
    /// A range narrower than this share of its bounds has no numbers left to tell its ticks apart.
    private static final double LEAST_SHARE = 1e-12;

    public Axis {
        marks = List.copyOf(marks);
    }

    public static Axis linear(double min, double max) {
        double high = Double.isFinite(max) ? Math.clamp(max, -LARGEST, LARGEST) : 1;
        double low = Double.isFinite(min) ? Math.clamp(min, -LARGEST, LARGEST) : Math.min(0, high - 1);
        double least = Math.max(LEAST_RANGE, Math.max(Math.abs(low), Math.abs(high)) * LEAST_SHARE);
        if (Math.abs(high - low) < least) {
            double half = low == 0 ? 0.5 : Math.abs(low) / 2;
            return new Axis(low - half, low + half, false, Numerals.PLAIN, List.of(), "");
        }
        return new Axis(Math.min(low, high), Math.max(low, high), false, Numerals.PLAIN, List.of(), "");
    }

    /// Powers of ten; bounds that are not positive are replaced.
    public static Axis log(double min, double max) {
        double high = Double.isFinite(max) && max > LOG_SMALLEST ? max : 1;
        double low = Double.isFinite(min) && min >= LOG_SMALLEST ? min : Math.max(LOG_SMALLEST, high * LOG_REACH);
        if (low >= high) {
            low = Math.max(LOG_SMALLEST, high / 10);
        }
        return new Axis(low, high, true, Numerals.POWERS, List.of(), "");
    }

    /// Shares from 0 to `max`, written in per cent; `max` is raised to a round number.
    public static Axis percent(double max) {
        double usable = Double.isFinite(max) && max > 0 ? max : 1;
        return linear(0, Ticks.roundUp(usable)).numerals(Numerals.PERCENT);
    }

    /// Steps or examples from 0 to `max`, thousands as k.
    public static Axis count(double max) {
        return linear(0, Double.isFinite(max) && max > 0 ? max : 1).numerals(Numerals.COUNT);
    }

    /// A linear axis of exponents of ten, written as powers: for grids whose nodes are evenly spaced in log₁₀.
    public static Axis exponents(double min, double max) {
        return linear(min, max).numerals(Numerals.EXPONENTS);
    }

    public Axis named(String newName) {
        return new Axis(min, max, log, numerals, marks, newName);
    }

    public Axis numerals(Numerals way) {
        return new Axis(min, max, log, way, marks, name);
    }

    /// With these ticks instead of nice ones.
    public Axis marked(List<Tick> ticks) {
        return new Axis(min, max, log, numerals, ticks, name);
    }

    /// Where `value` lies: 0 at the lower, 1 at the upper end. Values that a log axis cannot show lie far below it.
    public double place(double value) {
        if (!log) {
            return (value - min) / (max - min);
        }
        double positive = Math.max(value, LOG_SMALLEST);
        return (Math.log10(positive) - Math.log10(min)) / (Math.log10(max) - Math.log10(min));
    }

    /// The value at `place`, the inverse of [#place].
    public double value(double place) {
        return log ? logValue(place) : min + place * (max - min);
    }

    /// By exponents where the ratio of the bounds is beyond all numbers.
    private double logValue(double place) {
        double ratio = max / min;
        return Double.isFinite(ratio)
                ? min * Math.pow(ratio, place)
                : Math.pow(10, Math.log10(min) + place * (Math.log10(max) - Math.log10(min)));
    }

    /// The ticks for an axis of `pixels`, each of which needs `pixelsEach`.
    public List<Tick> ticks(double pixels, double pixelsEach) {
        if (!marks.isEmpty()) {
            return marks.stream()
                    .filter(tick -> place(tick.value()) > -1e-9 && place(tick.value()) < 1 + 1e-9)
                    .toList();
        }
        int most = (int) Math.clamp(pixels / pixelsEach, 2, Ticks.MOST);
        return log ? Ticks.log(min, max, most, numerals) : Ticks.linear(min, max, most, numerals);
    }
}
