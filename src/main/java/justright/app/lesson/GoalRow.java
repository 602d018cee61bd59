package justright.app.lesson;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalReading;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// One condition of a goal: ticked while it holds, at its right the number of the moment.
final class GoalRow extends HBox {

    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

    private final GoalPart part;
    private final GoalWords names;
    private final Words words;
    private final Label sentence = new Label();
    private final Label value = new Label();

    GoalRow(GoalPart part, GoalWords names, Words words) {
        this.part = part;
        this.names = names;
        this.words = words;
        getStyleClass().add("goal-row");
        StackPane tick = new StackPane(new Icon(Pictogram.CHECK, "tiny"));
        tick.getStyleClass().add("goal-tick");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        value.getStyleClass().addAll("number", "goal-value");
        value.setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        getChildren().addAll(tick, sentence, value);
    }

    /// @param now null until something has been computed
    void show(GoalReading.@Nullable Part now) {
        boolean holds = now != null && now.holds();
        pseudoClassStateChanged(HOLDS, holds);
        sentence.setText(GoalWords.asSentence(names.part(part)));
        value.setText(now == null ? "" : names.measured(part, now.value()));
        setAccessibleText(words.get(
                holds ? "goal.row.holds" : "goal.row.open",
                sentence.getText(),
                now == null ? words.get("goal.no-value") : value.getText()));
    }
}
