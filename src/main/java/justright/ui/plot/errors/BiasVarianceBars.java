package justright.ui.plot.errors;

import justright.training.BiasVariance;
import justright.ui.plot.Axis;
import justright.ui.plot.AxisPainter;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.text.Numbers;
import justright.ui.theme.Token;

/// Train and dev error of one model as bars, the best possible error as a line through both, and beside them what the
/// dev error is made of, one bracket on top of the other: optimum, bias, variance.
///
/// Several of them side by side compare if they share their axis.
///
/// @param y errors from 0
public record BiasVarianceBars(BiasVariance errors, Axis y, Names names) implements Plot {

    /// What is written under the bars, at the line, and at the brackets.
    public record Names(String train, String dev, String optimum, String bias, String variance) {}

    private static final double BAR = 30;
    private static final double NARROW_BAR = 22;
    private static final double NARROW = 150;
    private static final double GAP = 5;
    private static final double LEFT = 8;
    /// A bracket shorter than this is not drawn.
    private static final double SMALLEST = 7;

    @Override
    public Frame frame(Sheet sheet) {
        return new Margins(12, 18, 12, 24).frame(sheet, Axis.linear(0, 1), y);
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        double bar = sheet.unit(sheet.width() < sheet.unit(NARROW) ? NARROW_BAR : BAR);
        double train = frame.left() + sheet.unit(LEFT);
        double dev = train + bar + sheet.unit(GAP);
        bar(sheet, frame, train, bar, errors.train(), Token.TRAIN, names.train());
        bar(sheet, frame, dev, bar, errors.dev(), Token.DEV, names.dev());
        new AxisPainter(sheet, frame).baseline();
        optimum(sheet, frame);
        double beside = dev + bar + sheet.unit(9);
        bracket(sheet, frame, beside, errors.optimum(), errors.train(), names.bias(), errors.isHighBias(), Token.WARN);
        bracket(
                sheet,
                frame,
                beside,
                errors.train(),
                errors.dev(),
                names.variance(),
                errors.isHighVariance(),
                Token.BAD);
    }

    private void bar(Sheet sheet, Frame frame, double left, double width, double error, Token color, String name) {
        double top = Math.rint(Math.clamp(frame.toY(error), frame.top(), frame.bottom()));
        double height = frame.bottom() - top;
        if (color == Token.DEV) {
            Hatch.paint(sheet, left, top, width, height, color);
        } else if (height > 0) {
            sheet.surface().fillRect(left, top, width, height, 0, sheet.color(color));
        }
        double middle = left + width / 2;
        TextStyle value = sheet.numbers(color).bold().middle().halo(sheet.color(Token.CARD));
        double baseline = aboveLine(sheet, frame, top - sheet.unit(6));
        sheet.surface().write(Numbers.points(error), middle, baseline, value);
        double beneath = frame.bottom() + sheet.unit(4) + sheet.style().text();
        sheet.surface().write(name, middle, beneath, sheet.words(Token.INK2).middle());
    }

    /// The baseline itself, or one above the optimum's line where that would run through the letters.
    private double aboveLine(Sheet sheet, Frame frame, double baseline) {
        double level = level(frame);
        double letters = sheet.style().text();
        boolean crossed = baseline - letters < level && level < baseline + sheet.unit(3);
        return crossed ? level - sheet.unit(4) : baseline;
    }

    private double level(Frame frame) {
        return Sheet.crisp(frame.toY(errors.optimum()));
    }

    private void optimum(Sheet sheet, Frame frame) {
        double level = level(frame);
        Dash dash = Dash.BAYES.scaled(sheet.style().unit());
        double right = frame.right();
        // no halo: it would wipe out the end of a bar that stands just above the line
        sheet.surface()
                .line(
                        frame.left(),
                        level,
                        right,
                        level,
                        sheet.stroke(Token.INK, sheet.unit(1.6)).dashed(dash));
        TextStyle style = sheet.words(Token.INK2).bold().end().halo(sheet.color(Token.CARD));
        double text = sheet.style().text();
        boolean fitsBeneath = level + sheet.unit(4) + text < frame.bottom();
        double baseline = fitsBeneath ? level + sheet.unit(3) + text : frame.bottom() + sheet.unit(4) + text;
        sheet.surface().write(names.optimum() + " " + Numbers.points(errors.optimum()), right, baseline, style);
    }

    private void bracket(
            Sheet sheet, Frame frame, double x, double from, double to, String name, boolean high, Token color) {
        double top = Math.max(frame.top(), frame.toY(to));
        double bottom = frame.toY(from);
        if (bottom - top < sheet.unit(SMALLEST)) {
            return;
        }
        Token shown = high ? color : Token.INK3;
        Outline bracket = Outline.bracket(x, top, bottom, sheet.unit(3.5));
        sheet.surface().stroke(bracket, sheet.stroke(shown, sheet.unit(1.8)));
        label(sheet, frame, x + sheet.unit(9), top, bottom, name, Numbers.pointsBetween(from, to), shown);
    }

    /// Name and number on one line, on two where that is too wide.
    private void label(
            Sheet sheet, Frame frame, double left, double top, double bottom, String name, String value, Token color) {
        var halo = sheet.color(Token.CARD);
        TextStyle words = sheet.words(color).bold().halo(halo);
        TextStyle number = sheet.numbers(color).bold().halo(halo);
        double text = sheet.style().text();
        double named = sheet.surface().widthOf(name + " ", words);
        double clearBottom = Math.min(bottom, level(frame));
        double middle = (Math.min(top, clearBottom) + clearBottom) / 2;
        boolean oneLine = left + named + sheet.surface().widthOf(value, number) <= sheet.width();
        double baseline = aboveLine(sheet, frame, middle + (oneLine ? 0.36 : 0.96) * text);
        sheet.surface().write(name, left, oneLine ? baseline : baseline - 1.2 * text, words);
        sheet.surface().write(value, oneLine ? left + named : left, baseline, number);
    }
}
