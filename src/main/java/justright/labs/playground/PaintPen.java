package justright.labs.playground;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.setting.ChoiceSetting;
import justright.training.problem.Problem;
import justright.ui.plot.Plot;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotCursor;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.field.ClassMark;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import justright.ui.text.Words;

/// Paints points of one's own: a click sets one, a drag a trail of them; with Shift they take away, or with Alt where
/// the desktop does not move its windows by that. By keyboard with a cross-hair: Enter or Space sets, a digit or C
/// chooses the class, Delete takes away.
final class PaintPen {

    private static final double REACH_OF_HAND = 0.15;
    private static final double BETWEEN = 0.13;
    private static final double GAP = 2;

    private final PlaygroundModel model;
    private final Words words;
    private final ChoiceSetting<Painted> painted;
    private final PlotCursor cursor;
    private final IntegerProperty label = new SimpleIntegerProperty(this, "label", 0);
    private final HBox classes = new HBox(GAP);
    private boolean painting;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    PaintPen(PlaygroundModel model, PlotCanvas canvas, LabContext context) {
        this.model = model;
        this.words = context.words();
        painted = model.knobs().data.painted;
        cursor = new PlotCursor(canvas, this::pressed);
        cursor.getStyleClass().add("points-pen");
        cursor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        this::say, words.language(), label, painted.value(), cursor.placeProperty(), model.own()));
        cursor.accessibleHelpProperty().bind(words.live("own.keys"));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> painting = false);
        context.life().follow(model.knobs().data.data.value(), data -> cursor.setVisible(data == DataChoice.OWN));
        Map<Painted, List<ToggleButton>> buttons = new EnumMap<>(Painted.class);
        for (Painted kind : Painted.values()) {
            buttons.put(
                    kind,
                    kind.offered().stream().map(k -> button(kind, k, context)).toList());
        }
        context.life().follow(painted.value(), kind -> {
            classes.getChildren().setAll(buttons.getOrDefault(kind, List.of()));
            if (!kind.offered().contains(label.get())) {
                label.set(kind.offered().getFirst());
            }
        });
        classes.setAlignment(Pos.CENTER);
    }

    private ToggleButton button(Painted kind, int k, LabContext context) {
        ToggleButton button = new ToggleButton();
        Plot mark = kind == Painted.CLASSES ? new ClassMark(k) : new HeightMark(Heights.of(k));
        button.setGraphic(PenPicture.of(mark, context));
        button.getStyleClass().addAll("pen-class");
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> words.get(name(kind, k)), words.language()));
        button.setOnAction(_ -> {
            label.set(k);
            button.setSelected(true); // chosen again, it stays chosen
        });
        label.subscribe(now -> button.setSelected(now.intValue() == k));
        return button;
    }

    private static Phrase name(Painted kind, int label) {
        return kind == Painted.CLASSES
                ? Phrase.of("own.class", Letters.of(label + 1).getLast())
                : Phrase.of("own.height", Numbers.fixed(Heights.of(label), 1));
    }

    /// The cross-hair, to be laid over the canvas.
    PlotCursor cursor() {
        return cursor;
    }

    /// The class that is painted with, from 0.
    IntegerProperty label() {
        return label;
    }

    /// Buttons to choose the class.
    HBox classes() {
        return classes;
    }

    /// From the first point set until the pointer leaves the plane.
    boolean isPainting() {
        return painting;
    }

    void pointed(PlotPointer pointer) {
        if (model.knobs().data.data.get() != DataChoice.OWN) {
            return;
        }
        MouseEvent event = pointer.event();
        boolean away = event.isShiftDown() || event.isAltDown();
        switch (pointer.action()) {
            case PRESSED -> {
                painting = true;
                lastX = Double.NaN;
                touch(pointer.x(), pointer.y(), away, true);
            }
            case DRAGGED -> {
                boolean moved = !(Math.hypot(pointer.x() - lastX, pointer.y() - lastY) < BETWEEN);
                if (moved) {
                    touch(pointer.x(), pointer.y(), away, false);
                }
            }
            case RELEASED, CLICKED -> {}
        }
    }

    private void touch(double x, double y, boolean away, boolean begins) {
        lastX = x;
        lastY = y;
        if (away) {
            remove(x, y, begins);
        } else {
            set(x, y, begins);
        }
    }

    private boolean pressed(KeyCode key, double x, double y) {
        if (key.isDigitKey()) {
            int digit = key.getCode() - KeyCode.DIGIT1.getCode();
            int chosen = digit < 0 ? -1 : painted.get().label(digit);
            if (chosen >= 0) {
                label.set(chosen);
            }
            return true;
        }
        switch (key) {
            case ENTER, SPACE -> set(x, y, true);
            case DELETE, BACK_SPACE -> remove(x, y, true);
            case C -> next();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next() {
        List<Integer> offered = painted.get().offered();
        label.set(offered.get((offered.indexOf(label.get()) + 1) % offered.size()));
    }

    private void set(double x, double y, boolean begins) {
        LabState.Point point = new LabState.Point(within(x), within(y), label.get());
        model.setPoints(Points.with(model.own().get().points(), point), begins);
    }

    private void remove(double x, double y, boolean begins) {
        List<LabState.Point> points = model.own().get().points();
        model.setPoints(Points.without(points, painted.get(), within(x), within(y), REACH_OF_HAND), begins);
    }

    private static double within(double coordinate) {
        double inside = Math.clamp(coordinate, -Problem.REACH, Problem.REACH);
        return Math.rint(inside * 1000) / 1000;
    }

    private String say() {
        Point2D place = cursor.placeProperty().get();
        String where =
                place == null ? "" : "x₁ " + Numbers.fixed(place.getX(), 2) + ", x₂ " + Numbers.fixed(place.getY(), 2);
        return words.get(
                "own.cursor",
                where,
                words.get(name(painted.get(), label.get())),
                Numbers.whole(model.own().get().points().size()));
    }
}
