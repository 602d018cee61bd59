package justright.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.lab.Answer;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalReading;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What a lesson asks for, its conditions ticked as they hold in this very run, and the way to hand it in.
public final class GoalCard extends VBox {

    private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

    private final Lesson lesson;
    private final int step;
    private final Words words;
    private final List<GoalRow> rows = new ArrayList<>();
    private final Label count = new Label();
    private final RichText status = new RichText();
    private final GoalWatch watch;
    private final Goal goal;

    /// @param words the lab's
    /// @param save asks for a file and writes what is handed in
    public GoalCard(
            Lesson lesson,
            int step,
            Goal goal,
            LabModel model,
            GoalWatch watch,
            Words words,
            Runnable save,
            Lifetime life) {
        this.lesson = lesson;
        this.step = step;
        this.goal = goal;
        this.watch = watch;
        this.words = words;
        GoalWords names = new GoalWords(words, model.settings());
        getStyleClass().addAll("challenge", "goal-card");
        getChildren().add(header());
        if (!goal.text().isBlank()) {
            getChildren().add(inWords());
        }
        for (GoalPart part : goal.parts()) {
            GoalRow row = new GoalRow(part, names, words);
            rows.add(row);
            getChildren().add(row);
        }
        status.getStyleClass().add("note");
        getChildren().add(status);
        Optional<Answer> handedIn = lesson.isHandedIn() ? lesson.answerOf(step) : Optional.empty();
        if (handedIn.isPresent()) {
            getChildren().add(new HandedInNote(lesson, handedIn.get(), model, watch, goal, names, words, life));
        } else if (!lesson.isHandedIn()) {
            getChildren().add(new HandInRow(lesson, words, save, life));
        }
        life.listen(watch.reading(), (_, _, _) -> show());
        life.listen(lesson.answers(), (_, _, _) -> show());
        life.listen(words.language(), (_, _, _) -> show());
        show();
    }

    private HBox header() {
        Label title = new Label();
        title.textProperty().bind(words.live("goal.title"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("tick");
        HBox header = new HBox(new Icon(Pictogram.TARGET, "small"), title, gap, count);
        header.getStyleClass().add("challenge-header");
        return header;
    }

    private Label inWords() {
        Label text = new Label(goal.text());
        text.setWrapText(true);
        text.getStyleClass().add("question");
        return text;
    }

    private void show() {
        GoalReading now = watch.reading().get();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(now == null ? null : now.parts().get(i));
        }
        long goals = lesson.steps().stream()
                .map(LabState::goal)
                .filter(each -> each != null && each.isCheckable())
                .count();
        count.setText(goals > 1 ? words.get("goal.count", lesson.met() + "", goals + "") : "");
        Optional<Answer> reached = lesson.answerOf(step).filter(Answer::met);
        pseudoClassStateChanged(MET, reached.isPresent());
        say(statusOf(reached.orElse(null)));
    }

    private String statusOf(@Nullable Answer reached) {
        if (!goal.isCheckable()) {
            return words.get("goal.unchecked");
        }
        if (lesson.isHandedIn()) {
            return "";
        }
        return reached == null ? words.get("goal.open") : words.get(GoalWords.met(reached.step()));
    }

    private void say(String text) {
        status.textProperty().set(text);
        status.setVisible(!text.isEmpty());
        status.setManaged(!text.isEmpty());
    }
}
