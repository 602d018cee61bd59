package justright.app.lecture;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import justright.lab.LabState;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;

/// What is said at a step, in both languages, what is asked first, and the speaker's notes.
final class WordsPane extends VBox {

    private static final int LONGEST = 9_000;

    private final LectureDraft draft;
    private final Words words;
    private final Lifetime life;
    private boolean following;

    WordsPane(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        this.draft = draft;
        this.words = words;
        this.life = life;
        getStyleClass().add("step-pane");
        for (Language language : Language.values()) {
            field(
                    "lecture.caption." + language.id(),
                    2,
                    step -> step.caption().only(language),
                    (step, text) -> step.edit()
                            .caption(step.caption().with(language, text))
                            .done());
        }
        getChildren().add(new QuestionChoice(draft, facts, words, life));
        field(
                "lecture.notes",
                3,
                step -> step.notes().best(spoken()),
                (step, text) -> step.edit()
                        .notes(step.notes().rewritten(spoken(), text))
                        .done());
    }

    private Language spoken() {
        return words.language().getValue();
    }

    private void field(
            String key, int rows, Function<LabState, String> get, BiFunction<LabState, String, LabState> put) {
        Label name = new Label();
        name.textProperty().bind(words.live(key));
        name.getStyleClass().add("secondary");
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        name.setLabelFor(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        area.textProperty().addListener((_, _, typed) -> {
            if (!following) {
                String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
                draft.edit(key, step -> put.apply(step, text));
            }
        });
        Runnable show = () -> follow(area, draft.step().map(get).orElse(""));
        life.listen(draft.chosen(), (_, _, _) -> show.run());
        life.listen(draft.steps(), (_, _, _) -> show.run());
        life.listen(words.language(), (_, _, _) -> show.run());
        show.run();
        getChildren().add(new VBox(4, name, area));
    }

    /// Shows what stands in the step, unless that is what was just typed.
    private void follow(TextArea area, String text) {
        if (!area.getText().strip().equals(text.strip())) {
            following = true;
            area.setText(text);
            following = false;
        }
    }

    /// Tab goes on: nobody needs one in a caption.
    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "\t",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    event.isAltDown(),
                    event.isMetaDown()));
            event.consume();
        }
    }
}
