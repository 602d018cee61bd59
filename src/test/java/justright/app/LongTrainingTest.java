package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import justright.house.RandomWalk;
import justright.lab.LabModel;
import justright.lab.LabState;
import justright.lab.shelf.RunShelf;
import justright.setting.Setting;
import justright.training.Speed;
import justright.ui.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Training at full speed for a long time, the controls turned at random, in all labs by turns: no exception, no
/// growth, and a frame of the same picture costs at the end what it cost at the beginning.
@Tag("slow")
class LongTrainingTest {

    private static final double MINUTES = Double.parseDouble(System.getProperty("endurance.minutes", "10"));
    private static final int TURNS = 3;
    private static final long PAUSE_MILLIS = 200;
    private static final long TOLERANCE = 16L << 20;
    /// Every run of the session is kept, up to a number for each lab; measured: 70 kB each.
    private static final long SHELF = 80_000L * RunShelf.MOST;
    private static final double SLOWER = 1.3;
    private static final String MEASURED = "l2-l1";

    @TempDir
    Path folder;

    private final SplittableRandom chance = new SplittableRandom(4);
    private final FrozenFrames frames = new FrozenFrames();

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void nothingGrowsAndNothingSlowsDown() throws InterruptedException {
        try (WholeProgram program = new WholeProgram(folder)) {
            Screen.call(() -> {
                frames.start();
                return true;
            });
            List<String> labs = WholeProgram.labs();
            long each = (long) (MINUTES * 60_000 / (TURNS * labs.size()));
            program.openLab(MEASURED);
            LabState same = Screen.call(() -> model(program).state());
            costOfAFrame(program, same, each);
            double first = costOfAFrame(program, same, each);
            long settled = 0;
            for (int turn = 1; turn <= TURNS; turn++) {
                for (String lab : labs) {
                    program.openLab(lab);
                    train(program, true, each);
                }
                program.goHome();
                long heap = program.heap();
                settled = turn == 1 ? heap : settled;
                System.out.printf(Locale.ROOT, "turn %d: %.1f MB%n", turn, heap / 1048576.0);
                assertThat(heap).as("heap after turn %d", turn).isLessThan(settled + TOLERANCE + SHELF * labs.size());
                assertThat(program.troubles()).isEmpty();
            }
            double last = costOfAFrame(program, same, each);
            System.out.printf(Locale.ROOT, "%s: a frame cost %.2f ms, at last %.2f ms%n", MEASURED, first, last);
            assertThat(last).as("a frame at last, ms").isLessThan(first * SLOWER + 1);
        }
    }

    /// What a frame costs the screen's thread while a lab trains from the same start, nothing being turned, in
    /// milliseconds.
    private double costOfAFrame(WholeProgram program, LabState start, long millis) throws InterruptedException {
        program.goHome();
        Screen.call(() -> {
            program.shell().desk().prepare(start);
            return true;
        });
        program.openLab(start.lab());
        Screen.call(frames::takeMedian);
        train(program, false, millis);
        return Screen.call(frames::takeMedian);
    }

    /// Trains the open lab.
    private void train(WholeProgram program, boolean turning, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            Screen.call(() -> {
                if (turning) {
                    List<Setting<?>> settings = model(program).settings();
                    RandomWalk.move(settings.get(chance.nextInt(settings.size())), chance.nextDouble());
                }
                program.run().ifPresent(run -> {
                    run.speed().set(Speed.MAX);
                    run.play();
                });
                return true;
            });
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static LabModel model(WholeProgram program) {
        return Objects.requireNonNull(program.shell().desk().open().get()).model();
    }
}
