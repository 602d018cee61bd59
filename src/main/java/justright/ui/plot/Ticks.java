package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;

/// Nice tick values: multiples of 1, 2 or 5 times a power of ten; whole decades on log axes.
final class Ticks {

    static final int MOST = 7;

    private static final double PLAIN_FROM = 1e-3;
    private static final double PLAIN_TO = 1e4;
    private static final double[] NICE = {1, 2, 5, 10};
    private static final double[] ROUND = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final double[] IN_DECADE = {1, 2, 5};

    private Ticks() {}

    /// At most `most` ticks within the range.
    static List<Tick> linear(double min, double max, int most, Numerals numerals) {
        double step = niceStep((max - min) / most);
        while (count(min, max, step) > most) {
            step = niceStep(step * 1.5);
        }
        List<Tick> ticks = new ArrayList<>();
        double first = Math.ceil(min / step - 1e-9);
        for (int i = 0; i < count(min, max, step); i++) {
            double value = (first + i) * step + 0.0;
            ticks.add(new Tick(value, numerals.label(value, step)));
        }
        return ticks;
    }

    /// Decades, thinned out evenly; 1, 2 and 5 of each where fewer than two decades are in sight.
    static List<Tick> log(double min, double max, int most, Numerals numerals) {
        int first = (int) Math.ceil(Math.log10(min) - 1e-9);
        int last = (int) Math.floor(Math.log10(max) + 1e-9);
        if (last - first < 1) {
            return withinDecades(min, max, first - 1, last, numerals);
        }
        int stride = 1;
        while ((last - first) / stride + 1 > most) {
            stride++;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int e = Math.ceilDiv(first, stride) * stride; e <= last; e += stride) {
            double value = Math.pow(10, e);
            ticks.add(new Tick(value, numerals.label(value, value)));
        }
        return ticks;
    }

    /// The smallest round number that is not below `value`.
    static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : ROUND) {
            if (factor * power >= value * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// Among 0.05 and 0.2 stands 0.1, not 10⁻¹.
    private static List<Tick> withinDecades(double min, double max, int first, int last, Numerals numerals) {
        List<Tick> ticks = new ArrayList<>();
        boolean powers = numerals == Numerals.POWERS && (min < PLAIN_FROM || max >= PLAIN_TO);
        Numerals written = numerals == Numerals.POWERS && !powers ? Numerals.PLAIN : numerals;
        for (int e = first; e <= last; e++) {
            for (double lead : IN_DECADE) {
                double value = lead * Math.pow(10, e);
                if (value >= min * (1 - 1e-9) && value <= max * (1 + 1e-9)) {
                    ticks.add(new Tick(value, written.label(value, value)));
                }
            }
        }
        return ticks;
    }

    private static double count(double min, double max, double step) {
        return Math.floor(max / step + 1e-9) - Math.ceil(min / step - 1e-9) + 1;
    }

    private static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double factor : NICE) {
            if (factor * power >= atLeast * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
