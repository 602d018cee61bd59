package justright.ui.plot.curve;

import java.util.List;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.TextStyle;

/// Writes the curves' names at their right ends, pushed apart.
final class EndLabels {

    private static final double DISTANCE = 15;
    /// Beside a bare frame.
    static final double GAP = 8;
    /// Beside the thumb of a timeline that stands at its end.
    static final double CLEAR_OF_THUMB = 13;

    private final Sheet sheet;
    private final List<CurveLine> labelled;
    private final double gap;

    /// @param gap how far from the frame they stand, in units
    EndLabels(Sheet sheet, List<CurveLine> lines, double gap) {
        this.sheet = sheet;
        this.gap = gap;
        this.labelled = lines.stream().filter(it -> !it.label().isEmpty()).toList();
    }

    /// The room they need at the right of the frame, in steps of 8 pixels so that digits do not move it.
    double margin() {
        double widest = labelled.stream()
                .mapToDouble(it -> sheet.surface().widthOf(it.label(), style(it)))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.ceil((widest + 2 * sheet.unit(gap)) / 8) * 8;
    }

    void write(Frame frame) {
        List<CurveLine> shown =
                labelled.stream().filter(it -> Double.isFinite(endY(it, frame))).toList();
        double[] wanted = shown.stream().mapToDouble(it -> endY(it, frame)).toArray();
        double[] places = LabelStack.spread(
                wanted, sheet.unit(DISTANCE), frame.top() + sheet.unit(2), frame.bottom() - sheet.unit(4));
        for (int i = 0; i < places.length; i++) {
            CurveLine line = shown.get(i);
            double baseline = places[i] + sheet.style().text() * 0.34;
            sheet.surface().write(line.label(), frame.right() + sheet.unit(gap), baseline, style(line));
        }
    }

    private TextStyle style(CurveLine line) {
        TextStyle words = sheet.words(line.color());
        return line.ghost() ? words : words.bold();
    }

    private static double endY(CurveLine line, Frame frame) {
        Curve curve = line.curve();
        for (int i = curve.size() - 1; i >= 0; i--) {
            if (curve.isFinite(i)) {
                return Math.clamp(frame.toY(curve.last(i)), frame.top(), frame.bottom());
            }
        }
        return Double.NaN;
    }
}
