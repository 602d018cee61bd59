package justright.app.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.RunWords;
import justright.lab.shelf.ShelfPanel;
import justright.lab.shelf.ShelfRecorder;
import justright.lab.shelf.ShelvedRun;
import justright.ui.control.FocusReturn;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;
import org.jspecify.annotations.Nullable;

/// The shelf of an open lab: keeps its runs as they are made, and stands in the place of the bench while it is asked
/// for.
final class ShelfSide {

    private final Studio studio;
    private final OpenLab open;
    private final RunControls run;
    private final RunShelf shelf;
    private final LabHost host;
    private final Consumer<LabState> show;
    private final Consumer<@Nullable Region> place;
    private final Lifetime life;
    private final IconButton button;
    private final FocusReturn focus = new FocusReturn();
    private @Nullable Lifetime standing;
    private boolean told;

    /// @param show makes a state the one on screen
    /// @param place puts the shelf beside the stage, or the bench back if there is none
    ShelfSide(
            Studio studio,
            OpenLab open,
            RunControls run,
            RunShelf shelf,
            LabHost host,
            Consumer<LabState> show,
            Consumer<@Nullable Region> place,
            Lifetime life) {
        this.studio = studio;
        this.open = open;
        this.run = run;
        this.shelf = shelf;
        this.host = host;
        this.show = show;
        this.place = place;
        this.life = life;
        button = new IconButton(
                Pictogram.SHELF,
                open.context().words().live("shelf.open"),
                open.context().words().live("shelf.help"),
                this::toggle);
    }

    /// Begins to keep what is run.
    void record(ObservableStringValue hand) {
        new ShelfRecorder(open.model(), run, shelf, hand, this::tellGone, life);
    }

    IconButton button() {
        return button;
    }

    boolean isShown() {
        return standing != null;
    }

    void toggle() {
        if (isShown()) {
            hide();
        } else {
            Lifetime panelLife = life.child();
            standing = panelLife;
            ShelfPanel panel = new ShelfPanel(open, run, shelf, new Window(), panelLife);
            button.markSelected(true);
            focus.remember(button.getScene());
            place.accept(panel);
            panel.focusFirst();
        }
    }

    void hide() {
        Lifetime present = standing;
        if (present != null) {
            standing = null;
            button.markSelected(false);
            place.accept(null);
            present.close();
            focus.giveBack();
        }
    }

    /// Once is enough: from then on the shelf itself says how many went.
    private void tellGone(ShelvedRun gone) {
        if (!told) {
            told = true;
            String name = new RunWords(open.model(), open.context().words()).name(gone);
            studio.notices().set(Phrase.of("shelf.full", Numbers.whole(RunShelf.MOST), name));
        }
    }

    /// What the shelf asks of the window.
    private final class Window implements ShelfPanel.Shelving {

        @Override
        public void bringBack(ShelvedRun wanted) {
            show.accept(wanted.state().withPins(open.model().state().pins()));
        }

        @Override
        public void compare(ShelvedRun a, ShelvedRun b) {
            host.compare(open, shelf, a, b);
        }

        @Override
        public void saveCurves(ShelvedRun wanted) {
            host.files().saveCurves(wanted);
        }

        @Override
        public void saveState(ShelvedRun wanted) {
            host.files().saveState(wanted);
        }

        @Override
        public void close() {
            hide();
        }

        @Override
        public LabContext context() {
            return studio.contextFor(open.lab().descriptor());
        }
    }
}
