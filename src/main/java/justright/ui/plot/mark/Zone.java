package justright.ui.plot.mark;

import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import justright.ui.theme.Token;

/// A tinted rectangle under the data, cut off at the frame; infinite bounds reach its edges.
///
/// @param place where its label stands
public record Zone(
        double fromX, double toX, double fromY, double toY, Token tint, String label, Token color, LabelPlace place)
        implements Annotation {

    /// Where a zone's label stands.
    public enum LabelPlace {
        TOP_LEFT,
        BOTTOM_LEFT,
        /// Outside the frame, at half the zone's height.
        RIGHT
    }

    private static final double INSET = 12;

    /// A band across the frame, named at the right.
    public static Zone band(double fromY, double toY, Token tint, String label, Token color) {
        return new Zone(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, fromY, toY, tint, label, color, LabelPlace.RIGHT);
    }

    @Override
    public boolean isUnderData() {
        return true;
    }

    @Override
    public void paint(Sheet sheet, Frame frame) {
        double left = Math.rint(Math.clamp(frame.toX(fromX), frame.left(), frame.right()));
        double right = Math.rint(Math.clamp(frame.toX(toX), frame.left(), frame.right()));
        double top = Math.rint(Math.clamp(frame.toY(toY), frame.top(), frame.bottom()));
        double bottom = Math.rint(Math.clamp(frame.toY(fromY), frame.top(), frame.bottom()));
        if (right <= left || bottom <= top) {
            return;
        }
        sheet.surface().fillRect(left, top, right - left, bottom - top, 0, sheet.color(tint));
        double inset = sheet.unit(INSET);
        double text = sheet.style().text();
        double x = place == LabelPlace.RIGHT ? frame.right() + inset : left + inset;
        double y = switch (place) {
            case TOP_LEFT -> top + inset + 0.75 * text;
            case BOTTOM_LEFT -> bottom - inset;
            case RIGHT -> (top + bottom) / 2 + 0.34 * text;
        };
        sheet.surface().write(label, x, y, sheet.words(color).bold());
    }
}
