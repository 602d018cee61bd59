package justright.app.lecture;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.LabState;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Language;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// One step of a lecture: its place, the picture and name of its lab, what is said, and whether it asks the
/// class, has a goal, or locks.
final class StepCard extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
    private static final double PICTURE_WIDTH = 72;
    private static final double PICTURE_HEIGHT = 44;

    private final Words words;
    private final Words labWords;
    private final String lab;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Icon lock = new Icon(Pictogram.LOCK, "tiny");
    private final Icon ask = new Icon(Pictogram.HELP, "tiny");
    private final Icon goal = new Icon(Pictogram.TARGET, "tiny");
    private @Nullable LabState shown;

    StepCard(LabState step, StepFacts facts, Words words, Lifetime life) {
        this.words = words;
        lab = step.lab();
        labWords = facts.wordsOf(lab);
        getStyleClass().add("step-card");
        number.getStyleClass().addAll("number", "step-number");
        number.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("step-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        caption.getStyleClass().add("step-caption");
        HBox top = new HBox(title, ask, goal, lock);
        top.getStyleClass().add("step-top");
        VBox text = new VBox(top, caption);
        text.getStyleClass().add("step-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(number, facts.pictureOf(lab, PICTURE_WIDTH, PICTURE_HEIGHT, life), text);
        life.listen(words.language(), (_, _, _) -> write());
    }

    boolean isOf(LabState step) {
        return step.lab().equals(lab);
    }

    void show(int place, LabState step) {
        number.setText(Integer.toString(place + 1));
        shown = step;
        write();
    }

    void markChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    void markDrop(boolean isDragged, boolean above, boolean below) {
        pseudoClassStateChanged(DRAGGED, isDragged);
        pseudoClassStateChanged(DROP_ABOVE, above);
        pseudoClassStateChanged(DROP_BELOW, below);
    }

    private void write() {
        LabState step = shown;
        if (step == null) {
            return;
        }
        Language language = words.language().getValue();
        String said = step.caption().best(language);
        title.setText(labWords.get("title"));
        caption.setText(said.isBlank() ? words.get("lecture.no-caption") : said.replace('\n', ' '));
        caption.pseudoClassStateChanged(SILENT, said.isBlank());
        boolean locks = !step.lock().isEmpty() || !step.hide().isEmpty();
        LecturePanel.show(ask, step.ask() != null);
        LecturePanel.show(lock, locks);
        LecturePanel.show(goal, step.goal() != null);
        setAccessibleText(String.join(". ", spoken(step, locks)));
    }

    private List<String> spoken(LabState step, boolean locks) {
        List<String> spoken = new ArrayList<>(List.of(title.getText(), caption.getText()));
        if (step.ask() != null) {
            spoken.add(words.get("lecture.asks"));
        }
        if (step.goal() != null) {
            spoken.add(words.get("goal.title"));
        }
        if (locks) {
            spoken.add(words.get("lecture.locks"));
        }
        return spoken;
    }
}
