package justright.app.lecture;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import justright.lab.LabState;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;

/// The steps of a lecture one below the other. A click chooses, a drag moves; the keys are in [LectureKeys].
final class StepList extends StackPane {

    private static final double DRAG_FROM = 6;

    private final LectureDraft draft;
    private final StepFacts facts;
    private final Words words;
    private final Lifetime life;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<StepCard> cards = new ArrayList<>();
    private Lifetime shown = new Lifetime();
    private double pressedAt;
    private double draggedTo;
    private int dragged = LectureDraft.NONE;

    StepList(LectureDraft draft, StepFacts facts, Words words, Lifetime life) {
        this.draft = draft;
        this.facts = facts;
        this.words = words;
        this.life = life;
        getStyleClass().add("step-list");
        rows.getStyleClass().add("step-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setMinHeight(0);
        Label empty = new Label();
        empty.textProperty().bind(words.live("lecture.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("note", "lecture-empty");
        getChildren().addAll(scroll, empty);
        life.follow(draft.steps(), steps -> {
            LecturePanel.show(empty, steps.isEmpty());
            build(steps);
        });
        life.listen(draft.chosen(), (_, _, _) -> mark());
        life.listen(words.language(), (_, _, _) -> describe());
        life.onEnd(() -> shown.close());
        rows.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        rows.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        rows.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dropped());
    }

    /// Cards that still fit are kept, so that typing a caption does not make all of them anew.
    private void build(List<LabState> steps) {
        boolean sameLabs = steps.size() == cards.size();
        for (int i = 0; sameLabs && i < steps.size(); i++) {
            sameLabs = cards.get(i).isOf(steps.get(i));
        }
        if (!sameLabs) {
            shown.close();
            shown = life.child();
            cards.clear();
            steps.forEach(step -> cards.add(new StepCard(step, facts, words, shown)));
            rows.getChildren().setAll(cards);
        }
        for (int i = 0; i < steps.size(); i++) {
            cards.get(i).show(i, steps.get(i));
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).markChosen(i == draft.chosen().get());
        }
        describe();
        reveal();
    }

    private void describe() {
        int chosen = draft.chosen().get();
        boolean exists = chosen >= 0 && chosen < cards.size();
        setAccessibleText(
                exists
                        ? words.get(
                                "lecture.list.at",
                                (chosen + 1) + "",
                                cards.size() + "",
                                cards.get(chosen).getAccessibleText())
                        : words.get("lecture.empty"));
    }

    private void reveal() {
        int chosen = draft.chosen().get();
        if (chosen < 0 || chosen >= cards.size()) {
            return;
        }
        rows.applyCss();
        rows.layout();
        Bounds place = cards.get(chosen).getBoundsInParent();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = rows.getHeight() - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = place.getMinY() < top ? place.getMinY() : Math.max(top, place.getMaxY() - room);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0.0, 1.0));
        }
    }

    // ---- by mouse

    private void pressed(MouseEvent event) {
        requestFocus();
        pressedAt = event.getY();
        dragged = LectureDraft.NONE;
        int card = at(event.getY());
        if (card != LectureDraft.NONE && event.getButton() == MouseButton.PRIMARY) {
            draft.choose(card);
        }
    }

    private void dragged(MouseEvent event) {
        if (dragged == LectureDraft.NONE && Math.abs(event.getY() - pressedAt) > DRAG_FROM) {
            dragged = at(pressedAt);
        }
        if (dragged != LectureDraft.NONE) {
            int to = target(event.getY());
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).markDrop(i == dragged, i == to && to < dragged, i == to && to > dragged);
            }
        }
        draggedTo = event.getY();
    }

    private void dropped() {
        if (dragged != LectureDraft.NONE) {
            cards.forEach(card -> card.markDrop(false, false, false));
            draft.move(dragged, target(draggedTo));
            dragged = LectureDraft.NONE;
        }
    }

    private int at(double y) {
        for (int i = 0; i < cards.size(); i++) {
            Bounds place = cards.get(i).getBoundsInParent();
            if (y >= place.getMinY() && y <= place.getMaxY()) {
                return i;
            }
        }
        return LectureDraft.NONE;
    }

    /// The place that a card dropped at `y` would take.
    private int target(double y) {
        int to = 0;
        while (to < cards.size() - 1 && y > cards.get(to).getBoundsInParent().getMaxY()) {
            to++;
        }
        return to;
    }
}
