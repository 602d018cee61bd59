package justright.ui.control;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A stem for every value already visited, as tall as what came of it. Values not visited stay empty.
///
/// Its width is the track's: position 0 at the left edge, 1 at the right.
final class FootprintStrip extends Region {

    static final double HEIGHT = 42;

    private static final double TALLEST = 36;
    private static final double VISITED = 2.8;
    private static final double PRESENT = 4;

    private final ObservableList<Footprint> footprints = FXCollections.observableArrayList();
    private final Line base = new Line();
    private double lowest;
    private double highest = 1;

    FootprintStrip() {
        base.getStyleClass().add("footprint-base");
        getChildren().add(base);
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        footprints.addListener((ListChangeListener<Footprint>) _ -> rebuild());
    }

    ObservableList<Footprint> footprints() {
        return footprints;
    }

    /// Shows the strip; a value of `min` has no stem, one of `max` the tallest.
    void show(double min, double max) {
        if (!(min < max)) {
            throw new IllegalArgumentException("footprints from " + min + " to " + max);
        }
        lowest = min;
        highest = max;
        setManaged(true);
        setVisible(true);
        requestLayout();
    }

    private void rebuild() {
        int nodes = 1 + 2 * footprints.size();
        getChildren()
                .remove(Math.min(nodes, getChildren().size()), getChildren().size());
        while (getChildren().size() < nodes) {
            Line stem = new Line();
            stem.getStyleClass().add("footprint-stem");
            Circle head = new Circle();
            head.getStyleClass().add("footprint");
            getChildren().addAll(stem, head);
        }
        for (int i = 0; i < footprints.size(); i++) {
            Circle head = (Circle) getChildren().get(2 + 2 * i);
            boolean current = footprints.get(i).current();
            head.setRadius(current ? PRESENT : VISITED);
            if (head.getStyleClass().contains("current") != current) {
                head.getStyleClass().setAll(current ? List.of("footprint", "current") : List.of("footprint"));
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        base.setStartY(HEIGHT + 0.5);
        base.setEndY(HEIGHT + 0.5);
        base.setEndX(getWidth());
        for (int i = 0; i < footprints.size(); i++) {
            Footprint footprint = footprints.get(i);
            double x = footprint.position() * getWidth();
            double share = Math.clamp((footprint.value() - lowest) / (highest - lowest), 0.0, 1.0);
            double y = HEIGHT - share * TALLEST;
            place((Line) getChildren().get(1 + 2 * i), (Circle) getChildren().get(2 + 2 * i), x, y);
        }
    }

    private static void place(Line stem, Circle head, double x, double y) {
        stem.setStartX(x);
        stem.setEndX(x);
        stem.setStartY(HEIGHT);
        stem.setEndY(y);
        head.setCenterX(x);
        head.setCenterY(y);
    }
}
