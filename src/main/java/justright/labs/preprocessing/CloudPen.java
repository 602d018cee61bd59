package justright.labs.preprocessing;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import justright.lab.LabContext;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.PlotCursor;
import justright.ui.plot.PlotPointer;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Draws into the cloud: a click adds a point, with Shift (or Alt) it takes one away; by keyboard Enter or Space and
/// Delete do so at a cross-hair.
final class CloudPen {

    private final PreprocessingModel model;
    private final Words words;
    private final PlotCursor cursor;

    CloudPen(PreprocessingModel model, PlotCanvas canvas, LabContext context) {
        this.model = model;
        words = context.words();
        cursor = new PlotCursor(canvas, this::pressed);
        cursor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(this::say, words.language(), cursor.placeProperty(), model.drawn()));
        cursor.accessibleHelpProperty().bind(words.live("draw.keys"));
        context.life()
                .follow(
                        model.knobs().data.value(),
                        _ -> cursor.setVisible(model.knobs().isMade()));
    }

    /// The cross-hair, to be laid over the canvas.
    PlotCursor cursor() {
        return cursor;
    }

    /// Whether points are being drawn by keyboard.
    ObservableValue<Boolean> isInHand() {
        return cursor.focusedProperty();
    }

    void pointed(PlotPointer pointer) {
        if (pointer.action() != PlotPointer.Action.CLICKED) {
            return;
        }
        if (pointer.event().isShiftDown() || pointer.event().isAltDown()) {
            model.erase(pointer.x(), pointer.y());
        } else {
            model.draw(pointer.x(), pointer.y());
        }
    }

    private boolean pressed(KeyCode key, double x, double y) {
        switch (key) {
            case ENTER, SPACE -> model.draw(x, y);
            case DELETE, BACK_SPACE -> model.erase(x, y);
            default -> {
                return false;
            }
        }
        return true;
    }

    private String say() {
        Point2D place = cursor.placeProperty().get();
        String where = place == null ? "" : Numbers.fixed(place.getX(), 2) + ", " + Numbers.fixed(place.getY(), 2);
        return words.get("draw.cursor", where, Numbers.whole(model.drawn().get().size()));
    }
}
