package justright.app.shell;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.Carried;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.Locks;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.Undo;
import justright.lab.stage.SpreadStrip;
import justright.ui.control.DiagnosisStrip;
import justright.ui.control.RunningBar;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// An open lab: top bar, diagnosis strip, the lab's stage, bench.
final class LabPage extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double BENCH = 320;
    private static final double NARROW_BENCH = 288;

    private final OpenLab open;
    private final Desk desk;
    private final Words words;
    private final Bench bench;
    private final TopBar top;
    private final @Nullable Transport transport;
    private final @Nullable ShelfSide shelf;
    private final Beats beats;
    private final Undo undo;
    private final BeatCaption caption;
    private final Asking asking;
    private final LessonSide lesson;
    private int grips;
    private boolean compact;
    private double width = BENCH;
    private final StackPane picture;
    private final StageScroll scroll;
    private @Nullable PresenterFrame frame;

    LabPage(Studio studio, Desk desk, OpenLab open, LabHost host, Lifetime life) {
        this.open = open;
        this.desk = desk;
        this.words = open.context().words();
        getStyleClass().add("lab-page");
        ObservableStringValue hand = hand();
        undo = new Undo(open.model(), hand, System::nanoTime, life);
        open.model().takeBackThrough(undo::around);
        beats = host.beats(desk.document(open.lab()), open, undo);
        asking = new Asking(beats, open.model(), desk.polls(), this::before, new PollRun(open.model(), undo), life);
        transport = open.model()
                .run()
                .map(run -> new Transport(run, open.model(), open.context()))
                .orElse(null);
        shelf = open.model()
                .run()
                .map(run -> new ShelfSide(
                        studio,
                        open,
                        run,
                        desk.shelf(open.lab().descriptor().id()),
                        host,
                        this::show,
                        this::besideStage,
                        life))
                .orElse(null);
        shelf().ifPresent(each -> each.record(hand));
        top = new LabTools(open, beats, host, life)
                .bar(studio, transport, shelf().map(ShelfSide::button).orElse(null));
        UndoButtons buttons = new UndoButtons(undo, this::reset, words, life);
        bench = new Bench(open, new Challenges(open, desk.progress(), undo), buttons, beats::showException);
        caption = new BeatCaption(beats, words, life);
        VBox stage = new VBox(new DiagnosisStrip(open.model().diagnosis(), words, life), caption);
        open.model()
                .run()
                .ifPresent(run ->
                        stage.getChildren().add(new SpreadStrip(run.repetition(), open.model(), open.context())));
        stage.getChildren().add(stage());
        stage.getStyleClass().add("stage");
        setTop(top);
        picture = new StackPane(stage, runningBar(life));
        scroll = new StageScroll(picture, studio.zoom(), life);
        setCenter(scroll);
        setRight(bench);
        lesson = new LessonSide(host, beats, open, bench, studio, life);
        setCompact(false);
        if (transport != null) {
            life.listen(top.tight(), (_, _, tight) -> transport.showWords(!tight && !compact));
        }
        life.onEnd(() -> present(false));
    }

    /// Large and without the bench, for a lecture hall; or as at a desk.
    void present(boolean large) {
        if (large == presenter().isPresent()) {
            return;
        }
        shelf().ifPresent(ShelfSide::hide);
        caption.setSuppressed(large);
        if (large) {
            setTop(null);
            setRight(null);
            setCenter(null);
            scroll.hold(picture, false);
            frame = new PresenterFrame(open, picture, beats, asking);
            setCenter(frame);
            asking.begin();
        } else {
            Objects.requireNonNull(frame).close();
            frame = null;
            asking.leave();
            scroll.hold(picture, true);
            setCenter(scroll);
            setTop(top);
            setRight(bench);
        }
    }

    /// The presentation of this lab, while there is one.
    Optional<PresenterFrame> presenter() {
        return Optional.ofNullable(frame);
    }

    LabModel model() {
        return open.model();
    }

    Optional<RunControls> run() {
        return open.model().run();
    }

    /// The shelf with the runs of the session, where something runs.
    Optional<ShelfSide> shelf() {
        return Optional.ofNullable(shelf);
    }

    /// Puts the shelf in the place of the bench, or the bench back.
    private void besideStage(@Nullable Region panel) {
        if (presenter().isEmpty()) {
            setRight(panel == null ? bench : panel);
            fitSide(width);
        }
    }

    private void fitSide(double wide) {
        width = wide;
        if (getRight() instanceof Region side) {
            side.setMinWidth(wide);
            side.setMaxWidth(wide);
        }
    }

    Bench bench() {
        return bench;
    }

    Beats beats() {
        return beats;
    }

    Undo undo() {
        return undo;
    }

    /// What is being moved: a control, or something in a picture for as long as the mouse is held down on it.
    private ObservableStringValue hand() {
        StringProperty grip = new SimpleStringProperty("");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> grip.set("grip " + ++grips));
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> grip.set(""));
        ReadOnlyStringProperty control = open.context().moving().id();
        return Bindings.createStringBinding(() -> control.get().isEmpty() ? grip.get() : control.get(), control, grip);
    }

    /// The state as near as the playground comes to it; empty in the playground.
    Optional<Carried> inPlayground() {
        return open.model().inPlayground();
    }

    /// Shows another state of this lab; it can be taken back.
    void show(LabState state) {
        undo.around(() -> Locks.show(open.model(), state));
    }

    /// The picture that a beat's question is asked about.
    private LabState before(int beat) {
        return beat > 0 && beats.isHere(beat - 1) ? beats.get(beat - 1) : desk.first(open);
    }

    /// The lab as it opens the first time; a lesson as its step begins.
    private void reset() {
        show(beats.start().filter(_ -> beats.isBinding()).orElseGet(() -> desk.first(open)));
    }

    LessonSide lesson() {
        return lesson;
    }

    /// Fits the page into a narrow window, or back.
    void setCompact(boolean narrow) {
        compact = narrow;
        pseudoClassStateChanged(NARROW, compact);
        fitSide(compact ? NARROW_BENCH : BENCH);
        bench.setCompact(compact);
        top.setCompact(compact);
        Optional.ofNullable(transport).ifPresent(each -> each.setCompact(compact));
        open.view().setCompact(compact);
    }

    private Region stage() {
        Region stage = open.view().stage();
        VBox.setVgrow(stage, Priority.ALWAYS);
        return stage;
    }

    private Node runningBar(Lifetime life) {
        RunningBar bar = new RunningBar();
        StackPane.setAlignment(bar, Pos.BOTTOM_LEFT);
        open.model()
                .run()
                .ifPresent(run -> life.follow(run.status(), status -> {
                    bar.runningProperty().set(status.state().isRunning());
                    bar.progressProperty().set((double) status.step() / Math.max(1, status.horizon()));
                }));
        return bar;
    }
}
