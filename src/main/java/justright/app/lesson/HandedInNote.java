package justright.app.lesson;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.lab.Answer;
import justright.lab.LabModel;
import justright.lab.goal.Goal;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.control.RichText;
import justright.ui.life.Lifetime;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// Who handed an answer in, what was measured then, and whether the replay gives the same numbers.
final class HandedInNote extends VBox {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Lesson lesson;
    private final Answer answer;
    private final Goal goal;
    private final GoalWords names;
    private final Words words;
    private final RichText who = new RichText();
    private final RichText verdict = new RichText();
    private final HBox checked = new HBox(8);

    HandedInNote(
            Lesson lesson,
            Answer answer,
            LabModel model,
            GoalWatch watch,
            Goal goal,
            GoalWords names,
            Words words,
            Lifetime life) {
        this.lesson = lesson;
        this.answer = answer;
        this.goal = goal;
        this.names = names;
        this.words = words;
        getStyleClass().add("challenge-answer");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        getChildren().addAll(who, checked);
        Replay replay = new Replay(answer, model, watch, life);
        Runnable say = () -> say(replay.outcome().get());
        life.listen(replay.outcome(), (_, _, _) -> say.run());
        life.listen(words.language(), (_, _, _) -> say.run());
        say.run();
    }

    private void say(Replay.Outcome outcome) {
        String name = lesson.name().get().isBlank()
                ? words.get("goal.nameless")
                : lesson.name().get();
        who.textProperty()
                .set(words.get(
                        answer.met() ? "goal.handed-in.met" : "goal.handed-in.open",
                        name,
                        MINUTE.format(answer.when().atZone(ZoneId.systemDefault())),
                        String.join(" · ", numbers())));
        boolean told = goal.isCheckable();
        checked.setVisible(told);
        checked.setManaged(told);
        verdict.textProperty()
                .set(words.get(
                        switch (outcome) {
                            case UNDERWAY -> "goal.replay.underway";
                            case SAME -> "goal.replay.same";
                            case DIFFERENT -> "goal.replay.different";
                        }));
        checked.getStyleClass()
                .setAll(
                        "replay",
                        outcome == Replay.Outcome.DIFFERENT ? "bad" : outcome == Replay.Outcome.SAME ? "ok" : "info");
        Pictogram sign = switch (outcome) {
            case UNDERWAY -> Pictogram.RESET;
            case SAME -> Pictogram.CHECK;
            case DIFFERENT -> Pictogram.CLOSE;
        };
        checked.getChildren().setAll(new Icon(sign, "small"), verdict);
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        if (answer.step() > 0) {
            numbers.add(words.get("timeline.step", Numbers.whole(answer.step())));
        }
        for (int i = 0; i < goal.parts().size(); i++) {
            numbers.add(names.measured(goal.parts().get(i), answer.measured().get(i)));
        }
        return numbers;
    }
}
