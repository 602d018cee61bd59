package justright.ui.plot.bar;

import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.Frame;
import justright.ui.plot.Hatch;
import justright.ui.plot.Margins;
import justright.ui.plot.Plot;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.TextStyle;
import justright.ui.theme.Token;

/// A whole in parts, side by side: each with its name and count above. Where the last parts are slivers, a second bar
/// beneath magnifies them.
///
/// On the frame x runs from 0 to 1 along the bar.
///
/// @param parts from left to right; shares add up to 1
/// @param magnified how many times the lower bar is larger, as it is written there, given the factor in `%s`
public record PartsBar(List<Part> parts, String magnified) implements Plot {

    /// How a part is filled, so that parts are told apart without colour.
    public enum Fill {
        SOLID,
        HATCHED,
        OUTLINED
    }

    /// @param text what stands under its name: a count
    public record Part(String name, String text, double share, Token color, Fill fill) {}

    /// The bar's own height while slivers are magnified beneath it, and at most.
    private static final double THIN = 30;

    private static final double THICK = 52;
    private static final Margins SPACE = new Margins(20, 26, 20, 14);
    private static final double LENS = 16;
    private static final double LENS_GAP = 16;
    /// Parts after the first that take less than this together are magnified.
    private static final double SLIVER = 0.12;
    /// How much of the lower bar they take then.
    private static final double LENS_SHARE = 0.92;

    private static final double GAP = 18;

    public PartsBar {
        parts = List.copyOf(parts);
    }

    @Override
    public Frame frame(Sheet sheet) {
        Frame room = SPACE.frame(sheet, Axis.linear(0, 1), Axis.linear(0, 1).marked(List.of()));
        double height = hasSlivers() ? sheet.unit(THIN) : Math.min(sheet.unit(THICK), room.height());
        return new Frame(room.x(), room.y(), room.left(), room.top(), room.right(), room.top() + height);
    }

    private boolean hasSlivers() {
        return held() > 0 && held() < SLIVER;
    }

    /// What the parts after the first take together.
    private double held() {
        return 1 - (parts.isEmpty() ? 1 : parts.getFirst().share());
    }

    @Override
    public void paint(Sheet sheet) {
        Frame frame = frame(sheet);
        bar(sheet, frame.left(), frame.top(), frame.width(), frame.height(), 0, 1);
        names(sheet, frame);
        if (hasSlivers()) {
            lens(sheet, frame, held());
        }
    }

    private void bar(Sheet sheet, double left, double top, double width, double height, double from, double to) {
        double start = 0;
        for (Part part : parts) {
            double end = start + part.share();
            double x = left + width * Math.max(0, (start - from) / (to - from));
            double right = left + width * Math.min(1, (end - from) / (to - from));
            if (right > x) {
                fill(sheet, part, Math.rint(x), top, Math.max(1, Math.rint(right) - Math.rint(x)), height);
            }
            start = end;
        }
    }

    private static void fill(Sheet sheet, Part part, double x, double y, double width, double height) {
        boolean sliver = width < sheet.unit(6);
        if (part.fill() == Fill.SOLID || sliver) {
            sheet.surface().fillRect(x, y, width, height, 0, sheet.color(part.color()));
        } else if (part.fill() == Fill.HATCHED) {
            Hatch.paint(sheet, x, y, width, height, part.color());
        } else {
            sheet.surface().fillRect(x, y, width, height, 0, sheet.color(part.color(), 0.16));
            double edge = sheet.unit(2);
            sheet.surface()
                    .strokeRect(
                            x + edge / 2,
                            y + edge / 2,
                            width - edge,
                            height - edge,
                            0,
                            sheet.stroke(part.color(), edge));
        }
    }

    /// Names above their parts, pushed to the left from the right end where they would overlap.
    private void names(Sheet sheet, Frame frame) {
        double baseline = frame.top() - sheet.unit(9);
        double limit = frame.right();
        double end = frame.right();
        for (Part part : parts.reversed()) {
            double start = end - part.share() * frame.width();
            TextStyle name = sheet.words(part.color()).bold();
            TextStyle number = sheet.numbers(Token.INK).bold();
            double first = sheet.surface().widthOf(part.name(), name);
            double space = sheet.unit(6);
            double width = first + space + sheet.surface().widthOf(part.text(), number);
            double x = Math.max(frame.left(), Math.min((start + end - width) / 2, limit - width));
            sheet.surface().write(part.name(), x, baseline, name);
            sheet.surface().write(part.text(), x + first + space, baseline, number);
            limit = x - sheet.unit(GAP);
            end = start;
        }
    }

    private void lens(Sheet sheet, Frame frame, double held) {
        double shown = held / LENS_SHARE;
        double top = frame.bottom() + sheet.unit(LENS_GAP);
        double height = sheet.unit(LENS);
        double from = frame.toX(1 - shown);
        Outline cone = Outline.polygon(
                from, frame.bottom(), frame.right(), frame.bottom(), frame.right(), top, frame.left(), top);
        sheet.surface().fill(cone, sheet.color(Token.RAISED));
        bar(sheet, frame.left(), top, frame.width(), height, 1 - shown, 1);
        String factor = justright.ui.text.Numbers.whole(Math.round(1 / shown));
        sheet.surface()
                .write(
                        magnified.formatted(factor),
                        frame.left() + sheet.unit(4),
                        top - sheet.unit(4),
                        sheet.words(Token.INK2));
    }
}
