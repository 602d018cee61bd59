package justright.setting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a number's range lies along a slider, and the round values it steps through.
///
/// Positions run from 0 (minimum) to 1 (maximum).
public sealed interface Scale {

    double position(double value);

    /// The round value nearest to a position.
    double value(double position);

    /// The next round value above (`direction` > 0) or below `value`, `ticks` steps away; a fraction of a tick, as
    /// 0.1, gives a finer step.
    double step(double value, double ticks);

    double minimum();

    double maximum();

    /// Equal steps.
    record Linear(double minimum, double maximum, double tick) implements Scale {

        public Linear {
            if (!(minimum < maximum) || !(tick > 0)) {
                throw new IllegalArgumentException("range " + minimum + " … " + maximum + " by " + tick);
            }
        }

        @Override
        public double position(double value) {
            return (value - minimum) / (maximum - minimum);
        }

        @Override
        public double value(double position) {
            return snap(minimum + Math.clamp(position, 0.0, 1.0) * (maximum - minimum), tick);
        }

        @Override
        public double step(double value, double ticks) {
            double size = Math.abs(ticks) < 1 ? tick * Math.abs(ticks) : tick;
            return Math.clamp(snap(value + ticks * tick, size), minimum, maximum);
        }

        private double snap(double value, double size) {
            double steps = Math.rint((value - minimum) / size);
            return Math.clamp(tidy(minimum + steps * size), minimum, maximum);
        }
    }

    /// Equal ratios, values of two significant digits; with a true zero on its own stop at the left if `zeroWidth` > 0
    /// (the share of the slider that lies between 0 and `minimum`).
    record Logarithmic(double smallest, double maximum, double zeroWidth) implements Scale {

        private static final int STEPS_PER_DECADE = 20;

        public Logarithmic {
            if (!(smallest > 0) || !(smallest < maximum) || zeroWidth < 0 || zeroWidth >= 1) {
                throw new IllegalArgumentException("log range " + smallest + " … " + maximum);
            }
        }

        public boolean hasZero() {
            return zeroWidth > 0;
        }

        @Override
        public double minimum() {
            return hasZero() ? 0 : smallest;
        }

        @Override
        public double position(double value) {
            if (value < smallest) {
                return 0;
            }
            double share = Math.log10(value / smallest) / Math.log10(maximum / smallest);
            return zeroWidth + (1 - zeroWidth) * share;
        }

        @Override
        public double value(double position) {
            if (position < zeroWidth / 2) {
                return minimum();
            }
            double share = Math.clamp((position - zeroWidth) / (1 - zeroWidth), 0.0, 1.0);
            return bounded(twoDigits(smallest * Math.pow(10, share * Math.log10(maximum / smallest))));
        }

        @Override
        public double step(double value, double ticks) {
            if (value <= 0) {
                return ticks > 0 ? smallest : 0;
            }
            double next = value * Math.pow(10, ticks / STEPS_PER_DECADE);
            if (hasZero() && next < smallest * 0.999) {
                return 0;
            }
            double rounded = Math.abs(ticks) < 1 ? tidy(next) : twoDigits(next);
            return bounded(rounded);
        }

        private double bounded(double value) {
            return Math.clamp(value, smallest, maximum);
        }

        private static double twoDigits(double value) {
            return BigDecimal.valueOf(value)
                    .round(new MathContext(2, RoundingMode.HALF_EVEN))
                    .doubleValue();
        }
    }

    /// Equal steps of `tick`.
    static Scale linear(double minimum, double maximum, double tick) {
        return new Linear(minimum, maximum, tick);
    }

    /// Equal ratios between two positive numbers.
    static Scale log(double minimum, double maximum) {
        return new Logarithmic(minimum, maximum, 0);
    }

    /// Equal ratios, and zero itself as the leftmost stop.
    static Scale logWithZero(double smallest, double maximum) {
        return new Logarithmic(smallest, maximum, 0.06);
    }

    private static double tidy(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(9, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
