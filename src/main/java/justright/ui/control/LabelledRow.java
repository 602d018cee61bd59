package justright.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A label and its control on one line, the control filling it; the label above where they do not fit.
final class LabelledRow extends Region {

    private static final double GAP = 12;
    private static final double STACKED_GAP = 6;

    private final Region label;
    private final Region control;

    LabelledRow(Region label, Region control) {
        this.label = label;
        this.control = control;
        getChildren().addAll(label, control);
    }

    /// How high it is depends on whether both fit side by side.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || label.prefWidth(-1) + GAP + control.minWidth(-1) <= width + 0.5;
    }

    /// What does not fit on one line wraps.
    private double labelWidth(double width) {
        return width < 0 ? -1 : Math.ceil(Math.min(label.prefWidth(-1), width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(-1) + GAP + control.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(label.minWidth(-1), control.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double labelHeight = label.prefHeight(labelWidth(width));
        double controlHeight = control.prefHeight(-1);
        return fits(width) ? Math.max(labelHeight, controlHeight) : labelHeight + STACKED_GAP + controlHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double labelWidth = labelWidth(getWidth());
        double labelHeight = label.prefHeight(labelWidth);
        double controlHeight = control.prefHeight(-1);
        if (fits(getWidth())) {
            label.resizeRelocate(0, Math.rint((getHeight() - labelHeight) / 2), labelWidth, labelHeight);
            double left = labelWidth + GAP;
            control.resizeRelocate(left, (getHeight() - controlHeight) / 2, getWidth() - left, controlHeight);
        } else {
            label.resizeRelocate(0, 0, labelWidth, labelHeight);
            control.resizeRelocate(0, labelHeight + STACKED_GAP, getWidth(), controlHeight);
        }
    }
}
