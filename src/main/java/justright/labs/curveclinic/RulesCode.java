package justright.labs.curveclinic;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import justright.lab.NumpyCode;

/// The three rules of thumb, run over the curves of this very run; runs as it stands.
final class RulesCode {

    private static final int LOOKS = 21;

    private static final String RULES = """
            import numpy as np

            def read(J, train, dev, bayes):
                moved = abs(J - J[0]) > 0.005 * J[0]
                flat = moved.argmax() / (len(J) - 1) if moved.any() else 1.0
                train, dev = train[-3:].mean(), dev[-3:].mean()
                bias, gap = train - bayes, dev - train
                high = lambda part, other: part >= 0.02 and part >= other / 3
                print(f"flat {flat:.0%}, bias {bias:.1%}, gap {gap:.1%}")
                if flat >= 0.2:
                    return "flat start: initialization"
                if high(min(gap, dev - bayes), bias):
                    return "a gap: overfitting"
                if high(bias, gap):
                    return "no gap, high error: capacity"
                return "none of the three rules"
            """;

    @SuppressWarnings("InlineFormatString") // a listing is read whole
    private static final String CURVES = """

            nan, inf = np.nan, np.inf
            J = np.array([%s])
            train = np.array([%s])
            dev = np.array([%s])
            print(read(J, train, dev, bayes=⟦%s⟧))
            """;

    /// The rules alone, before there is a curve.
    static final NumpyCode PLAIN = new NumpyCode(RULES);

    private RulesCode() {}

    static NumpyCode of(Reading now) {
        if (now.run().looks().size() < LOOKS) {
            return PLAIN;
        }
        return new NumpyCode(RULES
                + CURVES.formatted(
                        list(now.run(), Course.Look::cost),
                        list(now.run(), Course.Look::train),
                        list(now.run(), Course.Look::dev),
                        written(now.bayes())));
    }

    private static String list(Course course, ToDoubleFunction<Course.Look> value) {
        int last = course.looks().size() - 1;
        return IntStream.range(0, LOOKS)
                .map(i -> (int) Math.rint((double) i * last / (LOOKS - 1)))
                .mapToObj(i -> course.looks().get(i))
                .map(look -> "⟦" + written(value.applyAsDouble(look)) + "⟧")
                .collect(Collectors.joining(", "));
    }

    private static String written(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : "inf";
        }
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
