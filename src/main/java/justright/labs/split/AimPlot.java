package justright.labs.split;

import java.util.Comparator;
import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Margins;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.curve.LineStyle;
import justright.ui.plot.mark.Dot;
import justright.ui.plot.mark.Dots;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// Where dev aims and what users get: each model's dev error against its error on the users' pictures. The chosen one
/// is the leftmost; the best for users is the lowest.
final class AimPlot {

    private static final Margins ROOM = new Margins(48, 20, 20, 44);
    private static final double MARK = 3;
    private static final double LARGE = 5;

    private AimPlot() {}

    static Plot of(Reading reading, Words words) {
        List<Tried> tried = reading.contest().tried();
        if (!reading.revealed()) {
            return CurvePlot.of(axis(tried).named(words.get("aim.dev")), axis(tried))
                    .margins(ROOM)
                    .with(new EmptyNote(words.get("aim.hidden"), words.get("aim.hidden.hint")));
        }
        Axis x = axis(tried).named(words.get("aim.dev"));
        Axis y = axis(tried).named(words.get("aim.users"));
        Curve honest = Curve.of(new double[] {0, x.max()}, new double[] {0, x.max()});
        Tried chosen = reading.contest().chosen();
        Tried best =
                tried.stream().min(Comparator.comparingDouble(Tried::truth)).orElse(chosen);
        return CurvePlot.of(
                        x, y, List.of(CurveLine.of(honest, LineStyle.PLAIN, "").pinned()))
                .margins(ROOM)
                .with(new Dots(
                        tried.stream().mapToDouble(Tried::dev).toArray(),
                        tried.stream().mapToDouble(Tried::truth).toArray(),
                        MarkShape.CIRCLE,
                        MARK,
                        Token.INK2,
                        0.6))
                .with(Dot.filled(best.dev(), best.truth(), MarkShape.STAR, LARGE, Token.OK)
                        .label(words.get("aim.best")))
                .with(Dot.filled(chosen.dev(), chosen.truth(), MarkShape.DIAMOND, LARGE, Token.DEV)
                        .ring()
                        .label(words.get("aim.chosen")));
    }

    private static Axis axis(List<Tried> tried) {
        return Axis.percent(tried.stream()
                .mapToDouble(each -> Math.max(each.dev(), each.truth()))
                .max()
                .orElse(1));
    }
}
