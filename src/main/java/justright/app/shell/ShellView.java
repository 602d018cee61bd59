package justright.app.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import justright.lab.LabState;
import justright.lab.PlaygroundRequest;
import justright.store.FileWork;
import justright.store.LabDocument;
import justright.ui.control.Notice;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.jspecify.annotations.Nullable;

/// The window's content: navigation at the left, beside it the page, over it what is asked for. Each part has its own
/// class; here they are put together.
public final class ShellView extends StackPane implements AutoCloseable {

    /// Below this width the navigation is icons, the bench is slimmer, the top bar keeps the essentials.
    static final double NARROW_BELOW = 1200;

    private static final double NOTICE_GAP = 20;
    /// From this width on the panel of a lecture has a place of its own.
    private static final double DOCK_FROM = 1380;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Studio studio;
    private final Desk desk;
    private final Lifetime life = new Lifetime();
    private final BorderPane frame = new BorderPane();
    private final FileWork work = new FileWork(FramePump::signal);
    private final Pages pages = new Pages(this, frame);
    private final Lectern lectern = new Lectern(this);
    private final PresenterPointer pointer = new PresenterPointer(this);
    private final PlaygroundVisit visit = new PlaygroundVisit(this);
    private final LastFolder folder = new LastFolder();
    private final Navigation navigation;
    private final Documents documents;
    private final Sheets sheets;
    private final FileMenu files;
    private final LectureDesk lectures;
    private final Comparison comparison;
    private final SpeakerWindow speaker;
    private @Nullable Path toPresent;
    private boolean measured;

    public ShellView(Studio studio, Desk desk) {
        this(studio, desk, SpeakerScreens::now);
    }

    /// @param screens the machine's, at the moment they are asked for
    ShellView(Studio studio, Desk desk, Supplier<SpeakerScreens> screens) {
        this.studio = studio;
        this.desk = desk;
        getStyleClass().add("shell");
        documents = new Documents(studio, desk, work, this::show);
        sheets = new Sheets(studio, desk, documents.tables(), this::go, life);
        FileDialogs dialogs = new FileDialogs(studio.words(), folder);
        files = new FileMenu(this, documents, dialogs);
        lectures = new LectureDesk(this, documents, dialogs);
        comparison = new Comparison(studio, covered -> frame.setVisible(!covered));
        speaker = new SpeakerWindow(this, pages.presented(), screens, life);
        navigation = new Navigation(studio, desk.labs(), desk.progress(), this::go, life);
        navigation.setFoot(narrow -> WindowButtons.of(this, narrow));
        life.follow(pages.place(), navigation::show);
        frame.setLeft(navigation);
        getChildren().addAll(frame, lectures.overlay(), comparison);
        getChildren().addAll(sheets.nodes());
        getChildren().addAll(lectures.ask(), notice());
        life.listen(widthProperty(), (_, _, now) -> {
            lectures.setDocked(now.doubleValue() >= DOCK_FROM);
            widthChanged();
        });
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, new PictureMenu(this, documents, dialogs)::asked);
        addEventHandler(PlaygroundRequest.ASKED, _ -> visit.begin());
    }

    private Notice notice() {
        Notice notice = new Notice(studio.words());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(NOTICE_GAP));
        life.listen(studio.notices(), (_, _, phrase) -> {
            if (phrase != null) {
                notice.show(studio.words().live(new SimpleObjectProperty<>(phrase)));
            }
        });
        return notice;
    }

    // ---- where the user goes

    /// Where the user is.
    public ReadOnlyObjectProperty<Place> place() {
        return pages.place();
    }

    /// Goes home or opens a lab, closing the one that is open; a lecture that was being given is over.
    public void go(Place destination) {
        lectern.end();
        open(destination, Beats::new);
    }

    /// Opens a page, and puts away what lay over the last one.
    void open(Place destination, Pages.Course course) {
        sheets.putAway();
        comparison.hide();
        pages.open(destination, course);
    }

    /// Shows a state: in its lab if that is open, where it can be taken back; else its lab is opened.
    void putOnDesk(LabState state) {
        comparison.hide();
        LabPage open = pages.page();
        if (open != null && lectern.lesson() == null && pages.isIn(state.lab())) {
            open.show(state);
        } else {
            desk.prepare(state);
            go(new Place.InLab(state.lab()));
        }
    }

    /// Shows the open lab's state in the playground.
    void openInPlayground() {
        visit.begin();
    }

    /// Begins to present the open lab, or goes back to the desk; at home nothing happens.
    public void present(boolean large) {
        if (pages.page() == null) {
            return;
        }
        sheets.putAway();
        if (large && lectures.isShown()) {
            lectures.hide();
        }
        pages.present(large);
        requestFocus(); // or it falls on the first picture, which would answer to the presenter's keys
    }

    /// Leaves the window to the page alone, for a hall, or takes the navigation back.
    void setLarge(boolean large) {
        frame.setLeft(large ? null : navigation);
        studio.setPresenting(large);
    }

    // ---- documents

    /// Gives a lecture or a lesson, from its first step; a single state that asks and locks nothing is just shown.
    public void show(LabDocument document, @Nullable Path file) {
        if (Lectern.takes(document)) {
            lectern.give(document, file);
        } else {
            putOnDesk(document.states().getFirst());
        }
        if (file != null && file.equals(toPresent)) {
            present(true);
        }
        toPresent = null;
    }

    /// Opens a file: a state, a lecture or a table.
    ///
    /// @param large whether to present it as soon as it has been read
    public void open(Path file, boolean large) {
        toPresent = large ? file : null;
        documents.open(file);
    }

    // ---- how it fits into the window

    /// Puts the lecture's panel beside the page, or takes it away.
    void dock(@Nullable Node panel) {
        frame.setRight(panel);
        widthChanged();
    }

    /// What the panel of a lecture takes is not there for the page.
    private void widthChanged() {
        double room = getWidth() - lectures.dockedWidth();
        boolean narrow = room > 0 && room < NARROW_BELOW;
        boolean wasNarrow = getPseudoClassStates().contains(NARROW);
        pseudoClassStateChanged(NARROW, narrow);
        if (!measured || wasNarrow != narrow) {
            navigation.folded().set(narrow);
        }
        measured = getWidth() > 0;
        pages.setCompact(narrow);
    }

    // ---- its parts

    /// The page of the open lab; null at home.
    @Nullable
    LabPage page() {
        return pages.page();
    }

    /// What files that are made here are called.
    String nameOfPlace() {
        return place().get() instanceof Place.InLab(String id) ? id : "just-right";
    }

    /// The files that were used last.
    public RecentFiles recent() {
        return documents.recent();
    }

    /// Where files are looked for.
    public LastFolder folder() {
        return folder;
    }

    /// The lecture or lesson that is being given.
    public Lectern lectern() {
        return lectern;
    }

    /// The lecture that is being arranged.
    public LectureDesk lectures() {
        return lectures;
    }

    public Documents documents() {
        return documents;
    }

    /// What lies over the page when it is asked for.
    Sheets sheets() {
        return sheets;
    }

    /// Two runs of the open lab side by side.
    Comparison comparison() {
        return comparison;
    }

    FileMenu files() {
        return files;
    }

    /// What the speaker sees and the hall does not.
    SpeakerWindow speaker() {
        return speaker;
    }

    /// Where the pointer is on what is presented.
    PresenterPointer pointer() {
        return pointer;
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
        lectern.remember();
        lectures.close();
        pages.close();
        desk.leave();
        work.close();
        life.close();
    }
}
