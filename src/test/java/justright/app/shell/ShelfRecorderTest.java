package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import justright.lab.Lab;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.lab.TrainingModel;
import justright.lab.shelf.Outcome.Standing;
import justright.lab.shelf.RunShelf;
import justright.lab.shelf.RunWords;
import justright.lab.shelf.ShelfRecorder;
import justright.lab.shelf.ShelvedRun;
import justright.labs.Labs;
import justright.training.Series;
import justright.ui.Screen;
import justright.ui.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What is kept of a session's runs, what it is called, and that it can be made again bit for bit.
class ShelfRecorderTest {

    private final Studio studio = Screen.call(Studio::new);
    private final SimpleStringProperty hand = new SimpleStringProperty("");
    private final RunShelf shelf = new RunShelf();
    private final List<ShelvedRun> gone = new ArrayList<>();
    private final List<OpenLab> labs = new ArrayList<>();

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @AfterEach
    void close() {
        act(() -> labs.forEach(OpenLab::close));
    }

    private static void act(Runnable action) {
        Screen.call(() -> {
            action.run();
            return true;
        });
    }

    private OpenLab open(Lab<?> lab) {
        OpenLab open = Screen.call(() -> lab.open(studio.contextFor(lab.descriptor())));
        labs.add(open);
        return open;
    }

    private OpenLab recorded(Lab<?> lab) {
        OpenLab open = open(lab);
        act(() -> new ShelfRecorder(
                open.model(), run(open), shelf, hand, gone::add, open.context().life()));
        return open;
    }

    private static RunControls run(OpenLab open) {
        return open.model().run().orElseThrow();
    }

    /// Does something and waits until all of it has been computed.
    private static void then(OpenLab open, Runnable action) {
        act(action);
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> !Screen.call(
                            (Supplier<Boolean>) () -> open.model().busy().get()));
        } catch (TimeoutException e) {
            throw new AssertionError("still busy", e);
        }
    }

    private static TinyLab.Model tiny(OpenLab open) {
        return (TinyLab.Model) open.model();
    }

    private String name(OpenLab open, ShelvedRun run, Language language) {
        return Screen.call(() -> {
            studio.language().set(language);
            return new RunWords(open.model(), open.context().words()).name(run);
        });
    }

    @Test
    void aRunThatIsMadeAgainIsTheSameRun() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        then(open, () -> {
            run(open).replay();
            run(open).runToEnd();
        });
        then(open, () -> run(open).seek(100));
        assertThat(shelf.runs()).hasSize(1);
        ShelvedRun run = shelf.runs().getFirst();
        assertThat(run.outcome().steps()).isEqualTo(300);
        assertThat(run.outcome().standing()).isEqualTo(Standing.FINISHED);
        assertThat(shelf.onScreen().get()).isEqualTo(run.number());
        assertThat(run.outcome().scores()).hasSize(1);
        assertThat(run.outcome().scores().getFirst().value())
                .isEqualTo(run.outcome().measures().get(Series.DEV_ERROR));
    }

    @Test
    void anotherSeedIsAnotherRunNamedByIt() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        then(open, () -> {
            run(open).newSeed();
            run(open).runToEnd();
        });
        assertThat(shelf.runs()).hasSize(2);
        assertThat(name(open, shelf.runs().getFirst(), Language.ENGLISH)).isEqualTo("First run");
        assertThat(name(open, shelf.runs().getLast(), Language.ENGLISH)).isEqualTo("seed 1 → 2");
        assertThat(name(open, shelf.runs().getLast(), Language.KOREAN)).isEqualTo("시드 1 → 2");
    }

    @Test
    void goingOnFromTheEndInAnotherDirectionIsARunOfItsOwn() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        then(open, () -> tiny(open).lambda.set(3));
        assertThat(shelf.runs()).hasSize(2);
        assertThat(shelf.runs().getFirst().outcome().steps()).isEqualTo(300);
        ShelvedRun second = shelf.runs().getLast();
        assertThat(second.from()).isEqualTo(300);
        assertThat(name(open, second, Language.ENGLISH)).isEqualTo("λ 0 → 3");
    }

    @Test
    void goingOnFromThePastLeavesTheOldBranchOnTheShelf() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        double before = shelf.runs().getFirst().outcome().measures().get(Series.COST);
        then(open, () -> run(open).seek(100));
        then(open, () -> {
            tiny(open).lambda.set(30);
            run(open).runToEnd();
        });
        assertThat(shelf.runs()).hasSize(2);
        assertThat(shelf.runs().getFirst().outcome().measures().get(Series.COST))
                .isEqualTo(before);
        ShelvedRun branch = shelf.runs().getLast();
        assertThat(branch.from()).isEqualTo(100);
        assertThat(branch.state().changes()).containsExactly(new LabState.Change(100, "lambda", "30"));
        assertThat(name(open, branch, Language.ENGLISH)).isEqualTo("λ 0 → 30");
        assertThat(name(open, branch, Language.KOREAN)).isEqualTo("λ 0 → 30");
    }

    @Test
    void whatIsMovedInMidRunBelongsToTheRun() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        then(open, () -> {
            tiny(open).examples.set(80);
            run(open).advance(50);
        });
        then(open, () -> {
            tiny(open).lambda.set(3);
            run(open).runToEnd();
        });
        assertThat(shelf.runs()).hasSize(2);
        ShelvedRun second = shelf.runs().getLast();
        assertThat(second.from()).isZero();
        int at = second.state().changes().getFirst().step();
        assertThat(name(open, second, Language.ENGLISH)).isEqualTo("m 60 → 80, λ 0 → 3 at step " + at);
        assertThat(name(open, second, Language.KOREAN)).isEqualTo("m 60 → 80, " + at + "단계에서 λ 0 → 3");
    }

    @Test
    void whatADragOnlyPassesThroughIsNotKept() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        act(() -> hand.set("examples"));
        for (int m : List.of(80, 100, 120)) {
            then(open, () -> {
                tiny(open).examples.set(m);
                run(open).advance(5);
            });
        }
        act(() -> hand.set(""));
        assertThat(shelf.runs()).hasSize(2);
        assertThat(shelf.runs().getLast().state().settings()).containsEntry("examples", "120");
        assertThat(name(open, shelf.runs().getLast(), Language.ENGLISH)).isEqualTo("m 60 → 120");
    }

    @Test
    void theOldestGoesFirstUnlessItIsPinned() {
        OpenLab open = recorded(new TinyLab());
        then(open, () -> run(open).advance(3));
        then(open, run(open)::togglePin);
        for (int i = 0; i < RunShelf.MOST + 1; i++) {
            then(open, () -> {
                run(open).newSeed();
                run(open).pause();
                run(open).advance(1);
            });
        }
        assertThat(shelf.runs()).hasSize(RunShelf.MOST);
        assertThat(shelf.gone().get()).isEqualTo(2);
        assertThat(gone).extracting(ShelvedRun::number).containsExactly(2, 3);
        assertThat(shelf.runs().getFirst().number()).isEqualTo(1);
    }

    @Test
    void whatIsBroughtBackHasTheSameBits() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        then(open, () -> run(open).seek(40));
        then(open, () -> {
            tiny(open).lambda.set(30);
            run(open).advance(100);
        });
        then(open, () -> tiny(open).lambda.set(0.5));
        then(open, run(open)::runToEnd);
        OpenLab other = open(new TinyLab());
        assertThat(shelf.runs()).hasSize(2);
        for (ShelvedRun kept : shelf.runs()) {
            then(other, () -> other.model().restore(kept.state()));
            var again = Objects.requireNonNull(
                            Screen.call(() -> tiny(other).moment().get()))
                    .snapshot();
            assertThat(again.step()).isEqualTo(kept.outcome().steps());
            assertThat(again.measures()).isEqualTo(kept.outcome().measures());
            assertThat(again.curves().curve(Series.COST).last())
                    .endsWith(kept.outcome().measures().get(Series.COST));
        }
    }

    @Test
    void aRunThatDivergedDivergesAgain() {
        OpenLab open = recorded(Labs.find("l2-l1").orElseThrow());
        LabState wild = LabState.of("l2-l1", Map.of("lambda", "30", "learning-rate", "10"), 11, 3000);
        then(open, () -> open.model().restore(wild));
        ShelvedRun kept = shelf.runs().getLast();
        assertThat(kept.outcome().standing()).isEqualTo(Standing.DIVERGED);
        OpenLab other = open(Labs.find("l2-l1").orElseThrow());
        then(other, () -> other.model().restore(kept.state()));
        var again = Objects.requireNonNull(run(other).latest());
        assertThat(again.state()).isEqualTo(new justright.training.TrainingState.Diverged(again.step()));
        assertThat(again.step()).isEqualTo(kept.outcome().steps());
        assertThat(again.measures()).isEqualTo(kept.outcome().measures());
    }

    @Test
    void theShelfOutlivesTheLabAndFindsItsRunAgain() {
        OpenLab open = recorded(new TinyLab());
        then(open, run(open)::runToEnd);
        LabState left = Screen.call(() -> open.model().state());
        act(() -> {
            labs.remove(open);
            open.close();
        });
        assertThat(shelf.onScreen().get()).isZero();
        OpenLab again = recorded(new TinyLab());
        LabModel model = again.model();
        assertThat(model).isInstanceOf(TrainingModel.class);
        then(again, () -> model.restore(left));
        assertThat(shelf.runs()).hasSize(1);
        assertThat(shelf.onScreen().get()).isEqualTo(1);
    }
}
