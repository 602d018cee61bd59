package justright.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import justright.lab.RunControls;

/// The keyboard, or a clicker, while a lab is presented: beats, the vote, blank, still, spotlight, lens, notes, away;
/// Enter plays the run. A slider that has the focus keeps its up and down keys.
final class PresenterKeys {

    private final ShellView shell;

    PresenterKeys(ShellView shell, Scene scene) {
        this.shell = shell;
        shell.pointer().follow(scene);
    }

    /// Whether the key meant something.
    boolean handle(LabPage page, PresenterFrame frame, KeyEvent event) {
        Asking asking = frame.asking();
        switch (event.getCode()) {
            case SPACE, RIGHT, PAGE_DOWN -> asking.next();
            case LEFT, PAGE_UP, COMMA -> asking.back();
            case ENTER -> enter(page, asking, event);
            case B, PERIOD -> frame.blank();
            case S -> shell.pointer().spotlight(frame);
            case Z -> shell.pointer().magnify(frame);
            case N -> shell.speaker().toggle();
            case X -> shell.speaker().swap();
            case W -> frame.freeze();
            case Q -> asking.again();
            case ESCAPE, F, F5 -> shell.present(false);
            default -> {
                return digit(frame, event) || (asking.isLocked() && runs(event.getCode()));
            }
        }
        return true;
    }

    /// A button that the keyboard went to, the vote's run, or the lab's.
    private static void enter(LabPage page, Asking asking, KeyEvent event) {
        if (event.getTarget() instanceof ButtonBase button && button.isFocusVisible()) {
            button.fire();
        } else if (asking.isLocked()) {
            asking.run();
        } else {
            page.run().ifPresent(RunControls::toggle);
        }
    }

    /// While a vote is open a digit is a hand for that answer, with Shift one less, and 0 or Backspace empties it; else
    /// a digit brings the control of that place.
    private static boolean digit(PresenterFrame frame, KeyEvent event) {
        Asking asking = frame.asking();
        boolean open = asking.phase().get() == Asking.Phase.OPEN;
        KeyCode code = event.getCode();
        if (open && (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE)) {
            asking.vote().set(Vote.none(asking.vote().get().counts().size()));
            return true;
        }
        if (!code.isDigitKey() && !code.isKeypadKey()) {
            return false;
        }
        String name = code.getName();
        int digit = Character.digit(name.charAt(name.length() - 1), 10);
        return digit >= 0
                && (open
                        ? count(asking, digit, event.isShiftDown())
                        : frame.side().choose(digit - 1));
    }

    private static boolean count(Asking asking, int digit, boolean down) {
        Vote vote = asking.vote().get();
        int options = vote.counts().size();
        if (digit == 0) {
            asking.vote().set(Vote.none(options));
        } else if (digit <= options) {
            asking.vote().set(down ? vote.down(digit - 1) : vote.up(digit - 1));
        }
        return true;
    }

    /// What would make a run at the desk.
    private static boolean runs(KeyCode code) {
        return code == KeyCode.R || code == KeyCode.M;
    }
}
