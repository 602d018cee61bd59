package justright.lab.stage;

import java.util.Collections;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Panels in a row, of equal width if they are to be compared; beneath them a row of companions. All grow with the
/// window.
public final class PanelsStage extends GrowingStage {

    private static final double NARROW_GAP = 10;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 420;

    private final List<Region> panels;
    private final List<Region> companions;
    private Shares shares;

    /// How the room is shared.
    ///
    /// @param panels share of the height that the panels take
    /// @param widths shares of the width of each panel; empty if all are equally wide
    /// @param companions shares of the width of what is beneath them
    public record Shares(double panels, List<Double> widths, List<Double> companions) {

        public Shares {
            widths = List.copyOf(widths);
            companions = List.copyOf(companions);
        }

        /// Of panels that are equally wide.
        public Shares(double panels, List<Double> companions) {
            this(panels, List.of(), companions);
        }
    }

    /// @throws IllegalArgumentException unless each companion has its share, and each panel too if any has
    public PanelsStage(List<Region> panels, List<Region> companions, Shares shares) {
        super(LEAST_WIDTH, LEAST_HEIGHT);
        requireOneEach(panels, companions, shares);
        this.panels = List.copyOf(panels);
        this.companions = List.copyOf(companions);
        this.shares = shares;
        getChildren().addAll(panels);
        getChildren().addAll(companions);
    }

    /// Shares the room otherwise, among as many panels and companions.
    ///
    /// @throws IllegalArgumentException unless each companion has its share, and each panel too if any has
    public void setShares(Shares next) {
        requireOneEach(panels, companions, next);
        shares = next;
        requestLayout();
    }

    private static void requireOneEach(List<Region> panels, List<Region> companions, Shares shares) {
        if (companions.size() != shares.companions().size()) {
            throw new IllegalArgumentException(
                    companions.size() + " companions for " + shares.companions().size() + " shares");
        }
        if (!shares.widths().isEmpty() && panels.size() != shares.widths().size()) {
            throw new IllegalArgumentException(
                    panels.size() + " panels for " + shares.widths().size() + " shares");
        }
    }

    @Override
    protected void share(double left, double top, double width, double height) {
        double gap = isCompact() ? NARROW_GAP : gap();
        boolean alone = isAbreast() && height < LEAST_HEIGHT;
        double upper = alone ? height : Math.rint((height - ROW_GAP) * shares.panels());
        companions.forEach(each -> each.setVisible(!alone));
        List<Double> equal = Collections.nCopies(panels.size(), 1.0 / panels.size());
        List<Double> widths = shares.widths().isEmpty() ? equal : shares.widths();
        row(panels, widths, new BoundingBox(left, top, width, upper), gap);
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
}
