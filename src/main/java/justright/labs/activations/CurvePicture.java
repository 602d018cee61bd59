package justright.labs.activations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.plot.Axis;
import justright.ui.plot.bar.Tally;
import justright.ui.plot.bar.TallyStrip;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Event;
import justright.ui.plot.mark.Zone;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// g and g′ with the probe; zones where g is nearly flat are tinted, and low bars show where the z of the network's own
/// units lie.
final class CurvePicture {

    /// g counts as flat where its slope is less.
    static final double FLAT = 0.05;

    private static final int POINTS = 641;
    private static final double STRIP = 0.18;
    /// A zone has its name in it if it is wider than this.
    private static final double NAMED = 4;

    private static final double CROWDED = 0.07;
    private static final double THIN = 0.7;
    private static final double THICK = 1.3;

    private final Reading reading;
    private final Words words;
    private final double[] zs = IntStream.range(0, POINTS)
            .mapToDouble(i -> (i - (POINTS - 1) / 2) * 2 * Throughput.REACH / (POINTS - 1))
            .toArray();

    CurvePicture(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    CurvePlot plot() {
        boolean maxout = reading.kind() == Kind.MAXOUT;
        Axis x = Axis.linear(-Throughput.REACH, Throughput.REACH).named(maxout ? "$u$" : "$z$");
        Axis y = reading.kind().isBounded() ? Axis.linear(-1.2, 1.2) : Axis.linear(-2, 4);
        CurvePlot plot = CurvePlot.of(x, y, lines());
        for (Zone zone : zones()) {
            plot = plot.with(zone);
        }
        Tally inputs = reading.picture().inputs();
        if (!maxout && inputs != null) {
            plot = plot.with(new TallyStrip(inputs, STRIP, Token.INK2));
        }
        return withProbe(plot);
    }

    private List<CurveLine> lines() {
        Shape g = reading.shape();
        List<CurveLine> lines = new ArrayList<>(behind());
        lines.add(CurveLine.of(Curve.of(zs, g.slopes(zs)), LineStyle.LONG_DASHED, "$g'$")
                .weight(THIN)
                .color(Token.INK2));
        lines.add(CurveLine.of(Curve.of(zs, g.values(zs)), LineStyle.PLAIN, "$g$")
                .weight(THICK)
                .color(Token.LAMBDA));
        return lines;
    }

    /// The pieces of maxout; what PReLU has learned in the other layers.
    private List<CurveLine> behind() {
        if (reading.shape() instanceof Pieces pieces) {
            return IntStream.range(0, pieces.count())
                    .mapToObj(p -> dotted(
                            IntStream.range(0, zs.length)
                                    .mapToDouble(i -> pieces.piece(p, zs[i]))
                                    .toArray(),
                            ""))
                    .toList();
        }
        List<Shape> layers = reading.picture().shapes();
        return reading.kind() != Kind.PRELU || layers.isEmpty()
                ? List.of()
                : IntStream.range(0, layers.size() - 1)
                        .mapToObj(l -> dotted(layers.get(l).values(zs), ""))
                        .toList();
    }

    private CurveLine dotted(double[] values, String label) {
        return CurveLine.of(Curve.of(zs, values), LineStyle.DOTTED, label)
                .weight(THIN)
                .color(Token.INK2);
    }

    /// The stretches of z over which g is nearly flat.
    private List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        double from = Double.NaN;
        for (double z : zs) {
            boolean flat = Math.abs(reading.shape().slope(z)) < FLAT;
            if (flat && Double.isNaN(from)) {
                from = z;
            } else if (!flat && !Double.isNaN(from)) {
                zones.add(zone(from, z, zones.isEmpty()));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            zones.add(zone(from, Double.POSITIVE_INFINITY, zones.isEmpty()));
        }
        return zones;
    }

    private Zone zone(double from, double to, boolean named) {
        return new Zone(
                from,
                to,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                Token.BAD_TINT,
                named && Math.min(to, Throughput.REACH) - from > NAMED
                        ? words.get("curve.flat", Numbers.brief(FLAT))
                        : "",
                Token.BAD,
                Zone.LabelPlace.TOP_LEFT);
    }

    private CurvePlot withProbe(CurvePlot plot) {
        double z = reading.z();
        Shape g = reading.shape();
        String slope = "$g'$ = " + Spelling.number(g.slope(z));
        String value = "$g$ = " + Spelling.number(g.value(z));
        CurvePlot probed = plot.with(new Event(z, "", Token.LAMBDA));
        return ProbeMark.on(
                ProbeMark.on(probed, z, g.slope(z), slope, Token.INK2, isCrowded(plot, g)),
                z,
                g.value(z),
                value,
                Token.LAMBDA);
    }

    /// Whether both marks of the probe lie at about the same height.
    private boolean isCrowded(CurvePlot plot, Shape g) {
        double value = Math.clamp(g.value(reading.z()), plot.y().min(), plot.y().max());
        double slope = Math.clamp(g.slope(reading.z()), plot.y().min(), plot.y().max());
        return Math.abs(plot.y().place(value) - plot.y().place(slope)) < CROWDED;
    }
}
