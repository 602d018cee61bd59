package justright.ui.plot.curve;

import java.util.Optional;
import justright.ui.plot.Annotation;
import justright.ui.plot.Frame;
import justright.ui.plot.Sheet;
import org.jspecify.annotations.Nullable;

/// Two sets of curves over one x axis, one above the other, with one playhead through both.
///
/// @param upper its x axis is that of both
/// @param lower drawn over the same x
/// @param share of the height that the upper takes
public record StackedCurves(
        CurvePlot upper,
        CurvePlot lower,
        double share,
        @Nullable Playhead playhead) implements RunPlot {

    /// Between the floors, in pixels of the normal style: room for the name of the lower y axis.
    private static final double GAP = 30;

    public StackedCurves(CurvePlot upper, CurvePlot lower, double share) {
        this(upper, lower, share, null);
    }

    @Override
    public StackedCurves with(Playhead head) {
        return new StackedCurves(upper.with(head), lower.with(head), share, head);
    }

    /// Adds a mark to the upper curves.
    @Override
    public StackedCurves with(Annotation annotation) {
        return new StackedCurves(upper.with(annotation), lower, share, playhead);
    }

    @Override
    public StackedCurves behind() {
        return new StackedCurves(upper.behind(), lower.behind(), share);
    }

    @Override
    public boolean isBlank() {
        return upper.isBlank() && lower.isBlank();
    }

    /// Both floors and what lies between them; y is that of the upper.
    @Override
    public Frame frame(Sheet sheet) {
        Frame above = upper.frame(sheet);
        double right = Math.min(above.right(), lower.frame(sheet).right());
        return new Frame(above.x(), above.y(), above.left(), above.top(), right, above.bottom());
    }

    @Override
    public void paint(Sheet sheet) {
        Frame whole = frame(sheet);
        Frame above = upperFloor(sheet, whole);
        Frame below = lowerFloor(sheet, whole, above);
        upper.paintCurves(sheet, above, false);
        lower.paintCurves(sheet, below, true);
        Optional.ofNullable(playhead).ifPresent(it -> it.paint(sheet, whole));
        upper.paintMarks(sheet, above);
        lower.paintMarks(sheet, below);
    }

    private Frame upperFloor(Sheet sheet, Frame whole) {
        double bottom = whole.top() + (whole.height() - sheet.unit(GAP)) * share;
        return new Frame(whole.x(), upper.y(), whole.left(), whole.top(), whole.right(), bottom);
    }

    private Frame lowerFloor(Sheet sheet, Frame whole, Frame above) {
        return new Frame(
                whole.x(), lower.y(), whole.left(), above.bottom() + sheet.unit(GAP), whole.right(), whole.bottom());
    }
}
