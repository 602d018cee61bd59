package justright.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import justright.app.lesson.GoalWords;
import justright.lab.LabState;
import justright.lab.goal.Goal;
import justright.lab.goal.GoalMeasure;
import justright.lab.goal.GoalPart;
import justright.ui.control.Icon;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What a step asks for: conditions put together from choices, and words of the author's own.
final class GoalPane extends VBox {

    private static final int LONGEST = 1000;

    private final LectureDraft draft;
    private final StepFacts facts;
    private final Words words;
    private final Lifetime life;
    private final VBox rows = new VBox();
    private final Label sentence = new Label();
    private final Button add = new Button();
    private final TextField text = new TextField();
    private Lifetime asking = new Lifetime();
    private List<GoalMeasure> measures = List.of();
    private String key = "";

    GoalPane(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        this.draft = draft;
        this.facts = facts;
        this.words = words;
        this.life = life;
        getStyleClass().add("step-pane");
        rows.getStyleClass().add("goal-rows");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("note");
        add.textProperty().bind(words.live("lecture.goal.add"));
        add.setGraphic(new Icon(Pictogram.ADD, "small"));
        add.getStyleClass().add("outline-button");
        add.setOnAction(_ -> addPart());
        Label own = new Label();
        own.textProperty().bind(words.live("lecture.goal.text"));
        own.getStyleClass().add("secondary");
        own.setLabelFor(text);
        text.textProperty()
                .addListener((_, _, typed) -> draft.edit(
                        "goal",
                        step -> GoalChoices.with(
                                step, typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)));
        getChildren().addAll(sentence, rows, add, new VBox(4, own, text));
        life.listen(draft.chosen(), (_, _, _) -> choose());
        life.listen(draft.steps(), (_, _, _) -> choose());
        life.listen(words.language(), (_, _, _) -> {
            key = "";
            choose();
        });
        life.onEnd(() -> asking.close());
        choose();
    }

    /// Follows what the lab's run measures, which may have to be found out first.
    private void choose() {
        asking.close();
        asking = life.child();
        draft.step()
                .ifPresent(step -> asking.follow(facts.measuresOf(step.lab()), known -> {
                    measures = known;
                    show(step);
                }));
    }

    private void show(LabState step) {
        GoalWords names = names(step);
        Goal goal = step.goal();
        List<GoalPart> parts = goal == null ? List.of() : goal.parts();
        sentence.setText(goal == null ? words.get("lecture.goal.none") : names.sentence(goal));
        String typed = goal == null ? "" : goal.text();
        if (!text.getText().strip().equals(typed.strip())) {
            text.setText(typed);
        }
        add.setDisable(parts.size() >= Goal.MOST_PARTS);
        // rows are made anew only when there are others, so that typing in one goes on
        String shape = draft.chosen().get() + step.lab() + measures + parts.size();
        if (!shape.equals(key)) {
            key = shape;
            rows.getChildren().clear();
            for (int i = 0; i < parts.size(); i++) {
                rows.getChildren().add(new GoalPartRow(i, choices(step), names, words, new Changes()));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            ((GoalPartRow) rows.getChildren().get(i)).show(parts.get(i));
        }
    }

    private GoalChoices choices(LabState step) {
        return new GoalChoices(facts.settingsOf(step.lab()), measures);
    }

    private GoalWords names(LabState step) {
        return new GoalWords(facts.wordsOf(step.lab()), facts.settingsOf(step.lab()));
    }

    private void addPart() {
        draft.step().ifPresent(step -> {
            GoalChoices choices = choices(step);
            choices.next(step.goal()).map(choices::usual).ifPresent(part -> {
                List<GoalPart> parts = parts();
                parts.add(part);
                put(parts, "");
            });
        });
    }

    private List<GoalPart> parts() {
        return new ArrayList<>(Optional.ofNullable(draft.step().orElseThrow().goal())
                .map(Goal::parts)
                .orElse(List.of()));
    }

    private void put(List<GoalPart> parts, String what) {
        draft.edit(what, step -> GoalChoices.with(step, parts));
    }

    /// What a row does to the goal.
    private final class Changes implements GoalPartRow.Changes {

        @Override
        public void change(int place, GoalPart part) {
            List<GoalPart> parts = parts();
            if (place < parts.size()) {
                parts.set(place, part);
                put(parts, "goal " + place);
            }
        }

        @Override
        public void remove(int place) {
            List<GoalPart> parts = parts();
            parts.remove(place);
            put(parts, "");
        }
    }
}
