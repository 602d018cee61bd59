package justright.lab.stage;

import java.util.Collections;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Panels of equal width in a row, to be compared; beneath them a row of companions. All grow with the window.
public final class PanelsStage extends Region {

    private static final double WIDE_GAP = 16;
    private static final double NARROW_GAP = 10;
    private static final double ROW_GAP = 12;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 420;

    private final List<Region> panels;
    private final List<Region> companions;
    private Shares shares;
    private boolean compact;

    /// How the room is shared.
    ///
    /// @param panels share of the height that the panels take
    /// @param companions shares of the width of what is beneath them
    public record Shares(double panels, List<Double> companions) {

        public Shares {
            companions = List.copyOf(companions);
        }
    }

    /// @throws IllegalArgumentException unless each companion has its share
    public PanelsStage(List<Region> panels, List<Region> companions, Shares shares) {
        requireOneEach(companions, shares);
        this.panels = List.copyOf(panels);
        this.companions = List.copyOf(companions);
        this.shares = shares;
        getChildren().addAll(panels);
        getChildren().addAll(companions);
    }

    /// Shares the room otherwise, among as many companions.
    ///
    /// @throws IllegalArgumentException unless each companion has its share
    public void setShares(Shares next) {
        requireOneEach(companions, next);
        shares = next;
        requestLayout();
    }

    private static void requireOneEach(List<Region> companions, Shares shares) {
        if (companions.size() != shares.companions().size()) {
            throw new IllegalArgumentException(
                    companions.size() + " companions for " + shares.companions().size() + " shares");
        }
    }

    /// Closer together in a narrow window.
    public void setCompact(boolean narrow) {
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
        double upper = Math.rint((height - ROW_GAP) * shares.panels());
        List<Double> equal = Collections.nCopies(panels.size(), 1.0 / panels.size());
        row(panels, equal, new BoundingBox(left, top, width, upper), gap);
        double lower = height - upper - ROW_GAP;
        row(companions, shares.companions(), new BoundingBox(left, top + upper + ROW_GAP, width, lower), gap);
    }

    private static void row(List<Region> regions, List<Double> widths, Bounds room, double gap) {
        double free = room.getWidth() - gap * (regions.size() - 1);
        double from = room.getMinX();
        for (int i = 0; i < regions.size(); i++) {
            double to = from + widths.get(i) * free;
            double left = Math.rint(from);
            regions.get(i).resizeRelocate(left, room.getMinY(), Math.rint(to) - left, room.getHeight());
            from = to + gap;
        }
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
