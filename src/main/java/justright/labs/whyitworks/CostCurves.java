package justright.labs.whyitworks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.lab.stage.RunCurves.Mark;
import justright.training.Curves;
import justright.training.Series;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Note;
import justright.ui.plot.surface.Align;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// J and J without its penalty over the updates, on a log axis; where a curve rises it is drawn in red.
///
/// @param end the last step on the axis
/// @param changes what was moved in mid-run
record CostCurves(Curves live, Plotted plotted, int end, List<Mark> changes) {

    private static final double ROOM = 1.25;
    /// Above the highest curve, where the names of changes stand.
    private static final double NAME_ROOM = 2;
    private static final double WHOLLY_FLAT = 1e-6;

    /// Rises that take less of the curve than this are too short to be named.
    private static final double LEAST_NAMED = 0.08;

    CostCurves {
        changes = List.copyOf(changes);
    }

    CurvePlot plot(Words words) {
        List<CurveLine> lines = new ArrayList<>();
        List<CurveLine> rises = new ArrayList<>();
        List<Series> shown = shown();
        for (Series series : shown) {
            boolean full = series == Series.COST;
            String name = words.get(full ? "cost.full" : "cost.data");
            Curve rising = rising(series);
            boolean red = risesAtItsEnd(rising);
            String label = label(name, series);
            lines.add(CurveLine.of(Curve.recorded(live, series), LineStyle.PLAIN, red ? "" : label)
                    .color(full ? Token.INK : Token.TRAIN));
            rises.add(CurveLine.of(rising, LineStyle.PLAIN, red ? label : "").color(Token.BAD));
        }
        lines.addAll(rises);
        double lowest = shown.stream().mapToDouble(this::lowest).min().orElse(0);
        double highest = shown.stream().mapToDouble(this::highest).max().orElse(1);
        Axis y = Axis.log(Math.max(lowest / ROOM, WHOLLY_FLAT), highest * (changes.isEmpty() ? ROOM : NAME_ROOM));
        return named(
                CurvePlot.of(Axis.count(end), y, lines).with(Mark.events(changes)),
                shown.getLast(),
                words.get("cost.rising"));
    }

    private List<Series> shown() {
        return switch (plotted) {
            case FULL -> List.of(Series.COST);
            case DATA -> List.of(Series.TRAIN_LOSS);
            case BOTH -> List.of(Series.COST, Series.TRAIN_LOSS);
        };
    }

    /// The parts of a curve that rise, with gaps between them. Where a control was moved in mid-run J is another J:
    /// that step is no rise.
    private Curve rising(Series series) {
        double[] last = live.curve(series).last();
        int[] steps = live.steps();
        double[] parts = new double[last.length];
        Arrays.fill(parts, Double.NaN);
        for (int i = 1; i < last.length; i++) {
            if (Rises.rises(last[i - 1], last[i]) && !isMoved(steps[i - 1], steps[i])) {
                parts[i - 1] = last[i - 1];
                parts[i] = last[i];
            }
        }
        return Curve.of(steps, parts);
    }

    /// Whether a curve ends in red, and not just by a hair, so that its name stands at a red end.
    private static boolean risesAtItsEnd(Curve rising) {
        return isLong(rising) && !Double.isNaN(rising.last(rising.size() - 1));
    }

    /// Whether the parts that rise are a good share of the curve.
    private static boolean isLong(Curve rising) {
        int risen = risen(rising).length;
        return risen > 0 && risen >= LEAST_NAMED * rising.size();
    }

    private static int[] risen(Curve rising) {
        return IntStream.range(0, rising.size())
                .filter(i -> !Double.isNaN(rising.last(i)))
                .toArray();
    }

    /// Says beneath the lowest curve that it rises, if it does for a while.
    private CurvePlot named(CurvePlot plot, Series series, String rises) {
        Curve parts = rising(series);
        if (!isLong(parts)) {
            return plot;
        }
        int[] risen = risen(parts);
        int middle = risen[risen.length / 2];
        return plot.with(new Note(parts.x(middle), parts.last(middle), 0, 17, rises, Token.BAD, Align.MIDDLE));
    }

    private boolean isMoved(int from, int to) {
        return changes.stream().anyMatch(change -> change.step() >= from && change.step() < to);
    }

    private String label(String name, Series series) {
        double[] last = live.curve(series).last();
        return last.length == 0 ? "" : name + " " + Numbers.fixed(last[last.length - 1], 3);
    }

    private double lowest(Series series) {
        return Arrays.stream(live.curve(series).lowest())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
    }

    private double highest(Series series) {
        return Arrays.stream(live.curve(series).highest())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
    }
}
