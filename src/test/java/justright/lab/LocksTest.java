package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import justright.setting.InvalidValueException;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.Test;

class LocksTest {

    private final UndoTest.Knobs model = new UndoTest.Knobs();
    private long now;
    private final Undo undo = new Undo(model, new SimpleStringProperty(""), () -> now, new Lifetime());

    private static LabState state(Map<String, String> values) {
        return LabState.of("knobs", values, 1, 0);
    }

    @Test
    void whatIsLockedOrHiddenStaysWhateverTurnsIt() {
        Locks.show(
                model,
                state(Map.of("lambda", "3"))
                        .edit()
                        .lock(List.of("lambda"))
                        .hide(List.of("bias"))
                        .done());
        assertThat(model.lambda.get()).as("the lesson's own value").isEqualTo(3);
        model.lambda.set(5.0);
        model.lambda.parse("5");
        model.lambda.step(1);
        model.lambda.reset();
        model.bias.set(true);
        assertThat(model.lambda.get()).isEqualTo(3);
        assertThat(model.bias.get()).isFalse();
        assertThatThrownBy(() -> model.lambda.set(1e9)).isInstanceOf(InvalidValueException.class);
        new SettingBoard(model.settings()).turnTo(Map.of("lambda", "7", "bias", "true"));
        assertThat(model.lambda.get()).isEqualTo(3);
        assertThat(model.bias.get()).isFalse();
    }

    @Test
    void whatTheUserHasPutAwayIsHiddenFromWhoeverOpensTheFile() {
        assertThat(Locks.saved(model).isLesson()).isFalse();
        model.lambda.putAway().set(true);
        model.lambda.set(5.0);
        assertThat(model.lambda.get()).as("it can still be turned").isEqualTo(5);
        assertThat(model.state().isLesson()).isFalse();
        assertThat(Locks.saved(model).hide()).containsExactly("lambda");
        Locks.show(model, Locks.saved(model));
        model.lambda.set(6.0);
        assertThat(model.lambda.get()).isEqualTo(5);
    }

    @Test
    void thePlayheadAndTheNextStateTurnEverything() {
        Locks.show(
                model,
                state(Map.of("lambda", "3")).edit().lock(List.of("lambda")).done());
        model.lambda.follow("4");
        assertThat(model.lambda.get()).isEqualTo(4);
        Locks.show(model, state(Map.of("lambda", "6")));
        assertThat(model.lambda.get()).isEqualTo(6);
        assertThat(model.lambda.isHeld()).as("another state, other locks").isFalse();
        model.lambda.set(7.0);
        assertThat(model.lambda.get()).isEqualTo(7);
    }

    @Test
    void undoTakesBackTheRestAndKeepsTheLocks() {
        LabState lesson =
                state(Map.of("lambda", "3")).edit().lock(List.of("lambda")).done();
        Locks.show(model, lesson);
        now += 1_000_000_000;
        model.bias.set(true);
        undo.undo();
        assertThat(model.bias.get()).isFalse();
        assertThat(model.lambda.get()).isEqualTo(3);

        model.bias.set(true);
        undo.around(() -> Locks.show(model, lesson));
        assertThat(model.bias.get()).isFalse();
        undo.undo();
        assertThat(model.bias.get()).as("a reset is taken back").isTrue();
        assertThat(model.lambda.locked().get()).isTrue();
        assertThat(model.lambda.get()).isEqualTo(3);
    }

    @Test
    void nothingLeadsBackOutOfALesson() {
        model.lambda.set(9.0);
        undo.around(() -> Locks.show(
                model,
                state(Map.of("lambda", "3")).edit().lock(List.of("lambda")).done()));
        undo.forget();
        undo.undo();
        assertThat(undo.canUndo().get()).isFalse();
        assertThat(model.lambda.get()).isEqualTo(3);
    }

    @Test
    void aStateThatDoesNotFitLeavesTheLocksAsTheyWere() {
        Locks.show(
                model,
                state(Map.of("lambda", "3")).edit().lock(List.of("lambda")).done());
        assertThatThrownBy(() -> Locks.show(model, state(Map.of("lambda", "1e9"))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(model.lambda.get()).isEqualTo(3);
        assertThat(model.lambda.locked().get()).isTrue();
    }
}
