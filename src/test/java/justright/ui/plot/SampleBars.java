package justright.ui.plot;

import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.bar.FootprintStrip;
import justright.ui.plot.bar.GroupedBars;
import justright.ui.plot.bar.Histogram;
import justright.ui.plot.bar.HistogramPlot;
import justright.ui.plot.bar.HistogramRow;
import justright.ui.plot.bar.LayerBars;
import justright.ui.plot.bar.ParameterBars;
import justright.ui.plot.bar.SignedBars;
import justright.ui.plot.bar.Tally;
import justright.ui.plot.mark.GapBracket;
import justright.ui.plot.mark.Threshold;
import justright.ui.plot.mark.Zone;
import justright.ui.plot.surface.Dash;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Samples of bars and histograms.
final class SampleBars {

    private SampleBars() {}

    static Plot histogram() {
        double[] values = IntStream.range(0, 20000)
                .mapToDouble(i -> Math.tanh(0.5
                        * (2 * SampleFields.fraction(i * 0.754877666)
                                + 2 * SampleFields.fraction(i * 0.569840291)
                                - 2)))
                .toArray();
        return HistogramPlot.of(Histogram.of(values, -1, 1, 41), Token.LAMBDA, "σ 0.36");
    }

    /// What lies on the axis, beyond it, and at 0.
    static Plot histogramRow() {
        Axis sizes =
                Axis.log(1e-6, 1).marked(List.of(new Tick(1e-6, "10⁻⁶"), new Tick(1e-3, "10⁻³"), new Tick(1, "1")));
        double[] spread = IntStream.range(0, 4000)
                .mapToDouble(i -> Math.pow(
                        10, -3 + 2 * (SampleFields.fraction(i * 0.754877666) - SampleFields.fraction(i * 0.569840291))))
                .toArray();
        double[] beyond = {1e-9, 0, 0, 0, 1e-4, 1e-3, 2e-3, 5, 7, Double.POSITIVE_INFINITY};
        double[] gone = {0, 0, 0};
        return new HistogramRow(
                List.of(
                        new HistogramRow.Cell("layer 1", Tally.of(spread, sizes, 24, true), "10⁻³"),
                        new HistogramRow.Cell("layer 2", Tally.of(beyond, sizes, 24, true), "∞"),
                        new HistogramRow.Cell("layer 3", Tally.of(gone, sizes, 24, true), "0")),
                sizes,
                Token.LAMBDA,
                true,
                true,
                true);
    }

    static Plot layerBars() {
        return new LayerBars(
                List.of(
                        new LayerBars.Row("$W^[1]$", 0.48, 2.89, "0.48"),
                        new LayerBars.Row("$W^[2]$", 0.21, 1.17, "0.21"),
                        new LayerBars.Row("$W^[3]$", 0.98, 4.68, "0.98")),
                Axis.linear(0, 4.6),
                Token.LAMBDA);
    }

    static Plot signedBars() {
        double[] weights = IntStream.range(0, 60)
                .mapToDouble(i -> i % 3 == 0 ? 0 : 1.6 * Math.cos(0.7 * i) * SampleFields.fraction(i * 0.754877666))
                .toArray();
        double[] before =
                IntStream.range(0, 60).mapToDouble(i -> 2 * Math.cos(0.7 * i)).toArray();
        return SignedBars.sorted(weights, before, Axis.linear(-2.2, 2.2).named("$w$"));
    }

    static Plot groupedBars() {
        return GroupedBars.of(
                        Axis.percent(0.2),
                        List.of(
                                group("High bias", "Linear", Token.WARN, 0.136, 0.149),
                                group("Just right", "20 · 8, λ = 1", Token.OK, 0.093, 0.093),
                                group("분산이 큼", "20 · 8, λ = 0", Token.BAD, 0.014, 0.143)))
                .with(new Threshold(0.075, "Bayes 7.5", Token.INK, Dash.BAYES))
                .with(new GapBracket(0.84, 0.075, 0.136, "bias", "6.1", Token.WARN))
                .with(new GapBracket(2.84, 0.014, 0.143, "variance", "12.8", Token.BAD, 0.25));
    }

    private static GroupedBars.Group group(String name, String detail, Token color, double train, double dev) {
        return new GroupedBars.Group(
                name,
                detail,
                color,
                List.of(
                        GroupedBars.Bar.train(train, Numbers.points(train)),
                        GroupedBars.Bar.dev(dev, Numbers.points(dev))));
    }

    static Plot parameterBars() {
        return new ParameterBars(
                        Axis.log(1e-10, 1),
                        List.of(
                                parameters("$W^[1]$", 10, 1e-8),
                                parameters("$b^[1]$", 5, 3e-8),
                                parameters("$W^[2]$", 20, 1e-8),
                                parameters("$b^[2]$", 4, 0.9),
                                parameters("$W^[3]$", 4, 5e-9),
                                parameters("$b^[3]$", 1, 1e-9)),
                        1e-3,
                        List.of())
                .with(Zone.band(1e-3, 1, Token.BAD_TINT, "worry", Token.BAD))
                .with(Zone.band(1e-5, 1e-3, Token.WARN_TINT, "look closer", Token.WARN))
                .with(Zone.band(0, 1e-5, Token.OK_TINT, "fine", Token.OK))
                .with(new Threshold(1e-3, "", Token.BAD))
                .with(new Threshold(1e-7, "", Token.OK));
    }

    private static ParameterBars.Group parameters(String name, int count, double size) {
        List<Double> values = IntStream.range(0, count)
                .mapToObj(i -> size * Math.exp(2 * Math.sin(1.7 * i)))
                .toList();
        return new ParameterBars.Group(name, String.valueOf(count), values);
    }

    static Plot footprints() {
        return FootprintStrip.of(
                IntStream.range(0, 14)
                        .mapToObj(i ->
                                new FootprintStrip.Footprint(i / 14.0, 0.09 + 0.06 * Math.pow(i / 7.0 - 1, 2), i == 8))
                        .toList(),
                0.08,
                0.165);
    }
}
