package justright.labs.l2l1;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.training.problem.Problem;
import justright.ui.control.LegendKey;
import justright.ui.control.LegendKey.Kind;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotCursor;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Sets and removes one's own points: a click sets one of the class that is chosen, with Shift it takes one away, or
/// with Alt where the desktop does not move its windows by that. By keyboard with a cross-hair: Enter or Space sets, C
/// switches the class, Delete takes away.
final class PointsPen {

    private static final PseudoClass CLASS_B = PseudoClass.getPseudoClass("class-b");
    private static final double REACH_OF_HAND = 0.15;
    private static final double GAP = 2;

    private final L2L1Model model;
    private final Words words;
    private final PlotCursor cursor;
    private final BooleanProperty writesB = new SimpleBooleanProperty();
    private final HBox classes;

    PointsPen(L2L1Model model, PlotCanvas canvas, LabContext context) {
        this.model = model;
        this.words = context.words();
        cursor = new PlotCursor(canvas, this::pressed);
        cursor.getStyleClass().add("points-pen");
        cursor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        this::say, words.language(), writesB, cursor.placeProperty(), model.ownPoints()));
        cursor.accessibleHelpProperty().bind(words.live("own.keys"));
        writesB.addListener((_, _, now) -> cursor.pseudoClassStateChanged(CLASS_B, now));
        classes = new HBox(GAP, button(false), button(true));
        classes.setAlignment(Pos.CENTER);
        context.life().follow(model.knobs().data.value(), data -> cursor.setVisible(data == DataChoice.OWN));
    }

    private ToggleButton button(boolean forB) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(words.live(forB ? "legend.b" : "legend.a"));
        button.accessibleTextProperty().bind(words.live(forB ? "legend.class-b" : "legend.class-a"));
        button.setGraphic(LegendKey.picture(forB ? Kind.CLASS_B : Kind.CLASS_A));
        button.getStyleClass().add("pen-class");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            writesB.set(forB);
            button.setSelected(true); // chosen again, it stays chosen
        });
        writesB.subscribe(now -> button.setSelected(now == forB));
        return button;
    }

    /// Buttons to choose the class.
    Node classes() {
        return classes;
    }

    /// The cross-hair, to be laid over the canvas.
    PlotCursor cursor() {
        return cursor;
    }

    /// Whether points are being set by keyboard.
    ObservableValue<Boolean> isInHand() {
        return cursor.focusedProperty();
    }

    void pointed(PlotPointer pointer) {
        if (pointer.action() != PlotPointer.Action.CLICKED || model.knobs().data.get() != DataChoice.OWN) {
            return;
        }
        MouseEvent event = pointer.event();
        if (event.isShiftDown() || event.isAltDown()) {
            remove(pointer.x(), pointer.y());
        } else {
            set(pointer.x(), pointer.y());
        }
    }

    private boolean pressed(KeyCode key, double x, double y) {
        switch (key) {
            case ENTER, SPACE -> set(x, y);
            case DELETE, BACK_SPACE -> remove(x, y);
            case C -> writesB.set(!writesB.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void set(double x, double y) {
        LabState.Point point = new LabState.Point(within(x), within(y), writesB.get() ? 1 : 0);
        model.setOwnPoints(OwnPoints.with(model.ownPoints().get(), point));
    }

    private void remove(double x, double y) {
        List<LabState.Point> points = model.ownPoints().get();
        model.setOwnPoints(OwnPoints.without(points, within(x), within(y), REACH_OF_HAND));
    }

    private static double within(double coordinate) {
        return Math.clamp(coordinate, -Problem.REACH, Problem.REACH);
    }

    private String say() {
        Point2D place = cursor.placeProperty().get();
        String where =
                place == null ? "" : "x₁ " + Numbers.fixed(place.getX(), 2) + ", x₂ " + Numbers.fixed(place.getY(), 2);
        return words.get(
                "own.cursor",
                where,
                words.get(writesB.get() ? "legend.class-b" : "legend.class-a"),
                Numbers.whole(model.ownPoints().get().size()));
    }
}
