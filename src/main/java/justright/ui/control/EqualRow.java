package justright.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Its children side by side, equally wide; below each other where one of them would not fit.
final class EqualRow extends Pane {

    private static final double GAP = 8;

    EqualRow() {
        getStyleClass().add("equal-row");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double share(double width) {
        int count = getManagedChildren().size();
        return (width - GAP * (count - 1)) / Math.max(1, count);
    }

    private boolean fits(double width) {
        return width < 0 || getManagedChildren().stream().allMatch(child -> child.prefWidth(-1) <= share(width) + 0.5);
    }

    private static double height(Node child, double width) {
        return Math.max(child.minHeight(width), child.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getManagedChildren().size();
        double widest = getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1))
                .max()
                .orElse(0);
        return count * widest + GAP * Math.max(0, count - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (fits(width)) {
            return getManagedChildren().stream()
                    .mapToDouble(child -> height(child, -1))
                    .max()
                    .orElse(0);
        }
        double height = -GAP;
        for (Node child : getManagedChildren()) {
            height += height(child, width) + GAP;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean row = fits(getWidth());
        double width = row ? share(getWidth()) : getWidth();
        double x = 0;
        double y = 0;
        for (Node child : getManagedChildren()) {
            double height = row ? getHeight() : height(child, width);
            double left = snapPositionX(x);
            child.resizeRelocate(left, y, snapPositionX(x + width) - left, height);
            x += row ? width + GAP : 0;
            y += row ? 0 : height + GAP;
        }
    }
}
