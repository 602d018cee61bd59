package justright.lab.stage;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.ui.plot.PlotPointer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.Spot;
import justright.ui.plot.network.SpotWalk;
import justright.ui.plot.network.WeightDrag;
import org.jspecify.annotations.Nullable;

/// What mouse and keys do on a network: a press selects, a drag up or down changes a weight or bias, Shift finer;
/// arrows walk, + and − change by a tenth, with Alt by a hundredth, Page by one.
final class NetworkGestures {

    private static final double STEP = 0.1;
    private static final double FINE = 0.01;
    private static final int PAGE = 10;

    private final NetworkBoard board;
    private final NetworkHand hand;
    private @Nullable WeightDrag drag;
    private @Nullable Spot held;
    private double dragged = Double.NaN;

    NetworkGestures(NetworkBoard board, NetworkHand hand) {
        this.board = board;
        this.hand = hand;
    }

    void pointed(PlotPointer pointer) {
        switch (pointer.action()) {
            case PRESSED -> press(pointer);
            case DRAGGED -> drag(pointer);
            case RELEASED -> release();
            case CLICKED -> click(pointer);
        }
    }

    /// The press ends here: a scroll pane around the board would take the focus, and arrows would scroll.
    private void press(PlotPointer pointer) {
        board.requestFocus();
        pointer.event().consume();
        Spot spot = board.spotAt(pointer.pixelX(), pointer.pixelY());
        held = spot;
        dragged = Double.NaN;
        drag = spot == null || Double.isNaN(value(spot))
                ? null
                : new WeightDrag(value(spot), pointer.pixelY(), board.unit());
        if (spot instanceof Spot.AtMore more) {
            board.page(more);
        } else {
            board.select(spot);
        }
    }

    private void drag(PlotPointer pointer) {
        WeightDrag inHand = drag;
        Spot spot = held;
        if (inHand != null && spot != null) {
            double value = inHand.to(pointer.pixelY(), pointer.event().isShiftDown());
            if (value != dragged) {
                dragged = value;
                set(spot, value, false);
            }
        }
    }

    private void release() {
        Spot spot = held;
        if (drag != null && spot != null && !Double.isNaN(dragged)) {
            set(spot, dragged, true);
        }
        drag = null;
    }

    private void click(PlotPointer pointer) {
        if (held instanceof Spot.AtUnit unit && pointer.event().isStillSincePress()) {
            hand.press(unit);
        }
    }

    /// The network has become another: what was in hand may be gone.
    void letGoOfWhatIsGone(SpotWalk walk) {
        Spot spot = held;
        if (spot != null && !walk.has(spot)) {
            held = null;
            drag = null;
        }
    }

    void focused(boolean now) {
        NetworkDiagram diagram = board.diagram();
        if (now && diagram != null && board.selectedProperty().get() == null && !board.isPressed()) {
            board.select(new SpotWalk(diagram).start());
        }
    }

    void pressed(KeyEvent event) {
        NetworkDiagram diagram = board.diagram();
        Spot spot = board.selectedProperty().get();
        boolean ours = event.getTarget() == board && !event.isControlDown() && !event.isMetaDown();
        if (ours && diagram != null && (walk(event, diagram, spot) || (spot != null && act(event, spot)))) {
            event.consume();
        }
    }

    private boolean walk(KeyEvent event, NetworkDiagram diagram, @Nullable Spot spot) {
        SpotWalk walk = new SpotWalk(diagram);
        Spot from = spot == null ? walk.start() : spot;
        switch (event.getCode()) {
            case UP -> board.select(spot == null ? from : walk.up(from));
            case DOWN -> board.select(spot == null ? from : walk.down(from));
            case LEFT -> board.select(spot == null ? from : walk.left(from));
            case RIGHT -> board.select(spot == null ? from : walk.right(from));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean act(KeyEvent event, Spot spot) {
        if (event.getCode() == KeyCode.ESCAPE) {
            board.select(null);
            return true;
        }
        if (event.getCode() == KeyCode.ENTER && spot instanceof Spot.AtUnit unit) {
            hand.press(unit);
            return true;
        }
        double now = value(changed(spot));
        if (Double.isNaN(now)) {
            return false;
        }
        double step = event.isAltDown() ? FINE : STEP;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> set(changed(spot), WeightDrag.stepped(now, step, 1), true);
            case MINUS, SUBTRACT -> set(changed(spot), WeightDrag.stepped(now, step, -1), true);
            case PAGE_UP -> set(changed(spot), WeightDrag.stepped(now, step, PAGE), true);
            case PAGE_DOWN -> set(changed(spot), WeightDrag.stepped(now, step, -PAGE), true);
            case DELETE, BACK_SPACE -> set(changed(spot), 0, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// With a unit selected, keys change its bias.
    private static Spot changed(Spot spot) {
        return spot instanceof Spot.AtUnit(int layer, int unit) ? new Spot.AtBias(layer, unit) : spot;
    }

    private void set(Spot spot, double value, boolean done) {
        switch (spot) {
            case Spot.AtEdge edge -> hand.weight(edge, value, done);
            case Spot.AtBias bias -> hand.bias(bias, value, done);
            case Spot.AtUnit _, Spot.AtMore _ -> {}
        }
    }

    /// What can be changed here; NaN for nothing.
    private double value(Spot spot) {
        NetworkDiagram diagram = board.diagram();
        if (diagram == null) {
            return Double.NaN;
        }
        return switch (spot) {
            case Spot.AtEdge(int layer, int to, int from) ->
                diagram.weights().get(layer - 1).get(to, from);
            case Spot.AtBias(int layer, int unit) ->
                diagram.layers().get(layer).units().get(unit).bias();
            case Spot.AtUnit _, Spot.AtMore _ -> Double.NaN;
        };
    }
}
