package justright.app.lecture;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import justright.app.lesson.GoalWords;
import justright.lab.goal.Comparison;
import justright.lab.goal.GoalPart;
import justright.lab.goal.GoalSubject;
import justright.ui.control.FieldName;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// One condition of a goal: what, how, how much.
final class GoalPartRow extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final int place;
    private final GoalChoices choices;
    private final Words words;
    private final Changes changes;
    private final ComboBox<GoalSubject> subject = new ComboBox<>();
    private final ComboBox<Comparison> comparison = new ComboBox<>();
    private final TextField bound = new TextField();
    private final Label unit = new Label();
    private final Label message = new Label();
    private @Nullable GoalPart part;
    private boolean following;

    /// What becomes of a condition.
    interface Changes {

        void change(int place, GoalPart part);

        void remove(int place);
    }

    GoalPartRow(int place, GoalChoices choices, GoalWords names, Words words, Changes changes) {
        this.place = place;
        this.choices = choices;
        this.words = words;
        this.changes = changes;
        getStyleClass().add("goal-part");
        fill(
                subject,
                choices.subjects(),
                each -> GoalWords.asSentence(names.subject(each)),
                words.get("lecture.goal.what"));
        fill(
                comparison,
                List.of(Comparison.values()),
                each -> words.get("goal.is." + each.id()),
                words.get("lecture.goal.how"));
        subject.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.valueProperty().addListener((_, _, chosen) -> about(chosen));
        comparison.valueProperty().addListener((_, _, chosen) -> compare(chosen));
        bound.getStyleClass().add("value-box");
        bound.setPrefColumnCount(7);
        FieldName.of(bound, words.get("lecture.goal.bound"));
        bound.textProperty().addListener((_, _, typed) -> type(typed));
        bound.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                tidy();
            }
        });
        message.getStyleClass().add("field-message");
        message.managedProperty().bind(message.visibleProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        IconButton remove =
                new IconButton(Pictogram.CLOSE, words.live("lecture.goal.remove"), () -> changes.remove(place));
        remove.getStyleClass().add("compact");
        HBox what = new HBox(subject, remove);
        HBox how = new HBox(comparison, bound, unit);
        what.getStyleClass().add("goal-line");
        how.getStyleClass().add("goal-line");
        getChildren().addAll(what, how, message);
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, Function<T, String> text, String name) {
        box.getItems().setAll(choices);
        box.setCellFactory(_ -> new NamedCell<>(text));
        box.setButtonCell(new NamedCell<>(text));
        FieldName.of(box, name);
    }

    void show(GoalPart now) {
        boolean same =
                part != null && choices.read(now.subject(), bound.getText()).equals(OptionalDouble.of(now.bound()));
        part = now;
        following = true;
        if (!subject.getItems().contains(now.subject())) {
            subject.getItems().add(now.subject()); // from a file, about something that this lab's run does not measure
        }
        subject.setValue(now.subject());
        comparison.setValue(now.comparison());
        unit.setText(choices.unit(now.subject()));
        if (!same && message.getText().isEmpty()) {
            bound.setText(GoalChoices.typed(now));
        }
        following = false;
    }

    private void about(@Nullable GoalSubject chosen) {
        if (!following && chosen != null) {
            refuse("");
            changes.change(place, choices.usual(chosen));
        }
    }

    private void compare(@Nullable Comparison chosen) {
        GoalPart now = part;
        if (!following && chosen != null && now != null) {
            changes.change(place, now.withComparison(chosen));
        }
    }

    private void type(String typed) {
        GoalPart now = part;
        if (following || now == null) {
            return;
        }
        OptionalDouble value = choices.read(now.subject(), typed);
        refuse(value.isPresent() ? "" : words.get("control.allowed", choices.allowed(now.subject())));
        if (value.isPresent() && value.getAsDouble() != now.bound()) {
            changes.change(place, now.withBound(value.getAsDouble()));
        }
    }

    /// What was typed last and made no sense goes; the last good bound holds.
    private void tidy() {
        refuse("");
        if (part != null) {
            following = true;
            bound.setText(GoalChoices.typed(part));
            following = false;
        }
    }

    private void refuse(String why) {
        message.setText(why);
        bound.pseudoClassStateChanged(INVALID, !why.isEmpty());
    }

    private static final class NamedCell<T> extends ListCell<T> {

        private final Function<T, String> text;

        NamedCell(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
        }
    }
}
