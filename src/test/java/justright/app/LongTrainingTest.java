package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import justright.house.RandomWalk;
import justright.lab.LabModel;
import justright.lab.shelf.RunShelf;
import justright.setting.Setting;
import justright.training.Speed;
import justright.ui.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Training at full speed for a long time, the controls turned at random, in all labs by turns: no exception, no
/// growth,
/// and a frame costs at the end what it cost at the beginning.
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
            train(program, MEASURED, each);
            double first = Double.NaN;
            long settled = 0;
            for (int turn = 1; turn <= TURNS; turn++) {
                for (String lab : labs) {
                    double cost = train(program, lab, each);
                    first = lab.equals(MEASURED) && turn == 1 ? cost : first;
                }
                program.goHome();
                long heap = program.heap();
                settled = turn == 1 ? heap : settled;
                System.out.printf(Locale.ROOT, "turn %d: %.1f MB%n", turn, heap / 1048576.0);
                assertThat(heap).as("heap after turn %d", turn).isLessThan(settled + TOLERANCE + SHELF * labs.size());
                assertThat(program.troubles()).isEmpty();
            }
            double last = train(program, MEASURED, each);
            System.out.printf(Locale.ROOT, "%s: a frame cost %.2f ms, at last %.2f ms%n", MEASURED, first, last);
            assertThat(last).as("a frame at last, ms").isLessThan(first * SLOWER + 1);
        }
    }

    /// What a frame costs the screen's thread meanwhile, in milliseconds.
    private double train(WholeProgram program, String lab, long millis) throws InterruptedException {
        program.openLab(lab);
        Screen.call(frames::takeMedian);
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            Screen.call(() -> {
                LabModel model = program.shell().desk().open().get().model();
                List<Setting<?>> settings = model.settings();
                RandomWalk.move(settings.get(chance.nextInt(settings.size())), chance.nextDouble());
                program.run().ifPresent(run -> {
                    run.speed().set(Speed.MAX);
                    run.play();
                });
                return true;
            });
            Thread.sleep(PAUSE_MILLIS);
        }
        return Screen.call(frames::takeMedian);
    }
}
