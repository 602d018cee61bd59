package justright.labs.curveclinic;

import java.util.List;
import javafx.scene.layout.Pane;

/// The faults in three columns, all equally large.
final class CauseGrid extends Pane {

    private static final int COLUMNS = 3;
    private static final double GAP = 6;
    private static final double TALLEST = 44;
    private static final double LOWEST = 37;

    private final List<CauseButton> buttons;

    CauseGrid(List<CauseButton> buttons) {
        this.buttons = List.copyOf(buttons);
        getChildren().addAll(buttons);
    }

    private int rows() {
        return (buttons.size() + COLUMNS - 1) / COLUMNS;
    }

    private double height(double each) {
        return rows() * each + (rows() - 1) * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(LOWEST);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(TALLEST);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return height(TALLEST);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor((getWidth() - (COLUMNS - 1) * GAP) / COLUMNS);
        double height = Math.floor(Math.min(TALLEST, (getHeight() - (rows() - 1) * GAP) / rows()));
        for (int i = 0; i < buttons.size(); i++) {
            double x = (i % COLUMNS) * (width + GAP);
            double y = Math.floorDiv(i, COLUMNS) * (height + GAP);
            buttons.get(i).resizeRelocate(x, y, width, height);
        }
    }
}
