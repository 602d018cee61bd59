package justright.labs.recipe;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import justright.training.BiasVariance;
import justright.training.problem.Hidden;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.Numerals;
import justright.ui.plot.Tick;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.BestMark;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Train and dev error along one knob.
final class KnobPlot {

    static final double LEAST_AXIS = 0.1;

    /// So that the highest mark stays off the name above it.
    private static final double HEADROOM = 1.08;
    private static final Margins SPACE = new Margins(44, 14, 16, 46);

    private KnobPlot() {}

    /// @param most the largest error of all knobs: they share one scale
    static CurvePlot of(KnobCurve curve, double most, Words words) {
        List<Regimen> places = curve.knob().places();
        String key = "knobs." + curve.knob().name().toLowerCase(Locale.ROOT);
        Axis x = Axis.linear(-0.2, places.size() - 0.8)
                .marked(IntStream.range(0, places.size())
                        .mapToObj(i -> new Tick(i, isNamed(curve.knob(), i) ? tick(curve.knob(), places.get(i)) : ""))
                        .toList())
                .named(words.get(key + ".axis"));
        Axis y = Axis.linear(0, HEADROOM * Math.max(LEAST_AXIS, most))
                .numerals(Numerals.PERCENT)
                .named(words.get(key));
        if (curve.errors().isEmpty()) {
            return CurvePlot.of(x, y)
                    .margins(SPACE)
                    .with(new EmptyNote(words.get("knobs.empty"), words.get("knobs.empty.hint")));
        }
        double bayes = curve.errors().getFirst().optimum();
        CurvePlot plot = CurvePlot.of(
                        x,
                        y,
                        List.of(
                                CurveLine.bayes(bayes, x.min(), x.max(), name(curve.knob(), "knobs.bayes", words)),
                                CurveLine.train(
                                                line(curve, BiasVariance::train),
                                                name(curve.knob(), "knobs.train", words))
                                        .withPoints(),
                                CurveLine.dev(line(curve, BiasVariance::dev), name(curve.knob(), "knobs.dev", words))
                                        .withPoints()))
                .margins(SPACE);
        return curve.knob() == Knob.STIFFNESS && curve.errors().size() == places.size()
                ? plot.with(lowest(curve))
                : plot;
    }

    /// Every other place where names are long.
    private static boolean isNamed(Knob knob, int place) {
        return switch (knob) {
            case SIZE -> place != 2;
            case DATA -> place % 4 == 0;
            case STIFFNESS -> (place % 2 == 0 && place < 4) || place == 5;
        };
    }

    /// Lines are named in the last of the plots.
    private static String name(Knob knob, String key, Words words) {
        return knob == Knob.DATA ? words.get(key) : "";
    }

    private static Curve line(KnobCurve curve, ToDoubleFunction<BiasVariance> error) {
        double[] xs = IntStream.range(0, curve.errors().size()).asDoubleStream().toArray();
        return Curve.of(xs, curve.errors().stream().mapToDouble(error).toArray());
    }

    private static BestMark lowest(KnobCurve curve) {
        int best = 0;
        for (int i = 1; i < curve.errors().size(); i++) {
            if (curve.errors().get(i).dev() < curve.errors().get(best).dev()) {
                best = i;
            }
        }
        return new BestMark(best, curve.errors().get(best).dev(), Token.DEV);
    }

    private static String tick(Knob knob, Regimen place) {
        return switch (knob) {
            case STIFFNESS -> Numbers.brief(place.lambda());
            case SIZE ->
                place.hidden() == Hidden.NONE
                        ? "0"
                        : place.hidden().first() + "·" + place.hidden().second();
            case DATA -> Numbers.whole(place.examples());
        };
    }
}
