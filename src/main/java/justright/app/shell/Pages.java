package justright.app.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import justright.lab.OpenLab;
import justright.lab.Undo;
import justright.store.LabDocument;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// What stands in the middle of the window, home or the page of the open lab, and the way from one to another. Thread:
/// JavaFX.
final class Pages {

    /// What steps there are to play in a lab.
    interface Course {
        Beats beats(LabDocument own, OpenLab open, Undo undo);
    }

    private final ShellView shell;
    private final BorderPane frame;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
    private final ObjectProperty<@Nullable PresenterFrame> presented = new SimpleObjectProperty<>();
    private Lifetime life = new Lifetime();
    private @Nullable LabPage page;
    private boolean compact;

    /// @param frame whose middle it is
    Pages(ShellView shell, BorderPane frame) {
        this.shell = shell;
        this.frame = frame;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// The page of the open lab; null at home.
    @Nullable
    LabPage page() {
        return page;
    }

    /// How the open lab is presented; null while it is not.
    ObservableValue<@Nullable PresenterFrame> presented() {
        return presented;
    }

    /// Whether a state of this lab can be shown on the page that is there.
    boolean isIn(String lab) {
        return place.get().equals(new Place.InLab(lab));
    }

    /// Shows home or a lab, closing the one that is open.
    void open(Place destination, Course course) {
        life.close();
        life = new Lifetime();
        page = null;
        switch (destination) {
            case Place.Home() -> showHome();
            case Place.InLab(String id) -> showLab(shell.desk().enter(id), course);
        }
        place.set(destination);
        tellPresented();
    }

    /// Fits into a narrow window, or back.
    void setCompact(boolean narrow) {
        compact = narrow;
        if (page != null) {
            page.setCompact(narrow);
        }
    }

    /// Shows the open lab large or as at a desk.
    void present(boolean large) {
        if (page != null) {
            page.present(large);
            shell.setLarge(large);
            tellPresented();
        }
    }

    private void tellPresented() {
        presented.set(page == null ? null : page.presenter().orElse(null));
    }

    void close() {
        life.close();
    }

    private void showHome() {
        Studio studio = shell.studio();
        Desk desk = shell.desk();
        shell.setLarge(false);
        desk.leave();
        RecentRow recent = new RecentRow(shell.recent(), shell.documents()::open, studio.words(), life);
        Home home = new Home(studio, desk.labs(), desk.progress(), recent, shell::go, life);
        TopBar top = new TopBar(
                studio,
                TopBar.title(studio.words().live("home.crumb"), studio.words().live("app.name")),
                List.of(),
                List.of(shell.files().button(studio.words())),
                List.of(),
                life);
        BorderPane pane = new BorderPane(home);
        pane.setTop(top);
        show(pane);
    }

    private void showLab(OpenLab open, Course course) {
        LabPage opened = new LabPage(shell.studio(), shell.desk(), open, new PageHost(shell, open, course), life);
        opened.setCompact(compact);
        page = opened;
        show(opened);
        opened.present(shell.studio().presenting().get());
    }

    private void show(Node content) {
        frame.setCenter(content);
    }
}
