package justright.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.PlaygroundRequest;
import justright.lab.Undo;
import justright.store.FileWork;
import justright.store.LabDocument;
import justright.ui.control.Notice;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The window's content: navigation at the left, then home or an open lab; over it, when asked for, a help sheet.
public final class ShellView extends StackPane implements AutoCloseable {

    /// Below this width the navigation is icons, the bench is slimmer, the top bar keeps the essentials.
    static final double NARROW_BELOW = 1200;

    /// What steps there are to play in a lab.
    private interface Course {
        Beats beats(LabDocument own, OpenLab open, Undo undo);
    }

    private static final double NOTICE_GAP = 20;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Studio studio;
    private final Desk desk;
    private final Navigation navigation;
    private final BorderPane frame = new BorderPane();
    private final HelpSheet help;
    private final LabFinder finder;
    private final FileWork work;
    private final Documents documents;
    private final FileMenu files;
    private final Lifetime life = new Lifetime();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
    private Lifetime pageLife = new Lifetime();
    private @Nullable LabPage page;

    public ShellView(Studio studio, Desk desk) {
        this.studio = studio;
        this.desk = desk;
        getStyleClass().add("shell");
        navigation = new Navigation(studio, desk.labs(), desk.progress(), this::go, life);
        help = new HelpSheet(studio.words());
        work = new FileWork(FramePump::signal);
        documents = new Documents(studio, desk, work, this::show);
        FileDialogs dialogs = new FileDialogs(studio.words());
        files = new FileMenu(this, documents, dialogs);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new PictureMenu(this, documents, dialogs)::asked);
        finder = new LabFinder(studio, desk.labs(), this::go);
        frame.setLeft(navigation);
        Notice notice = new Notice(studio.words());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(NOTICE_GAP));
        getChildren().addAll(frame, help, finder, notice);
        life.listen(studio.notices(), (_, _, phrase) -> {
            if (phrase != null) {
                notice.show(studio.words().live(new SimpleObjectProperty<>(phrase)));
            }
        });
        life.listen(widthProperty(), (_, before, now) -> widthChanged(before.doubleValue(), now.doubleValue()));
        life.follow(place, navigation::show);
        addEventHandler(PlaygroundRequest.ASKED, _ -> openInPlayground());
    }

    /// Begins to present the open lab, or goes back to the desk; at home nothing happens.
    public void present(boolean large) {
        if (page == null) {
            return;
        }
        help.hide();
        finder.hide();
        page.present(large);
        frame.setLeft(large ? null : navigation);
        studio.setPresenting(large);
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Goes home or opens a lab, closing the one that is open; a lecture that was being given is over.
    public void go(Place destination) {
        open(destination, Beats::new);
    }

    /// Gives a lecture, from its first step; a single state is just shown.
    public void show(List<LabState> states) {
        if (states.size() > 1) {
            show(new Lecture(states), 0);
        } else {
            show(states.getFirst());
        }
    }

    private void show(Lecture lecture, int step) {
        LabState state = lecture.steps().get(step);
        desk.leave();
        desk.prepare(state);
        open(
                new Place.InLab(state.lab()),
                (own, opened, undo) ->
                        new Beats(own, lecture, step, opened, undo, elsewhere -> show(lecture, elsewhere)));
    }

    private void open(Place destination, Course course) {
        pageLife.close();
        pageLife = new Lifetime();
        page = null;
        help.hide();
        finder.hide();
        switch (destination) {
            case Place.Home() -> showHome();
            case Place.InLab(String id) -> showLab(desk.enter(id), course);
        }
        place.set(destination);
    }

    /// The page of the open lab; null at home.
    @Nullable
    LabPage page() {
        return page;
    }

    HelpSheet help() {
        return help;
    }

    FileMenu files() {
        return files;
    }

    Documents documents() {
        return documents;
    }

    /// What files that are made here are called.
    String nameOfPlace() {
        return place.get() instanceof Place.InLab(String id) ? id : "just-right";
    }

    LabFinder finder() {
        return finder;
    }

    Studio studio() {
        return studio;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        pageLife.close();
        desk.leave();
        work.close();
        life.close();
    }

    /// Shows a state: in its lab if that is open, where it can be taken back; else its lab is opened.
    private void show(LabState state) {
        LabPage open = page;
        if (open != null && place.get().equals(new Place.InLab(state.lab()))) {
            open.show(state);
        } else {
            desk.prepare(state);
            go(new Place.InLab(state.lab()));
        }
    }

    /// Shows the open lab's state as near as the playground comes to it; it can be taken back there, and the lab keeps
    /// what it was. Nothing happens at home and in the playground itself.
    void openInPlayground() {
        LabPage here = page;
        Optional<Carried> carried = here == null ? Optional.empty() : here.inPlayground();
        carried.ifPresent(there -> {
            go(new Place.InLab(there.state().lab()));
            show(there.state());
            studio.notices().set(null); // the same words may be news again
            studio.notices().set(there.notice());
        });
    }

    private void showHome() {
        studio.setPresenting(false);
        frame.setLeft(navigation);
        desk.leave();
        Home home = new Home(studio, desk.labs(), desk.progress(), this::go, pageLife);
        TopBar top = new TopBar(
                studio,
                TopBar.title(studio.words().live("home.crumb"), studio.words().live("app.name")),
                List.of(),
                List.of(files.button(studio.words())),
                List.of(),
                pageLife);
        BorderPane pane = new BorderPane(home);
        pane.setTop(top);
        show(pane);
    }

    private void showLab(OpenLab open, Course course) {
        LabPage labPage = new LabPage(studio, desk, open, hostOf(open, course), pageLife);
        labPage.setCompact(isNarrow(getWidth()));
        page = labPage;
        show(labPage);
        labPage.present(studio.presenting().get());
    }

    private LabPage.Host hostOf(OpenLab open, Course course) {
        return new LabPage.Host() {
            @Override
            public void showLesson() {
                help.showLesson(open);
            }

            @Override
            public void present() {
                ShellView.this.present(true);
            }

            @Override
            public FileMenu files() {
                return files;
            }

            @Override
            public Beats beats(LabDocument own, OpenLab lab, Undo undo) {
                return course.beats(own, lab, undo);
            }
        };
    }

    private void show(Node content) {
        frame.setCenter(content);
    }

    private void widthChanged(double before, double now) {
        boolean narrow = isNarrow(now);
        pseudoClassStateChanged(NARROW, narrow);
        if (before == 0 || isNarrow(before) != narrow) {
            navigation.folded().set(narrow);
        }
        if (page != null) {
            page.setCompact(narrow);
        }
    }

    private static boolean isNarrow(double width) {
        return width > 0 && width < NARROW_BELOW;
    }
}
