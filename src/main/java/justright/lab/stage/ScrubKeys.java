package justright.lab.stage;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.ui.plot.PlotCanvas;

/// The playhead by keyboard, for those who cannot drag it: arrows go one step, with Shift ten, Page a tenth of the run,
/// Home and End to its ends. Space plays and pauses as it does elsewhere.
public final class ScrubKeys {

    private static final int TEN = 10;

    private final IntSupplier step;
    private final IntSupplier end;
    private final IntConsumer seek;
    private final Runnable toggle;

    /// @param end the furthest step one can go to
    public ScrubKeys(IntSupplier step, IntSupplier end, IntConsumer seek, Runnable toggle) {
        this.step = step;
        this.end = end;
        this.seek = seek;
        this.toggle = toggle;
    }

    /// Lets the picture be reached by keyboard and listen.
    public void listen(PlotCanvas canvas) {
        canvas.setFocusTraversable(true);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean modified = event.isShortcutDown() || event.isAltDown();
            if (!modified && pressed(event.getCode(), event.isShiftDown() ? TEN : 1)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyCode code, int count) {
        int page = Math.max(1, end.getAsInt() / TEN);
        switch (code) {
            case LEFT, DOWN -> go(step.getAsInt() - count);
            case RIGHT, UP -> go(step.getAsInt() + count);
            case PAGE_DOWN -> go(step.getAsInt() - page);
            case PAGE_UP -> go(step.getAsInt() + page);
            case HOME -> go(0);
            case END -> go(end.getAsInt());
            case SPACE -> toggle.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int there) {
        if (end.getAsInt() > 0) {
            seek.accept(Math.clamp(there, 0, end.getAsInt()));
        }
    }
}
