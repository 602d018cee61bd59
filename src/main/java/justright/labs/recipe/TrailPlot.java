package justright.labs.recipe;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import justright.training.BiasVariance;
import justright.training.Spread;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.MarkShape;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.Tick;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.text.Words;
import justright.ui.theme.Token;

/// The story downwards, a row for each order: how train and dev error moved, with the Bayes error as a line.
record TrailPlot(Reading reading, Words words) implements Plot {

    private static final double EDGE = 14;
    private static final double TOP = 26;
    private static final double BOTTOM = 24;
    private static final double LEFT = 46;
    /// Where in its row a pair of marks lies; its name stands above it.
    private static final double PLACE = 0.66;
    private static final double TALLEST = 112;
    private static final double LEAST_AXIS = 0.08;
    private static final double HEADROOM = 1.12;
    private static final double MARK = 4.5;
    private static final double GAP = 5;
    private static final double APART = 5;

    @Override
    public Frame frame(Sheet sheet) {
        double most = reading.turns().stream()
                .flatMap(turn -> turn.errors().stream())
                .mapToDouble(errors -> Math.max(errors.train(), errors.dev()))
                .max()
                .orElse(LEAST_AXIS);
        Axis x = Axis.percent(Math.max(LEAST_AXIS, most * HEADROOM));
        int rows = reading.turns().size();
        double room = sheet.height() - sheet.unit(TOP + BOTTOM);
        double height = Math.min(sheet.unit(TALLEST), room / rows) * rows;
        return new Frame(
                x,
                Axis.linear(rows - 0.5, -0.5),
                sheet.unit(LEFT),
                sheet.unit(TOP),
                sheet.width() - sheet.unit(EDGE + 24),
                sheet.unit(TOP) + height);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        ticks(sheet, frame);
        gaps(sheet, frame);
        reading.judged().ifPresent(errors -> bayes(sheet, frame, errors.optimum(), words.get("knobs.bayes")));
        line(
                sheet,
                frame,
                BiasVariance::train,
                Stroke.of(sheet.color(Token.TRAIN), sheet.style().curve()));
        line(
                sheet,
                frame,
                BiasVariance::dev,
                Stroke.of(sheet.color(Token.DEV), sheet.style().curve())
                        .dashed(Dash.DEV.scaled(sheet.style().unit())));
        for (int i = 0; i < reading.turns().size(); i++) {
            name(sheet, frame, i);
            row(sheet, frame, i);
        }
    }

    private double y(Frame frame, int row) {
        double each = frame.height() / reading.turns().size();
        return Math.rint(frame.top() + (row + PLACE) * each);
    }

    private void ticks(Sheet sheet, Frame frame) {
        for (Tick tick : frame.x().ticks(frame.width(), sheet.unit(52))) {
            double x = Sheet.crisp(frame.toX(tick.value()));
            sheet.surface().line(x, frame.top(), x, frame.bottom(), sheet.stroke(Token.GRID, 1));
            sheet.surface()
                    .write(
                            tick.label(),
                            x,
                            frame.bottom() + sheet.unit(4) + sheet.style().text(),
                            sheet.numbers(Token.INK3).middle());
        }
    }

    private static void bayes(Sheet sheet, Frame frame, double error, String name) {
        double x = Sheet.crisp(frame.toX(error));
        Dash dash = Dash.BAYES.scaled(sheet.style().unit());
        sheet.surface()
                .line(
                        x,
                        frame.top() - sheet.unit(4),
                        x,
                        frame.bottom(),
                        sheet.stroke(Token.INK3, sheet.unit(1.6)).dashed(dash));
        sheet.surface()
                .write(
                        name + " " + Numbers.points(error),
                        x,
                        frame.top() - sheet.unit(9),
                        sheet.words(Token.INK3).middle());
    }

    /// Bias from Bayes to train, variance from train to dev, tinted where the rule calls them high.
    private void gaps(Sheet sheet, Frame frame) {
        for (int i = 0; i < reading.turns().size(); i++) {
            double y = y(frame, i);
            reading.turns().get(i).errors().ifPresent(errors -> {
                gap(sheet, frame, y, errors.optimum(), errors.train(), errors.isHighBias(), Token.WARN);
                gap(sheet, frame, y, errors.train(), errors.dev(), errors.isHighVariance(), Token.BAD);
            });
        }
    }

    private static void gap(Sheet sheet, Frame frame, double y, double from, double to, boolean high, Token color) {
        if (high) {
            double half = sheet.unit(7);
            double left = frame.toX(from);
            sheet.surface().fillRect(left, y - half, frame.toX(to) - left, 2 * half, 0, sheet.color(color, 0.28));
        }
    }

    private void line(Sheet sheet, Frame frame, ToDoubleFunction<BiasVariance> error, Stroke stroke) {
        Outline outline = new Outline();
        for (int i = 0; i < reading.turns().size(); i++) {
            Optional<BiasVariance> errors = reading.turns().get(i).errors();
            if (errors.isEmpty()) {
                break;
            }
            double x = frame.toX(error.applyAsDouble(errors.get()));
            double y = y(frame, i);
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        sheet.surface().stroke(outline, stroke);
    }

    private void name(Sheet sheet, Frame frame, int i) {
        Turn turn = reading.turns().get(i);
        double baseline = y(frame, i) - sheet.unit(2 * MARK + 3);
        String name = turn.remedy() == Remedy.NONE
                ? words.get("wheel.arrival")
                : i + "  " + words.get(RecipeDiagnosis.name(turn.remedy()));
        TextStyle bold = sheet.words(Token.INK).bold();
        double x = sheet.unit(EDGE);
        if (turn.remedy() == Remedy.NONE) {
            sheet.surface().write(name, x, baseline, bold);
            return;
        }
        boolean wasted = reading.isWasted(i);
        String price = words.get(
                wasted ? "trail.wasted" : "trail.price",
                Numbers.whole(turn.price().total()));
        TextStyle style = sheet.words(wasted ? Token.BAD : Token.INK2);
        double next = x + sheet.surface().widthOf(name, bold) + sheet.unit(8);
        plate(sheet, x, next + sheet.surface().widthOf(price, style), baseline);
        sheet.surface().write(name, x, baseline, bold);
        sheet.surface().write(price, next, baseline, style);
    }

    /// Keeps the lines off the words: both errors may come down through them.
    private static void plate(Sheet sheet, double left, double right, double baseline) {
        double text = sheet.style().text();
        double space = sheet.unit(3);
        sheet.surface()
                .fillRect(
                        left - space,
                        baseline - text,
                        right - left + 2 * space,
                        1.3 * text,
                        space,
                        sheet.color(Token.CARD, 0.9));
    }

    private void row(Sheet sheet, Frame frame, int i) {
        Turn turn = reading.turns().get(i);
        double y = y(frame, i);
        spread(sheet, frame, turn.repeats(), BiasVariance::train, y - sheet.unit(APART + MARK), Token.TRAIN);
        spread(sheet, frame, turn.repeats(), BiasVariance::dev, y + sheet.unit(APART + MARK), Token.DEV);
        turn.errors().ifPresent(errors -> marks(sheet, frame, errors, y));
    }

    private static void marks(Sheet sheet, Frame frame, BiasVariance errors, double y) {
        double train = frame.toX(errors.train());
        double dev = frame.toX(errors.dev());
        Stroke halo = sheet.stroke(Token.CARD, sheet.unit(2));
        MarkShape.DIAMOND.paint(
                sheet.surface(),
                dev,
                y,
                sheet.unit(MARK),
                sheet.color(Token.CARD),
                sheet.stroke(Token.DEV, sheet.unit(2)));
        MarkShape.CIRCLE.paint(sheet.surface(), train, y, sheet.unit(MARK), sheet.color(Token.TRAIN), halo);
        boolean trainFirst = errors.train() <= errors.dev();
        value(sheet, errors.train(), train, y, Token.TRAIN, !trainFirst);
        value(sheet, errors.dev(), dev, y, Token.DEV, trainFirst);
    }

    private static void value(Sheet sheet, double error, double x, double y, Token color, boolean right) {
        double off = sheet.unit(MARK + GAP);
        TextStyle style = sheet.numbers(color).bold().halo(sheet.color(Token.CARD));
        double baseline = y + 0.36 * sheet.style().text();
        sheet.surface().write(Numbers.points(error), right ? x + off : x - off, baseline, right ? style : style.end());
    }

    /// Mean ± standard deviation under other seeds.
    private static void spread(
            Sheet sheet,
            Frame frame,
            List<BiasVariance> runs,
            ToDoubleFunction<BiasVariance> error,
            double y,
            Token color) {
        Spread spread = new Spread(runs.stream().map(error::applyAsDouble).toList());
        if (spread.count() < 2) {
            return;
        }
        double serif = sheet.unit(3);
        double left = Math.max(frame.left(), frame.toX(spread.mean() - spread.deviation()));
        double right = frame.toX(spread.mean() + spread.deviation());
        Outline bar = new Outline()
                .moveTo(left, y)
                .lineTo(right, y)
                .moveTo(left, y - serif)
                .lineTo(left, y + serif)
                .moveTo(right, y - serif)
                .lineTo(right, y + serif);
        sheet.surface().stroke(bar, sheet.stroke(color, sheet.unit(1.4)));
    }
}
