package justright.lab.stage;

import java.util.List;
import javafx.scene.layout.Region;

/// A wide hero on top, one wide companion under it, and a row of small ones at the bottom; all grow with the window.
public final class RowsStage extends Region {

    private static final double ROW_GAP = 12;
    private static final double COLUMN_GAP = 16;
    private static final double LEAST_ROW = 150;

    private final Region hero;
    private final Region strip;
    private final List<Region> bottom;
    private final Shares shares;
    private double gap = COLUMN_GAP;

    /// How the room is shared.
    ///
    /// @param hero share of the height that the hero takes
    /// @param strip share of the height that the companion under it takes
    /// @param columns shares of the width of those at the bottom
    public record Shares(double hero, double strip, List<Double> columns) {

        public Shares {
            columns = List.copyOf(columns);
        }
    }

    /// @throws IllegalArgumentException unless each picture at the bottom has its share
    public RowsStage(Region hero, Region strip, List<Region> bottom, Shares shares) {
        if (bottom.size() != shares.columns().size()) {
            throw new IllegalArgumentException(
                    bottom.size() + " pictures for " + shares.columns().size() + " shares");
        }
        this.hero = hero;
        this.strip = strip;
        this.bottom = List.copyOf(bottom);
        this.shares = shares;
        getChildren().addAll(hero, strip);
        getChildren().addAll(bottom);
    }

    /// Closer together in a narrow window.
    public void setCompact(boolean compact) {
        gap = compact ? ROW_GAP : COLUMN_GAP;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset() - 2 * ROW_GAP;
        double upper = Math.rint(height * shares.hero());
        double middle = Math.rint(height * shares.strip());
        hero.resizeRelocate(left, top, width, upper);
        strip.resizeRelocate(left, top + upper + ROW_GAP, width, middle);
        double y = top + upper + middle + 2 * ROW_GAP;
        double room = width - gap * (bottom.size() - 1);
        double x = left;
        for (int i = 0; i < bottom.size(); i++) {
            boolean last = i == bottom.size() - 1;
            double own =
                    last ? left + width - x : Math.rint(room * shares.columns().get(i));
            bottom.get(i).resizeRelocate(x, y, own, height - upper - middle);
            x += own + gap;
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + 864 + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + 752 + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + bottom.size() * LEAST_ROW + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + 3 * LEAST_ROW + snappedBottomInset();
    }
}
