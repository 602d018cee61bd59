package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import justright.setting.Effect;
import justright.setting.NumberSetting;
import justright.setting.Scale;
import justright.setting.Setting;
import justright.setting.SwitchSetting;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final long SECOND = 1_000_000_000L;

    private final Knobs model = new Knobs();
    private final SimpleStringProperty hand = new SimpleStringProperty("");
    private long now;
    private final Undo undo = new Undo(model, hand, () -> now, new Lifetime());

    private void turn(double lambda) {
        now += SECOND;
        model.lambda.set(lambda);
    }

    @Test
    void takesBackAndDoesAgain() {
        assertThat(undo.canUndo().get()).isFalse();
        turn(1);
        turn(3);
        undo.undo();
        assertThat(model.lambda.get()).isEqualTo(1);
        undo.undo();
        assertThat(model.lambda.get()).isZero();
        assertThat(undo.canUndo().get()).isFalse();
        undo.redo();
        undo.redo();
        assertThat(model.lambda.get()).isEqualTo(3);
        assertThat(undo.canRedo().get()).isFalse();
    }

    @Test
    void aWholeDragIsOneStep() {
        hand.set("lambda");
        for (int i = 1; i <= 5; i++) {
            turn(i);
        }
        hand.set("");
        turn(10);
        undo.undo();
        assertThat(model.lambda.get()).isEqualTo(5);
        undo.undo();
        assertThat(model.lambda.get()).isZero();
    }

    @Test
    void whatIsTurnedAlongComesBackToo() {
        turn(2);
        now += SECOND;
        model.bias.set(true);
        assertThat(model.lambda.get()).isEqualTo(Knobs.WITH_BIAS);
        undo.undo();
        assertThat(model.bias.get()).isFalse();
        assertThat(model.lambda.get()).isEqualTo(2);
        undo.redo();
        assertThat(model.bias.get()).isTrue();
        assertThat(model.lambda.get()).isEqualTo(Knobs.WITH_BIAS);
    }

    @Test
    void somethingNewEndsWhatCouldBeDoneAgain() {
        turn(1);
        undo.undo();
        turn(7);
        assertThat(undo.canRedo().get()).isFalse();
        undo.undo();
        assertThat(model.lambda.get()).isZero();
    }

    @Test
    void whatFollowsThePlayheadIsNoStep() {
        turn(1);
        model.following = true;
        turn(0.5);
        model.following = false;
        undo.undo();
        assertThat(model.lambda.get()).isZero();
        assertThat(undo.canUndo().get()).isFalse();
    }

    @Test
    void aStateThatWasShownIsOneStep() {
        turn(1);
        undo.around(() -> model.restore(LabState.of("knobs", Map.of("lambda", "9", "bias", "on"), 5, 100)));
        assertThat(model.restored).hasSize(1);
        undo.undo();
        assertThat(model.restored.getLast().settings()).containsEntry("lambda", "1");
        assertThat(model.lambda.get()).isEqualTo(1);
        undo.redo();
        assertThat(model.lambda.get()).isEqualTo(9);
        undo.undo();
        undo.undo();
        assertThat(model.lambda.get()).isZero();
    }

    @Test
    void whatWasDrawnIsTakenBackStrokeByStroke() {
        now += SECOND;
        model.drawn.set("line");
        now += SECOND;
        hand.set("grip 1");
        model.drawn.set("line, cir");
        now += SECOND;
        model.drawn.set("line, circle");
        hand.set("");
        undo.undo();
        assertThat(model.drawn.get()).isEqualTo("line");
        undo.undo();
        assertThat(model.drawn.get()).isEmpty();
        undo.redo();
        undo.redo();
        assertThat(model.drawn.get()).isEqualTo("line, circle");
    }

    @Test
    void whatIsDrawnAlongWithASettingIsOneStepWithIt() {
        turn(1);
        model.drawn.set("by the way");
        undo.undo();
        assertThat(model.lambda.get()).isZero();
        assertThat(model.drawn.get()).isEmpty();
        undo.redo();
        assertThat(model.lambda.get()).isEqualTo(1);
        assertThat(model.drawn.get()).isEqualTo("by the way");
    }

    @Test
    void ownDataThatNoStateHoldsComeBackToo() {
        model.drawn.set("kept");
        undo.around(() -> {
            model.restore(LabState.of("knobs", Map.of(), 5, 100));
            model.drawn.set("");
        });
        undo.undo();
        assertThat(model.drawn.get()).isEqualTo("kept");
        undo.redo();
        assertThat(model.drawn.get()).isEmpty();
    }

    @Test
    void remembersAHundredSteps() {
        for (int i = 1; i <= 120; i++) {
            turn(i % 2 == 0 ? 1 : 2);
        }
        int steps = 0;
        while (undo.canUndo().get()) {
            undo.undo();
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }

    /// Two settings, one of which turns the other along.
    static final class Knobs implements LabModel {

        static final double WITH_BIAS = 4;

        final NumberSetting lambda =
                NumberSetting.of("lambda", "λ", 0, Scale.linear(0, 30, 0.5)).build();
        final SwitchSetting bias = new SwitchSetting("bias", Effect.RESTART, false);
        final List<LabState> restored = new ArrayList<>();
        final SimpleObjectProperty<String> drawn = new SimpleObjectProperty<>("");
        boolean following;
        private boolean restoring;

        Knobs() {
            bias.value().subscribe(on -> {
                if (on && !restoring) {
                    lambda.set(WITH_BIAS);
                }
            });
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of(bias, lambda);
        }

        @Override
        public boolean isTurning() {
            return following;
        }

        @Override
        public List<OwnData<?>> ownData() {
            return List.of(new OwnData<>(drawn, drawn::set));
        }

        @Override
        public LabState state() {
            return LabState.of("knobs", values(), 1, 0);
        }

        @Override
        public void restore(LabState state) {
            restored.add(state);
            restoring = true;
            new SettingBoard(settings()).turnTo(state.settings());
            restoring = false;
        }

        @Override
        public Presentation presentation() {
            throw new AssertionError("undo shows nothing");
        }

        @Override
        public Optional<RunControls> run() {
            return Optional.empty();
        }

        @Override
        public ObservableBooleanValue busy() {
            return new SimpleBooleanProperty(false);
        }

        @Override
        public void close() {}
    }
}
