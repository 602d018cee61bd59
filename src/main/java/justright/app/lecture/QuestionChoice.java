package justright.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import justright.lab.Ask;
import justright.lab.LabState;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What the chosen step asks the class before it shows its picture: nothing, one of its lab's challenges, or a question
/// of its own that came with the file.
final class QuestionChoice extends VBox {

    private static final String WHAT = "lecture.ask-first";
    private static final double GAP = 4;

    private final LectureDraft draft;
    private final StepFacts facts;
    private final Words words;
    private final ComboBox<Optional<Ask>> box = new ComboBox<>();
    private boolean following;

    QuestionChoice(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        super(GAP);
        this.draft = draft;
        this.facts = facts;
        this.words = words;
        Label name = new Label();
        name.textProperty().bind(words.live(WHAT));
        name.getStyleClass().add("secondary");
        name.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(_ -> new NamedCell<>(this::spoken));
        box.setButtonCell(new NamedCell<>(this::spoken));
        box.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        life.listen(draft.chosen(), (_, _, _) -> show());
        life.listen(draft.steps(), (_, _, _) -> show());
        life.listen(words.language(), (_, _, _) -> show());
        show();
        getChildren().addAll(name, box);
    }

    private void choose(Optional<Ask> chosen) {
        if (!following && chosen != null) {
            draft.edit("", step -> step.edit().ask(chosen.orElse(null)).done());
        }
    }

    private void show() {
        following = true;
        Optional<Ask> now = draft.step().map(LabState::ask);
        List<Optional<Ask>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        draft.step().map(LabState::lab).map(facts::challengesOf).orElse(List.of()).stream()
                .map(id -> Optional.<Ask>of(new Ask.OfChallenge(id)))
                .forEach(choices::add);
        if (!choices.contains(now)) {
            choices.add(now);
        }
        box.setValue(null); // its text may be another in this language or lab
        box.getItems().setAll(choices);
        box.setValue(now);
        following = false;
    }

    private String spoken(Optional<Ask> ask) {
        return switch (ask.orElse(null)) {
            case null -> words.get("lecture.ask-first.nothing");
            case Ask.Own own -> own.question().best(words.language().getValue());
            case Ask.OfChallenge(String id) -> asked(id);
        };
    }

    private String asked(String challenge) {
        return draft.step()
                .map(step -> facts.wordsOf(step.lab()).get("challenge." + challenge))
                .orElse("");
    }
}
