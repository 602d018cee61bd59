package justright.labs.l2l1;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import justright.lab.Moment;
import justright.lab.Pin;
import justright.training.Hyperparameters;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// How much weight each measurement carries, the heaviest on top; below, how many carry none at all.
///
/// @param rows the measurements by falling weight
/// @param signed whether a weight points to a class; through hidden units only its size is known
/// @param summary how many carry none, and what must be stored
/// @param more says how many measurements with weight are left out for want of room
record FeatureBars(List<Row> rows, boolean signed, Axis x, List<String> summary, IntFunction<String> more)
        implements Plot {

    private static final double ROW = 13;
    private static final double LINE = 17;

    /// @param pinned the weight in a pinned run; NaN for none
    record Row(String name, double weight, double pinned) {

        boolean reachesLeft() {
            return weight < 0 || pinned < 0;
        }
    }

    static FeatureBars of(
            Moment<Hyperparameters, L2L1Frame, L2L1Picture> moment,
            List<Pin<Hyperparameters, L2L1Frame, L2L1Picture>> pins,
            Words words) {
        WeightReading weights = moment.picture().weights();
        List<String> features = moment.snapshot().frame().problem().train().featureNames();
        double[] now = weights.features();
        double[] was = pins.stream()
                .map(pin -> pin.moment().picture().weights().features())
                .filter(pinned -> pinned.length == now.length)
                .findFirst()
                .orElse(new double[0]);
        List<Row> rows = IntStream.range(0, now.length)
                .mapToObj(j -> new Row(
                        FeatureNames.name(features.get(j), words), now[j], was.length == 0 ? Double.NaN : was[j]))
                .sorted(Comparator.comparingDouble((Row row) -> -Math.abs(row.weight())))
                .toList();
        double largest = rows.stream()
                .mapToDouble(row ->
                        Math.max(Math.abs(row.weight()), Double.isNaN(row.pinned()) ? 0 : Math.abs(row.pinned())))
                .max()
                .orElse(1);
        double lowest = rows.stream().anyMatch(Row::reachesLeft) ? -largest : 0;
        return new FeatureBars(
                rows,
                moment.snapshot().frame().parameters().depth() == 1,
                Axis.linear(lowest, Math.max(largest, 1e-6)),
                summary(weights, words),
                left -> words.get("features.more", left + ""));
    }

    private static List<String> summary(WeightReading weights, Words words) {
        int all = weights.features().length;
        return List.of(
                words.get("features.used", weights.usedFeatures() + "", all + "", (all - weights.usedFeatures()) + ""),
                words.get("features.stored", weights.stored() + "", (weights.count() + weights.biases()) + ""));
    }

    @Override
    public Frame frame(Sheet sheet) {
        Margins space = new Margins(148, 4, 16, 32 + LINE * summary.size());
        return space.frame(sheet, x, Axis.linear(1, 0).marked(List.of()));
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        long used = rows.stream().filter(row -> row.weight() != 0).count();
        int fitting = (int) Math.max(1, frame.height() / sheet.unit(ROW));
        int shown = Math.min(rows.size(), fitting);
        double pitch = Math.min(frame.height() / shown, sheet.unit(26));
        for (int i = 0; i < shown; i++) {
            row(sheet, frame, rows.get(i), frame.top() + pitch * i, pitch);
        }
        AxisPainter axes = new AxisPainter(sheet, frame);
        axes.baseline();
        axes.xTicks();
        double zero = Sheet.crisp(frame.toX(0));
        sheet.surface().line(zero, frame.top(), zero, frame.bottom(), sheet.stroke(Token.CTL, 1));
        for (int i = 0; i < summary.size(); i++) {
            double y = frame.bottom() + sheet.unit(40 + LINE * i);
            boolean leavesOut = i == 0 && used > shown;
            String text = leavesOut ? more.apply((int) used - shown) : summary.get(i);
            sheet.surface().write(text, sheet.unit(16), y, sheet.words(Token.INK2));
        }
    }

    private void row(Sheet sheet, Frame frame, Row row, double top, double pitch) {
        double thickness = Math.rint(pitch * 0.66);
        double y = Math.rint(top + (pitch - thickness) / 2);
        double zero = frame.toX(0);
        double end = frame.toX(row.weight());
        Token color = !signed ? Token.INK2 : row.weight() < 0 ? Token.CLASS_A : Token.CLASS_B;
        boolean dead = row.weight() == 0;
        if (!dead) {
            sheet.surface().fillRect(Math.min(zero, end), y, Math.abs(end - zero), thickness, 0, sheet.color(color));
        }
        if (!Double.isNaN(row.pinned())) {
            double was = frame.toX(row.pinned());
            sheet.surface()
                    .strokeRect(
                            Math.rint(Math.min(zero, was)) + 0.5,
                            y + 0.5,
                            Math.max(1, Math.rint(Math.abs(was - zero))),
                            thickness - 1,
                            0,
                            sheet.stroke(Token.INK3, sheet.style().ghost()).dashed(Dash.of(4, 3)));
        }
        double baseline = top + pitch / 2 + sheet.style().text() * 0.36;
        sheet.surface()
                .write(
                        row.name(),
                        frame.left() - sheet.unit(10),
                        baseline,
                        sheet.words(dead ? Token.INK3 : Token.INK).end());
        if (dead && Double.isNaN(row.pinned())) {
            double x = zero + sheet.unit(6);
            sheet.surface().write("0", x, baseline, sheet.numbers(Token.INK3));
        }
    }
}
