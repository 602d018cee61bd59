package justright.app.shell;

import javafx.scene.layout.Region;

/// A bar that is filled as far as a part goes.
final class ShareBar extends Region {

    private final Region fill = new Region();
    private double share;

    ShareBar() {
        getStyleClass().add("share-bar");
        fill.getStyleClass().add("share");
        getChildren().add(fill);
    }

    /// @param part 0 … 1
    void show(double part) {
        share = part;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
