package justright.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
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
import justright.app.lesson.Lesson;
import justright.app.table.TableSheet;
import justright.lab.Carried;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.PlaygroundRequest;
import justright.lab.Undo;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.ShelvedRun;
import justright.store.FileWork;
import justright.store.LabDocument;
import justright.store.Recovery;
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
    /// From this width on the panel of a lecture has a place of its own.
    private static final double DOCK_FROM = 1380;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Studio studio;
    private final Desk desk;
    private final Navigation navigation;
    private final BorderPane frame = new BorderPane();
    private final HelpSheet help;
    private final SettingsSheet settings;
    private final AboutSheet about;
    private final LabFinder finder;
    private final TableSheet tables;
    private final Comparison comparison;
    private final FileWork work;
    private final Documents documents;
    private final FileMenu files;
    private final LectureDesk lectures;
    private final LessonBook lessons = new LessonBook();
    private final Lifetime life = new Lifetime();
    private final ObjectProperty<@Nullable PresenterFrame> presented = new SimpleObjectProperty<>();
    private final SpeakerWindow speaker;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
    private Lifetime pageLife = new Lifetime();
    private boolean measured;
    private @Nullable LabPage page;
    private boolean presentNext;
    private @Nullable Lesson lesson;
    private @Nullable Path lessonFile;

    public ShellView(Studio studio, Desk desk) {
        this(studio, desk, SpeakerScreens::now);
    }

    /// @param screens the machine's, at the moment they are asked for
    ShellView(Studio studio, Desk desk, Supplier<SpeakerScreens> screens) {
        this.studio = studio;
        this.desk = desk;
        getStyleClass().add("shell");
        help = new HelpSheet(studio.words());
        about = new AboutSheet(studio.words());
        settings = new SettingsSheet(studio, desk.progress(), this::showAbout);
        navigation = new Navigation(studio, desk.labs(), desk.progress(), this::go, life);
        navigation.setFoot(narrow -> WindowButtons.of(this, narrow));
        work = new FileWork(FramePump::signal);
        documents = new Documents(studio, desk, work, this::show);
        FileDialogs dialogs = new FileDialogs(studio.words());
        files = new FileMenu(this, documents, dialogs);
        lectures = new LectureDesk(this, documents, dialogs);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new PictureMenu(this, documents, dialogs)::asked);
        speaker = new SpeakerWindow(this, presented, screens, life);
        finder = new LabFinder(studio, desk.labs(), this::go);
        tables = new TableSheet(documents.tables(), studio.words(), life);
        frame.setLeft(navigation);
        Notice notice = new Notice(studio.words());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(NOTICE_GAP));
        comparison = new Comparison(studio, covered -> frame.setVisible(!covered));
        getChildren()
                .addAll(
                        frame,
                        lectures.overlay(),
                        comparison,
                        help,
                        settings,
                        about,
                        finder,
                        tables,
                        lectures.ask(),
                        notice);
        life.listen(studio.notices(), (_, _, phrase) -> {
            if (phrase != null) {
                notice.show(studio.words().live(new SimpleObjectProperty<>(phrase)));
            }
        });
        life.listen(widthProperty(), (_, _, now) -> {
            lectures.setDocked(now.doubleValue() >= DOCK_FROM);
            widthChanged();
        });
        life.follow(place, navigation::show);
        addEventHandler(PlaygroundRequest.ASKED, _ -> openInPlayground());
    }

    /// Begins to present the open lab, or goes back to the desk; at home nothing happens.
    public void present(boolean large) {
        if (page == null) {
            return;
        }
        putAway();
        if (large && lectures.isShown()) {
            lectures.hide();
        }
        page.present(large);
        frame.setLeft(large ? null : navigation);
        studio.setPresenting(large);
        presented.set(page.presenter().orElse(null));
    }

    /// What can be chosen for the whole program.
    void showSettings() {
        putAway();
        settings.show();
    }

    /// What this program is and whom it owes what.
    void showAbout() {
        putAway();
        about.show();
    }

    /// Puts away what lies over the page; false if nothing does.
    boolean putAway() {
        boolean any = help.isShown() || settings.isShown() || about.isShown() || finder.isShown() || tables.isShown();
        help.hide();
        settings.hide();
        about.hide();
        finder.hide();
        documents.tables().cancel();
        return any;
    }

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Goes home or opens a lab, closing the one that is open; a lecture that was being given is over.
    public void go(Place destination) {
        leaveLesson();
        lesson = null;
        open(destination, Beats::new);
    }

    /// Gives a lecture or a lesson, from its first step; a single state that asks and locks nothing is just shown.
    public void show(LabDocument document, @Nullable Path file) {
        LabState first = document.states().getFirst();
        if (document.states().size() > 1 || first.isLesson() || document.result() != null) {
            Lesson given = lessons.of(document);
            give(given, given.isHandedIn() ? given.at() : 0, file);
        } else {
            putOnDesk(first);
        }
        if (presentNext) {
            presentNext = false;
            present(true);
        }
    }

    /// Opens a file: a state, a lecture or a table.
    ///
    /// @param large whether to present it as soon as it has been read
    public void open(Path file, boolean large) {
        presentNext = large;
        documents.open(file);
    }

    /// Gives a lecture or a lesson.
    void give(Lesson given, int step, @Nullable Path file) {
        lessonFile = file;
        show(given, step, given.shown().get(step));
    }

    /// Goes on with the lesson that was open at the last end.
    ///
    /// @param left how its lab was left then; null if that is not known
    /// @param open whether to open it, or only to remember what came of it
    public void resume(LabDocument kept, @Nullable LabState left, boolean open) {
        lessons.recover(kept).filter(_ -> open).ifPresent(given -> {
            LabState asked = given.steps().get(given.at());
            LabState state = left != null && left.lab().equals(asked.lab()) ? asked.resumedAt(left) : asked;
            show(given, given.at(), state);
        });
    }

    /// The same with the step that is open as it stands.
    public @Nullable LabDocument underwayNow() {
        if (page != null) {
            page.lesson().leave();
        }
        return lessons.underway();
    }

    /// Keeps something for the next start, soon; null: nothing any more.
    public void keep(Recovery place, @Nullable LabDocument document) {
        work.submit(
                () -> {
                    place.keep(document);
                    return place;
                },
                _ -> {},
                refused -> documents.say(refused.phrase()));
    }

    /// Whether what was kept still fits the labs.
    public boolean fits(LabDocument document) {
        return documents.fits(document);
    }

    private void show(Lesson given, int step, LabState state) {
        leaveLesson();
        desk.leave();
        desk.prepare(state);
        lesson = given;
        lessons.opened(given);
        Lecture lecture = new Lecture(given.shown());
        open(
                new Place.InLab(state.lab()),
                (own, opened, undo) -> new Beats(
                        own,
                        lecture,
                        step,
                        opened,
                        undo,
                        elsewhere -> show(given, elsewhere, given.shown().get(elsewhere))));
    }

    /// Remembers how far the lesson has come.
    private void leaveLesson() {
        if (page != null) {
            page.lesson().leave();
        }
        lessons.left();
    }

    /// The lecture that is being given; null if none is.
    @Nullable
    Lesson lesson() {
        return lesson;
    }

    /// Where it was read from; null if it was not.
    @Nullable
    Path lessonFile() {
        return lessonFile;
    }

    /// What has come of the lessons, to be kept for the next start; null if there is nothing.
    public @Nullable LabDocument underway() {
        return lessons.underway();
    }

    private void open(Place destination, Course course) {
        pageLife.close();
        pageLife = new Lifetime();
        page = null;
        putAway();
        comparison.hide();
        switch (destination) {
            case Place.Home() -> showHome();
            case Place.InLab(String id) -> showLab(desk.enter(id), course);
        }
        place.set(destination);
        presented.set(page == null ? null : page.presenter().orElse(null));
    }

    /// The files that were used last.
    public RecentFiles recent() {
        return documents.recent();
    }

    /// The page of the open lab; null at home.
    @Nullable
    LabPage page() {
        return page;
    }

    HelpSheet help() {
        return help;
    }

    /// Two runs of the open lab side by side.
    Comparison comparison() {
        return comparison;
    }

    /// The lecture that is being arranged.
    public LectureDesk lectures() {
        return lectures;
    }

    /// Puts the lecture's panel beside the page, or takes it away.
    void dock(@Nullable Node panel) {
        frame.setRight(panel);
        widthChanged();
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

    /// Where a table is looked at before it is opened.
    TableSheet tables() {
        return tables;
    }

    /// What the speaker sees and the hall does not.
    SpeakerWindow speaker() {
        return speaker;
    }

    LabFinder finder() {
        return finder;
    }

    Studio studio() {
        return studio;
    }

    public Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        documents.tables().cancel();
        comparison.hide();
        leaveLesson();
        lectures.close();
        pageLife.close();
        desk.leave();
        work.close();
        life.close();
    }

    /// Shows a state: in its lab if that is open, where it can be taken back; else its lab is opened.
    void putOnDesk(LabState state) {
        comparison.hide();
        LabPage open = page;
        if (open != null && lesson == null && place.get().equals(new Place.InLab(state.lab()))) {
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
            putOnDesk(there.state());
            studio.notices().set(null); // the same words may be news again
            studio.notices().set(there.notice());
        });
    }

    private void showHome() {
        studio.setPresenting(false);
        frame.setLeft(navigation);
        desk.leave();
        RecentRow recent = new RecentRow(documents.recent(), documents::open, studio.words(), pageLife);
        Home home = new Home(studio, desk.labs(), desk.progress(), recent, this::go, pageLife);
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
        labPage.setCompact(isNarrow(room()));
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
            public void compare(OpenLab lab, RunShelf shelf, ShelvedRun a, ShelvedRun b) {
                comparison.show(lab, shelf, a, b);
            }

            @Override
            public @Nullable Lesson lesson() {
                return lesson;
            }

            @Override
            public void handIn() {
                files.handIn();
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

    private double room() {
        return getWidth() - lectures.dockedWidth();
    }

    /// What the panel of a lecture takes is not there for the page.
    private void widthChanged() {
        boolean narrow = isNarrow(room());
        boolean wasNarrow = getPseudoClassStates().contains(NARROW);
        pseudoClassStateChanged(NARROW, narrow);
        if (!measured || wasNarrow != narrow) {
            navigation.folded().set(narrow);
        }
        measured = getWidth() > 0;
        if (page != null) {
            page.setCompact(narrow);
        }
    }

    private static boolean isNarrow(double width) {
        return width > 0 && width < NARROW_BELOW;
    }
}
