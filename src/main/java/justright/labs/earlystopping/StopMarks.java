package justright.labs.earlystopping;

import java.util.Comparator;
import java.util.List;
import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Dash;
import justright.ui.plot.surface.Outline;
import justright.ui.theme.Token;

/// Moments of a run: each a line from its pennant down, with its name beside it. The earlier stand higher: so names do
/// not meet, and no line crosses one.
record StopMarks(List<Mark> marks) implements Annotation {

    private static final double ROW = 19;
    private static final double FIRST_ROW = 7;
    private static final double PENNANT = 11;
    private static final double LINE = 1.6;

    /// @param from where a span begins that ends at `step`; `step` itself if there is none
    record Mark(double from, double step, String label, Token color, Dash dash) {}

    StopMarks {
        marks = marks.stream().sorted(Comparator.comparingDouble(Mark::step)).toList();
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        for (int row = 0; row < marks.size(); row++) {
            Mark mark = marks.get(row);
            double x = Sheet.crisp(frame.toX(mark.step()));
            var stroke = sheet.stroke(mark.color(), sheet.unit(LINE)).dashed(mark.dash());
            sheet.surface().line(x, height(sheet, frame, row), x, frame.bottom(), stroke);
        }
        for (int row = 0; row < marks.size(); row++) {
            name(sheet, frame, marks.get(row), height(sheet, frame, row));
        }
    }

    private static double height(Sheet sheet, Frame frame, int row) {
        return frame.top() + sheet.unit(FIRST_ROW + ROW * row);
    }

    private static void name(Sheet sheet, Frame frame, Mark mark, double y) {
        var surface = sheet.surface();
        double x = Sheet.crisp(frame.toX(mark.step()));
        span(sheet, mark, frame.toX(mark.from()), x, y);
        double reach = sheet.unit(PENNANT);
        double half = reach / 2;
        surface.fill(Outline.polygon(x, y - half, x + reach, y, x, y + half), sheet.color(mark.color()));
        var style = sheet.words(mark.color()).bold().halo(sheet.color(Token.HALO));
        double gap = reach + sheet.unit(5);
        double baseline = y + 0.34 * sheet.style().text();
        boolean fits = x + gap + surface.widthOf(mark.label(), style) <= frame.right();
        surface.write(mark.label(), fits ? x + gap : x - sheet.unit(6), baseline, fits ? style : style.end());
    }

    private static void span(Sheet sheet, Mark mark, double left, double right, double y) {
        if (right - left < 2) {
            return;
        }
        double serif = sheet.unit(4);
        var stroke = sheet.stroke(mark.color(), sheet.unit(LINE));
        sheet.surface().line(left, y, right, y, stroke);
        sheet.surface().line(left, y - serif, left, y + serif, stroke);
    }
}
