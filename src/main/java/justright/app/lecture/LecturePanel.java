package justright.app.lecture;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.control.Icon;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The panel at the right in which a lecture is arranged: its steps, and below them the words, controls and goal of the
/// chosen one.
public final class LecturePanel extends VBox {

    /// As wide as it is, docked or laid over the bench.
    public static final double WIDTH = 372;

    private final LectureDraft draft;
    private final LectureActions actions;
    private final Words words;
    private final Lifetime life;
    private final StepList list;

    public LecturePanel(LectureDraft draft, StepFacts facts, LectureActions actions, Words words, Lifetime life) {
        this.draft = draft;
        this.actions = actions;
        this.words = words;
        this.life = life;
        getStyleClass().add("lecture-panel");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        list = new StepList(draft, facts, words, life);
        StepDetails details = new StepDetails(draft, facts, words, life);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header(), list, stepButtons(), details);
        LectureKeys.listen(this, list, draft, actions);
    }

    /// Puts the focus on the chosen step.
    public void focus() {
        list.requestFocus();
    }

    private VBox header() {
        Label title = new Label();
        title.textProperty().bind(Bindings.createStringBinding(this::title, draft.file(), words.language()));
        title.getStyleClass().add("card-title");
        title.setMinWidth(0);
        Label mark = new Label();
        mark.textProperty().bind(words.live("lecture.unsaved"));
        mark.getStyleClass().add("pill");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        life.follow(draft.unsaved(), unsaved -> show(mark, unsaved));
        HBox top = new HBox(new Icon(Pictogram.LECTURE, "medium"), title, mark, gap(), close());
        top.getStyleClass().add("lecture-title");
        HBox tools = new HBox(
                button(Pictogram.OPEN, "lecture.open", actions::open),
                button(Pictogram.ADD, "lecture.new", actions::create),
                when(button(Pictogram.SAVE, "lecture.save", actions::save), notEmpty()),
                when(button(Pictogram.COPY, "lecture.save-as", actions::saveAs), notEmpty()),
                gap(),
                when(button(Pictogram.UNDO, "lecture.undo", draft::undo), draft.canUndo()),
                when(button(Pictogram.REDO, "lecture.redo", draft::redo), draft.canRedo()),
                gap(),
                playButton());
        tools.getStyleClass().add("lecture-tools");
        VBox header = new VBox(top, tools);
        header.getStyleClass().add("lecture-header");
        return header;
    }

    private String title() {
        Path file = draft.file().get();
        return file == null ? words.get("lecture.untitled") : String.valueOf(file.getFileName());
    }

    private Node close() {
        return button(Pictogram.CLOSE, "lecture.hide", actions::hide);
    }

    private Node playButton() {
        Button play = new Button();
        play.textProperty().bind(words.live("lecture.play"));
        play.setGraphic(new Icon(Pictogram.PLAY, "small"));
        play.getStyleClass().add("outline-button");
        play.setOnAction(_ -> actions.play());
        return when(play, notEmpty());
    }

    /// What is done to the chosen step, and the one that adds another.
    private HBox stepButtons() {
        Button add = new Button();
        add.textProperty().bind(words.live("lecture.add.short"));
        add.setGraphic(new Icon(Pictogram.ADD, "small"));
        add.getStyleClass().add("primary-button");
        add.accessibleTextProperty().bind(words.live("lecture.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> actions.addPresent());
        HBox row = new HBox(
                add,
                gap(),
                when(button(Pictogram.UP, "lecture.up", () -> moveBy(-1)), canMove(-1)),
                when(button(Pictogram.DOWN, "lecture.down", () -> moveBy(1)), canMove(1)),
                when(button(Pictogram.COPY, "lecture.duplicate", draft::duplicate), notEmpty()),
                when(button(Pictogram.SWAP, "lecture.replace", actions::replaceByPresent), notEmpty()),
                when(button(Pictogram.REMOVE, "lecture.remove", draft::remove), notEmpty()));
        row.getStyleClass().add("lecture-step-buttons");
        return row;
    }

    private void moveBy(int by) {
        draft.move(draft.chosen().get(), draft.chosen().get() + by);
    }

    private ObservableBooleanValue notEmpty() {
        return Bindings.createBooleanBinding(() -> draft.size() > 0, draft.steps());
    }

    private ObservableBooleanValue canMove(int by) {
        return Bindings.createBooleanBinding(
                () -> {
                    int to = draft.chosen().get() + by;
                    return draft.size() > 0 && to >= 0 && to < draft.size();
                },
                draft.steps(),
                draft.chosen());
    }

    private IconButton button(Pictogram pictogram, String key, Runnable action) {
        ObservableValue<String> text = words.live(key);
        return new IconButton(pictogram, text, action);
    }

    private <N extends Node> N when(N node, ObservableBooleanValue possible) {
        life.follow(possible, can -> node.setDisable(!can));
        return node;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
