package justright.ui.plot;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// A cross-hair over a plot for those who work without a mouse: while it has the focus, arrows move it by a hundredth
/// of the frame, with Shift by a tenth, and the other keys act at its place. Lies over its canvas, as large as that.
public final class PlotCursor extends Region {

    private static final double STEP = 0.01;
    private static final double FAR = 10;
    private static final double RADIUS = 7;
    private static final Set<KeyCode> ARROWS = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    private final PlotCanvas canvas;
    private final Hand hand;
    private final Line across = new Line();
    private final Line down = new Line();
    private final Circle ring = new Circle(RADIUS);
    private final ReadOnlyObjectWrapper<@Nullable Point2D> place = new ReadOnlyObjectWrapper<>();

    /// What keys do at a place of the plot.
    @FunctionalInterface
    public interface Hand {

        /// @param x in the plot's coordinates
        /// @return whether the key means something here
        boolean press(KeyCode key, double x, double y);
    }

    public PlotCursor(PlotCanvas canvas, Hand hand) {
        this.canvas = canvas;
        this.hand = hand;
        for (Line line : new Line[] {across, down}) {
            line.getStyleClass().add("hair");
            line.setManaged(false);
        }
        ring.getStyleClass().add("ring");
        ring.setManaged(false);
        getChildren().addAll(across, down, ring);
        getStyleClass().add("plot-cursor");
        setPickOnBounds(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW); // what has no role of its own is passed over
        canvas.plotProperty().addListener(_ -> requestLayout());
        focusedProperty().addListener((_, _, focused) -> {
            if (focused && place.get() == null) {
                toCentre();
            }
            requestLayout();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Where it is, in the plot's coordinates; null before it has had the focus.
    public ReadOnlyObjectProperty<@Nullable Point2D> placeProperty() {
        return place.getReadOnlyProperty();
    }

    private void toCentre() {
        Frame frame = canvas.frame();
        if (frame != null) {
            place.set(new Point2D(
                    frame.fromX((frame.left() + frame.right()) / 2), frame.fromY((frame.top() + frame.bottom()) / 2)));
        }
    }

    private void pressed(KeyEvent event) {
        Frame frame = canvas.frame();
        Point2D here = place.get();
        if (frame == null || here == null || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (ARROWS.contains(event.getCode())) {
            move(frame, here, event.getCode(), event.isShiftDown() ? FAR * STEP : STEP);
            event.consume();
        } else if (hand.press(event.getCode(), here.getX(), here.getY())) {
            event.consume();
        }
    }

    private void move(Frame frame, Point2D here, KeyCode arrow, double share) {
        double right = arrow == KeyCode.RIGHT ? share : arrow == KeyCode.LEFT ? -share : 0;
        double below = arrow == KeyCode.DOWN ? share : arrow == KeyCode.UP ? -share : 0;
        double x = Math.clamp(frame.toX(here.getX()) + right * frame.width(), frame.left(), frame.right());
        double y = Math.clamp(frame.toY(here.getY()) + below * frame.height(), frame.top(), frame.bottom());
        place.set(new Point2D(frame.fromX(x), frame.fromY(y)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Frame frame = canvas.frame();
        Point2D here = place.get();
        boolean shown = false;
        if (isFocused() && frame != null && here != null) {
            shown = true;
            double x = Sheet.crisp(frame.toX(here.getX()));
            double y = Sheet.crisp(frame.toY(here.getY()));
            put(across, frame.left(), y, frame.right(), y);
            put(down, x, frame.top(), x, frame.bottom());
            ring.setCenterX(x);
            ring.setCenterY(y);
        }
        across.setVisible(shown);
        down.setVisible(shown);
        ring.setVisible(shown);
    }

    private static void put(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
