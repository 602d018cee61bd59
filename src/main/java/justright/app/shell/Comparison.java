package justright.app.shell;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import justright.lab.LabContext;
import justright.lab.OpenLab;
import justright.lab.shelf.PairModel;
import justright.lab.shelf.PairModel.Side;
import justright.lab.shelf.PairView;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.ShelvedRun;
import justright.ui.control.FocusReturn;
import org.jspecify.annotations.Nullable;

/// Two runs of the open lab side by side, over the whole window; the lab beneath stays as it is.
final class Comparison extends StackPane {

    private static final int FAR = 10;

    private final Studio studio;
    private final Consumer<Boolean> covers;
    private final FocusReturn focus = new FocusReturn();
    private @Nullable Shown shown;

    /// What is open while a pair is shown.
    private record Shown(OpenLab a, OpenLab b, LabContext context, PairModel pair, PairView view) {}

    /// @param covers told whether the window is covered
    Comparison(Studio studio, Consumer<Boolean> covers) {
        this.studio = studio;
        this.covers = covers;
        TopBar.show(this, false);
        widthProperty().subscribe(this::fit);
    }

    boolean isShown() {
        return shown != null;
    }

    /// Makes both runs again, each in a lab of its own, and shows them.
    void show(OpenLab open, RunShelf shelf, ShelvedRun first, ShelvedRun second) {
        hide();
        focus.remember(getScene());
        LabContext context = studio.contextFor(open.lab().descriptor());
        OpenLab a = open.lab().open(studio.contextFor(open.lab().descriptor()));
        OpenLab b = open.lab().open(studio.contextFor(open.lab().descriptor()));
        PairModel pair = new PairModel(
                new Side(first, a.model()),
                new Side(second, b.model()),
                open.model().state(),
                context.pump(),
                context.life());
        PairView view = new PairView(pair, a, b, shelf, context, this::hide);
        shown = new Shown(a, b, context, pair, view);
        getChildren().setAll(view);
        TopBar.show(this, true);
        covers.accept(true);
        fit();
        view.requestFocus();
    }

    /// Back to the lab, and to what had the focus there.
    void hide() {
        Shown present = shown;
        if (present != null) {
            shown = null;
            getChildren().clear();
            TopBar.show(this, false);
            covers.accept(false);
            present.context().life().close();
            present.a().close();
            present.b().close();
            focus.giveBack();
        }
    }

    /// Whether the pair is still being made, or repeated.
    boolean isBusy() {
        return shown != null
                && (!shown.pair().ready().get()
                        || shown.a().model().busy().get()
                        || shown.b().model().busy().get());
    }

    private void fit() {
        if (shown != null && getWidth() > 0) {
            shown.view().setCompact(getWidth() < ShellView.NARROW_BELOW);
        }
    }

    /// Whether the key meant something here.
    boolean handle(KeyEvent event) {
        Shown present = shown;
        return present != null && handle(present.pair(), event.getCode(), event.isShiftDown() ? FAR : 1);
    }

    private boolean handle(PairModel pair, KeyCode code, int by) {
        switch (code) {
            case ESCAPE, V -> hide();
            case SPACE -> pair.toggle();
            case RIGHT -> pair.advance(by);
            case LEFT -> pair.advance(-by);
            case HOME -> pair.seek(0);
            case END -> pair.seek(pair.end());
            case R -> pair.replay();
            case M -> pair.repeat();
            default -> {
                return false;
            }
        }
        return true;
    }
}
