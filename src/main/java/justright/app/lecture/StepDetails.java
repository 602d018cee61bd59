package justright.app.lecture;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import justright.ui.control.Segmented;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// What belongs to the chosen step: its words, what it locks and hides, what it asks for; one of the three at a time.
final class StepDetails extends VBox {

    private static final double HEIGHT = 318;

    /// What is looked at.
    private enum Side {
        WORDS,
        CONTROLS,
        GOAL
    }

    StepDetails(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        getStyleClass().add("step-details");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Segmented<Side> sides = new Segmented<>(
                List.of(Side.values()),
                Side.WORDS,
                side -> words.live("lecture.side." + side.name().toLowerCase(Locale.ROOT)));
        sides.accessibleTextProperty().bind(words.live("lecture.side"));
        Region said = new WordsPane(draft, facts, words, life);
        Region held = new HoldPane(draft, facts, words, life);
        Region asked = new GoalPane(draft, facts, words, life);
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("step-scroll");
        life.follow(sides.valueProperty(), side -> {
            scroll.setContent(
                    switch (side) {
                        case WORDS -> said;
                        case CONTROLS -> held;
                        case GOAL -> asked;
                    });
            scroll.setVvalue(0); // the heads of the columns are at the top
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(sides, scroll);
        life.follow(draft.chosen(), chosen -> {
            scroll.setVvalue(0);
            boolean exists = chosen.intValue() != LectureDraft.NONE;
            setDisable(!exists);
            LecturePanel.show(this, exists);
        });
    }
}
