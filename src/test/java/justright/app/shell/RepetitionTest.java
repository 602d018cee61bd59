package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import justright.lab.Repeats;
import justright.lab.Repeats.Made;
import justright.ui.control.RichText;
import justright.ui.text.Language;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// "Repeat over 5 seeds" as a user meets it.
class RepetitionTest extends ShellJourney {

    @Start
    void start(Stage stage) {
        build(new Progress(Set.of(), Map.of("tiny", Set.of()), (_, _) -> {}), List.of(new TinyLab()));
        shell.go(new Place.InLab("tiny"));
        show(stage, 1400, 900);
    }

    private Repeats repeats() {
        return model().repetition().status().getValue();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".spread-strip .rich-text").queryAs(RichText.class).plain();
    }

    @Test
    void twoSettingsAreComparedWithTheirSpreads(FxRobot robot) throws TimeoutException {
        await(() -> model().status().getValue().step() == 300);
        robot.push(KeyCode.P);
        robot.interact(() -> {
            model().lambda.set(10);
            model().replay();
        });
        await(() -> model().status().getValue().step() == 300);
        robot.push(KeyCode.M);
        await(() -> repeats() instanceof Made);
        Made made = (Made) repeats();
        assertThat(made.seeds()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(made.settings()).hasSize(2);
        assertThat(made.settings().getFirst().values()).containsEntry("lambda", "10");
        assertThat(made.settings().getLast().values()).containsEntry("lambda", "0");
        assertThat(said(robot))
                .startsWith("Over 5 seeds (1–5), 300 steps: Dev error λ = 10: ")
                .contains("; λ = 0: ");

        robot.interact(() -> studio.language().set(Language.KOREAN));
        assertThat(said(robot)).startsWith("시드 5개(1–5), 300단계: 개발 오차 λ = 10: ");

        robot.interact(() -> model().pins().clear());
        assertThat(((Made) repeats()).settings()).hasSize(1);
    }

    @Test
    void whereTheSeedChangesNothingNoneIsOffered(FxRobot robot) throws TimeoutException {
        await(() -> model().status().getValue().step() == 300);
        robot.interact(() -> model().seeded.set(false));

        assertThat(robot.lookup(".seed-button").query().isDisabled()).isTrue();
        robot.push(KeyCode.M);
        robot.push(KeyCode.SHIFT, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(repeats()).isInstanceOf(Repeats.None.class);
        assertThat(model().status().getValue().seed()).isEqualTo(1);

        robot.interact(() -> model().seeded.set(true));
        assertThat(robot.lookup(".seed-button").query().isDisabled()).isFalse();
    }

    @Test
    void whatIsNoLongerTrueGoes(FxRobot robot) throws TimeoutException {
        await(() -> model().status().getValue().step() == 300);
        for (Runnable change : List.<Runnable>of(
                () -> model().lambda.set(3),
                () -> model().examples.set(80),
                () -> model().newSeed(),
                () -> model().restore(model().state()))) {
            robot.push(KeyCode.M);
            await(() -> repeats() instanceof Made);
            robot.interact(change);
            assertThat(repeats()).isInstanceOf(Repeats.None.class);
            await(() -> !model().busy().get());
        }
        Node strip = robot.lookup(".spread-strip").query();
        assertThat(strip.isVisible()).isFalse();
    }

    @Test
    void changesInMidRunAreRepeatedToo(FxRobot robot) throws TimeoutException {
        await(() -> model().status().getValue().step() == 300);
        robot.interact(() -> model().seek(100));
        await(() -> model().status().getValue().step() == 100);
        robot.interact(() -> {
            model().lambda.set(30);
            model().runToEnd();
        });
        await(() -> model().status().getValue().step() == 300 && !model().busy().get());
        double own = model().moment().get().snapshot().measures().get(justright.training.Series.DEV_ERROR);
        robot.push(KeyCode.M);
        await(() -> repeats() instanceof Made);
        assertThat(((Made) repeats())
                        .settings()
                        .getFirst()
                        .judged()
                        .getFirst()
                        .spread()
                        .values()
                        .getFirst())
                .isEqualTo(own);
    }
}
