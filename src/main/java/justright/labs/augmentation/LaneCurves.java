package justright.labs.augmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import justright.lab.Repeats.Repeated;
import justright.lab.stage.SeedSpread;
import justright.training.Curves;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The dev errors of the three networks over the run; of pinned runs the one with copies.
///
/// @param end the last step on the axis
/// @param repeated what came of repeating the run over several seeds; the present settings first
record LaneCurves(Curves live, List<Curves> ghosts, int end, List<Repeated> repeated) {

    private static final double LEAST_TOP = 0.1;
    private static final double MOST_TOP = 0.5;
    /// From this share of the run on, errors set the axis.
    private static final double SETTLED = 0.12;
    private static final double HEADROOM = 1.1;

    LaneCurves {
        ghosts = List.copyOf(ghosts);
        repeated = List.copyOf(repeated);
    }

    CurvePlot plot(Words words) {
        List<CurveLine> lines = new ArrayList<>();
        ghosts.forEach(ghost -> lines.add(
                CurveLine.dev(Curve.recorded(ghost, Lane.COPIES.devError()), "").pinned()));
        for (Lane lane : List.of(Lane.PLAIN, Lane.TWICE, Lane.COPIES)) {
            lines.add(CurveLine.of(Curve.recorded(live, lane.devError()), style(lane), label(words, lane))
                    .color(color(lane)));
        }
        CurvePlot plot = CurvePlot.of(Axis.count(end), Axis.percent(top()), lines);
        return repeated.isEmpty() ? plot : withSpread(plot, repeated.getFirst());
    }

    /// The bounds of all seeds as bands, and at their ends mean ± standard deviation.
    private static CurvePlot withSpread(CurvePlot plot, Repeated present) {
        CurvePlot spread = plot;
        for (Lane lane : Lane.values()) {
            spread = SeedSpread.on(spread, present, lane.devError(), color(lane), lane.place());
        }
        return spread;
    }

    static LineStyle style(Lane lane) {
        return switch (lane) {
            case COPIES -> LineStyle.DEV;
            case PLAIN -> LineStyle.DOTTED;
            case TWICE -> LineStyle.PLAIN;
        };
    }

    static Token color(Lane lane) {
        return switch (lane) {
            case COPIES -> Token.DEV;
            case PLAIN -> Token.INK2;
            case TWICE -> Token.INK;
        };
    }

    private String label(Words words, Lane lane) {
        double[] last = live.curve(lane.devError()).last();
        return last.length == 0 ? "" : words.get("curve." + lane.id(), Numbers.points(last[last.length - 1]));
    }

    private double top() {
        double highest = Stream.concat(Stream.of(live), ghosts.stream())
                .mapToDouble(this::highest)
                .max()
                .orElse(LEAST_TOP);
        return Math.clamp(highest * HEADROOM, LEAST_TOP, MOST_TOP);
    }

    private double highest(Curves curves) {
        int[] steps = curves.steps();
        double highest = 0;
        for (Lane lane : Lane.values()) {
            double[] tops = curves.curve(lane.devError()).highest();
            for (int i = 0; i < tops.length; i++) {
                if (steps[i] >= SETTLED * end) {
                    highest = Math.max(highest, tops[i]);
                }
            }
        }
        return highest > 0
                ? highest
                : Arrays.stream(curves.curve(Lane.COPIES.devError()).highest())
                        .max()
                        .orElse(0);
    }
}
