package justright.lab.stage;

import javafx.scene.layout.Region;

/// Pictures that share the room of the stage and grow with the window; closer together in a narrow one.
public abstract class GrowingStage extends Region {

    /// Between pictures one below the other.
    protected static final double ROW_GAP = 12;

    private static final double COLUMN_GAP = 16;
    private static final double WIDTH = 864;
    private static final double HEIGHT = 752;
    private static final double ABREAST_WIDTH = 420;
    private static final double ABREAST_HEIGHT = 300;

    private final double leastWidth;
    private final double leastHeight;
    private boolean compact;
    private boolean abreast;

    protected GrowingStage(double leastWidth, double leastHeight) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
    }

    /// Closer together in a narrow window.
    public final void setCompact(boolean narrow) {
        compact = narrow;
        requestLayout();
    }

    /// Beside another stage of the same lab that shares one timeline with it: the pictures of the moment, as large as
    /// there is room.
    public final void setAbreast(boolean beside) {
        abreast = beside;
        requestLayout();
    }

    protected final boolean isAbreast() {
        return abreast;
    }

    /// Places a picture within these bounds, or hides it where there is no room for it.
    protected static void place(Region picture, double left, double top, double width, double height) {
        picture.setVisible(width > 0 && height > 0);
        picture.resizeRelocate(left, top, Math.max(0, width), Math.max(0, height));
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
        return snappedLeftInset() + (abreast ? ABREAST_WIDTH : leastWidth) + snappedRightInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return snappedTopInset() + (abreast ? ABREAST_HEIGHT : leastHeight) + snappedBottomInset();
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
