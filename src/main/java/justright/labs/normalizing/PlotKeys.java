package justright.labs.normalizing;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.lab.RunControls;
import justright.ui.plot.PlotCanvas;

/// Lets a plot be reached and moved by the keyboard: arrows move, with Shift further; Enter starts the run again, Space
/// plays and pauses as it does elsewhere.
final class PlotKeys {

    private static final int FURTHER = 5;

    /// What the arrows do.
    interface Move {
        /// @param right arrows to the right, negative to the left
        /// @param up arrows upwards, negative downwards
        void by(int right, int up);
    }

    private final RunControls run;
    private final Move move;

    private PlotKeys(RunControls run, Move move) {
        this.run = run;
        this.move = move;
    }

    static void listen(PlotCanvas canvas, RunControls run, Move move) {
        PlotKeys keys = new PlotKeys(run, move);
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (keys.pressed(event.getCode(), event.isShiftDown() ? FURTHER : 1)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyCode code, int count) {
        switch (code) {
            case LEFT -> move.by(-count, 0);
            case RIGHT -> move.by(count, 0);
            case UP -> move.by(0, count);
            case DOWN -> move.by(0, -count);
            case ENTER -> run.replay();
            case SPACE -> run.toggle();
            default -> {
                return false;
            }
        }
        return true;
    }
}
