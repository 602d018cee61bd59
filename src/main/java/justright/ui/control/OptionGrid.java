package justright.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// Two to four answers in equally wide columns: as many beside each other as their words allow, on two lines if need
/// be, and below each other only where a word would not fit.
final class OptionGrid extends Pane {

    private static final double GAP = 8;

    OptionGrid() {
        getStyleClass().add("option-grid");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<OptionButton> options() {
        return getManagedChildren().stream().map(OptionButton.class::cast).toList();
    }

    private static double share(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private int columns(double width) {
        List<OptionButton> options = options();
        int count = Math.max(1, options.size());
        if (width < 0) {
            return count;
        }
        for (int columns = count; columns > 1; columns--) {
            double share = share(width, columns);
            if (count % columns == 0 && options.stream().allMatch(option -> option.narrowest() <= share)) {
                return columns;
            }
        }
        return 1;
    }

    private double rowHeight(double width, int columns) {
        double share = width < 0 ? -1 : share(width, columns);
        return options().stream()
                .mapToDouble(option -> Math.max(option.minHeight(share), option.prefHeight(share)))
                .max()
                .orElse(0);
    }

    private int rows(int columns) {
        return (options().size() + columns - 1) / columns;
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = options().stream()
                .mapToDouble(option -> option.prefWidth(-1))
                .max()
                .orElse(0);
        int count = options().size();
        return count * widest + GAP * Math.max(0, count - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width);
        int rows = rows(columns);
        return rows * rowHeight(width, columns) + GAP * Math.max(0, rows - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = rowHeight(getWidth(), columns);
        List<OptionButton> options = options();
        for (int i = 0; i < options.size(); i++) {
            double x = snapPositionX(i % columns * (width + GAP));
            double right = snapPositionX(i % columns * (width + GAP) + width);
            int row = i / columns;
            options.get(i).resizeRelocate(x, row * (height + GAP), right - x, height);
        }
    }
}
