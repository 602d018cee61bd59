package justright.lab.stage;

import javafx.scene.layout.Region;

/// Pictures that share the room of the stage and grow with the window; closer together in a narrow one.
public abstract class GrowingStage extends Region {

    /// Between pictures one below the other.
    protected static final double ROW_GAP = 12;

    private static final double COLUMN_GAP = 16;
    private static final double WIDTH = 864;
    private static final double HEIGHT = 752;

    private final double leastWidth;
    private final double leastHeight;
    private boolean compact;

    protected GrowingStage(double leastWidth, double leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
    }

    /// Closer together in a narrow window.
    public final void setCompact(boolean narrow) {
        compact = narrow;
        requestLayout();
    }

    protected final boolean isCompact() {
        return compact;
    }

    /// Between pictures side by side.
    protected final double gap() {
        return compact ? ROW_GAP : COLUMN_GAP;
    }

    /// Places the pictures within these bounds.
    protected abstract void share(double left, double top, double width, double height);

    @Override
    protected final void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        share(left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    @Override
    protected final double computeMinWidth(double height) {
        return snappedLeftInset() + leastWidth + snappedRightInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return snappedTopInset() + leastHeight + snappedBottomInset();
    }

    @Override
    protected final double computePrefWidth(double height) {
        return snappedLeftInset() + WIDTH + snappedRightInset();
    }

    @Override
    protected final double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT + snappedBottomInset();
    }
}
