package justright.labs.biasvariance;

import java.util.List;
import javafx.scene.layout.Region;

/// Four panels of equal width in a row; beneath them the errors over training, and the plane of bias and variance.
final class QuartetStage extends Region {

    private static final double WIDE_GAP = 16;
    private static final double NARROW_GAP = 10;
    private static final double ROW_GAP = 12;
    private static final double PANELS_SHARE = 0.57;
    private static final double PLANE_SHARE = 0.46;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 420;

    private final List<Region> panels;
    private final Region timeline;
    private final Region plane;
    private boolean compact;

    QuartetStage(List<Region> panels, Region timeline, Region plane) {
        this.panels = List.copyOf(panels);
        this.timeline = timeline;
        this.plane = plane;
        getChildren().addAll(panels);
        getChildren().addAll(timeline, plane);
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double gap = compact ? NARROW_GAP : WIDE_GAP;
        double upper = Math.rint((height - ROW_GAP) * PANELS_SHARE);
        double each = (width - gap * (panels.size() - 1)) / panels.size();
        for (int i = 0; i < panels.size(); i++) {
            double from = Math.rint(left + i * (each + gap));
            double to = Math.rint(left + i * (each + gap) + each);
            panels.get(i).resizeRelocate(from, top, to - from, upper);
        }
        double lower = height - upper - ROW_GAP;
        double planeWidth = Math.rint((width - gap) * PLANE_SHARE);
        double timelineWidth = width - gap - planeWidth;
        timeline.resizeRelocate(left, top + upper + ROW_GAP, timelineWidth, lower);
        plane.resizeRelocate(left + timelineWidth + gap, top + upper + ROW_GAP, planeWidth, lower);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + LEAST_WIDTH + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + LEAST_HEIGHT + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + 864 + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + 752 + snappedBottomInset();
    }
}
