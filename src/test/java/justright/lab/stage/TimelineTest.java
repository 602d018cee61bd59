package justright.lab.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import justright.lab.LabContext;
import justright.lab.Pin;
import justright.lab.Repeats;
import justright.lab.Repetition;
import justright.lab.RunControls;
import justright.lab.RunRecord;
import justright.training.Snapshot;
import justright.training.Speed;
import justright.training.TrainingState;
import justright.ui.Screen;
import justright.ui.control.MovingSetting;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import justright.ui.plot.Axis;
import justright.ui.plot.curve.Curve;
import justright.ui.plot.curve.CurveLine;
import justright.ui.plot.curve.CurvePlot;
import justright.ui.plot.mark.Divergence;
import justright.ui.plot.mark.EmptyNote;
import justright.ui.text.Language;
import justright.ui.text.Words;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Curve SOME = Curve.of(new double[] {0, 10}, new double[] {0.4, 0.2});
    private static final CurveLine LIVE = CurveLine.dev(SOME, "dev");

    private final StandingRun run = new StandingRun();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    private CurvePlot shown(CurveLine... lines) {
        return shown(new TrainingState.Ready(), lines);
    }

    private CurvePlot shown(TrainingState atTheStart, CurveLine... lines) {
        return Screen.call(() -> {
            Words words = new Words(new SimpleObjectProperty<>(Language.ENGLISH), "justright/words/shared");
            Timeline timeline = new Timeline(
                    run,
                    new LabContext(
                            words,
                            new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                            new FramePump(),
                            new MovingSetting(new SimpleBooleanProperty()),
                            new Lifetime()));
            timeline.show(CurvePlot.of(Axis.count(10), Axis.percent(0.5), List.of(lines)));
            run.startAgain(atTheStart);
            return (CurvePlot) timeline.canvas().plotProperty().get();
        });
    }

    @Test
    void theCurvesOfTheLastRunGoAsSoonAsAnotherBegins() {
        CurvePlot shown = shown(LIVE);
        assertThat(shown.lines()).isEmpty();
        assertThat(shown.annotations()).hasOnlyElementsOfType(EmptyNote.class);
    }

    @Test
    void pinnedCurvesStayWhenAnotherRunBegins() {
        CurvePlot shown = shown(LIVE, LIVE.pinned());
        assertThat(shown.lines()).containsExactly(LIVE.pinned());
        assertThat(shown.annotations()).isEmpty();
    }

    @Test
    void aRunThatDivergesAtOnceSaysSo() {
        CurvePlot shown = shown(new TrainingState.Diverged(0), LIVE);
        assertThat(shown.lines()).containsExactly(LIVE);
        assertThat(shown.annotations()).hasOnlyElementsOfType(Divergence.class);
    }

    private static final Repetition NEVER_REPEATED = new Repetition() {
        @Override
        public ObservableValue<Repeats> status() {
            return new SimpleObjectProperty<>(new Repeats.None());
        }

        @Override
        public void toggle() {}

        @Override
        public void begin(long firstSeed, int steps) {}

        @Override
        public void forget() {}
    };

    /// A run that has been to its end, and can begin again.
    private static final class StandingRun implements RunControls {

        private final ObjectProperty<RunStatus> status =
                new SimpleObjectProperty<>(new RunStatus(new TrainingState.Finished(), 10, 10, 10, 1, false));
        private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.MAX);

        void startAgain(TrainingState state) {
            status.set(new RunStatus(state, 0, 0, 10, 1, false));
        }

        @Override
        public ObservableValue<RunStatus> status() {
            return status;
        }

        @Override
        public ObservableBooleanValue awaited() {
            return new SimpleBooleanProperty();
        }

        @Override
        public ObjectProperty<Speed> speed() {
            return speed;
        }

        @Override
        public @Nullable Snapshot<?, ?> latest() {
            return null;
        }

        @Override
        public boolean isCurrent() {
            return true;
        }

        @Override
        public Repetition repetition() {
            return NEVER_REPEATED;
        }

        @Override
        public @Nullable RunRecord record() {
            return null;
        }

        @Override
        public void adopt(Pin<?, ?, ?> pin) {}

        @Override
        public void play() {}

        @Override
        public void pause() {}

        @Override
        public void advance(int updates) {}

        @Override
        public void runToEnd() {}

        @Override
        public void replay() {}

        @Override
        public void newSeed() {}

        @Override
        public void seek(int step) {}

        @Override
        public void togglePin() {}

        @Override
        public ObservableList<Pin<?, ?, ?>> pins() {
            return FXCollections.emptyObservableList();
        }

        @Override
        public void unpin(Pin<?, ?, ?> pin) {}
    }
}
