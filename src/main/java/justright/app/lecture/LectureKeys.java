package justright.app.lecture;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The keyboard in the panel. Anywhere: Ctrl S, Ctrl Z, Esc. On the steps: ↑ ↓ choose, with Alt they move the step,
/// Ctrl D duplicates, Del removes, Enter puts it on the desk, Ctrl Enter plays from it.
final class LectureKeys {

    private final Region steps;
    private final LectureDraft draft;
    private final LectureActions actions;

    private LectureKeys(Region steps, LectureDraft draft, LectureActions actions) {
        this.steps = steps;
        this.draft = draft;
        this.actions = actions;
    }

    static void listen(Region panel, Region steps, LectureDraft draft, LectureActions actions) {
        LectureKeys keys = new LectureKeys(steps, draft, actions);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (anywhere(event, typing) || (steps.isFocused() && onSteps(event))) {
            event.consume();
        }
    }

    private boolean anywhere(KeyEvent event, boolean typing) {
        if (!event.isShortcutDown()) {
            return switch (event.getCode()) {
                case ESCAPE -> then(typing ? steps::requestFocus : actions::hide);
                default -> false;
            };
        }
        return switch (event.getCode()) {
            case S -> then(event.isShiftDown() ? actions::saveAs : actions::save);
            case O -> then(actions::open);
            case ENTER -> then(actions::play);
            case Z -> !typing && then(event.isShiftDown() ? draft::redo : draft::undo);
            case Y -> !typing && then(draft::redo);
            case D -> !typing && then(draft::duplicate);
            default -> false;
        };
    }

    private boolean onSteps(KeyEvent event) {
        int chosen = draft.chosen().get();
        return switch (event.getCode()) {
            case UP -> then(() -> go(event, chosen, chosen - 1));
            case DOWN -> then(() -> go(event, chosen, chosen + 1));
            case HOME -> then(() -> go(event, chosen, 0));
            case END -> then(() -> go(event, chosen, draft.size() - 1));
            case DELETE, BACK_SPACE -> then(draft::remove);
            case ENTER -> then(actions::showOnDesk);
            default -> false;
        };
    }

    private void go(KeyEvent event, int from, int to) {
        if (from == LectureDraft.NONE) {
            return;
        }
        if (event.isAltDown()) {
            draft.move(from, to);
        } else {
            draft.choose(to);
        }
    }

    private static boolean then(Runnable action) {
        action.run();
        return true;
    }
}
