package justright.app.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keyboard, or a clicker, while a lab is presented: beats, blank, spotlight, lens, away; Enter plays the run. A
/// slider that has the
/// focus
/// keeps its up and down keys.
final class PresenterKeys {

    private final ShellView shell;
    private double x;
    private double y;
    private Node under;

    PresenterKeys(ShellView shell, Scene scene) {
        this.shell = shell;
        under = shell;
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    }

    private void moved(MouseEvent event) {
        x = event.getSceneX();
        y = event.getSceneY();
        under = event.getPickResult().getIntersectedNode() == null
                ? shell
                : event.getPickResult().getIntersectedNode();
    }

    /// Whether the key meant something.
    boolean handle(LabPage page, PresenterFrame frame, KeyEvent event) {
        Beats beats = page.beats();
        switch (event.getCode()) {
            case SPACE, RIGHT, PAGE_DOWN ->
                beats.show(Math.min(beats.count() - 1, beats.current().get() + 1));
            case LEFT, PAGE_UP -> beats.show(Math.max(0, beats.current().get() - 1));
            case ENTER -> page.run().ifPresent(Transport::toggle);
            case B, PERIOD -> frame.blank();
            case S -> frame.spotlight(under);
            case Z -> frame.magnify(x, y);
            case ESCAPE, F, F5 -> shell.present(false);
            default -> {
                return false;
            }
        }
        return true;
    }
}
