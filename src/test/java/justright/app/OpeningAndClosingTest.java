package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import justright.ui.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// All labs are opened, run for a moment and closed, round after round: nothing is left behind.
@Tag("slow")
class OpeningAndClosingTest {

    private static final int ROUNDS = Integer.getInteger("endurance.rounds", 50);
    private static final int SETTLED = 10;
    private static final long TOLERANCE = 8L << 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void heapAndThreadsStayFlat() throws InterruptedException {
        try (WholeProgram program = new WholeProgram(folder)) {
            long settled = 0;
            int threads = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                for (String lab : WholeProgram.labs()) {
                    program.openLab(lab);
                    Screen.call(() -> {
                        program.run().ifPresent(run -> run.play());
                        return true;
                    });
                    Thread.sleep(60);
                }
                program.goHome();
                if (round % SETTLED == 0) {
                    long heap = program.heap();
                    int alive = WholeProgram.threads();
                    System.out.printf(Locale.ROOT, "round %d: %.1f MB, %d threads%n", round, heap / 1048576.0, alive);
                    if (round == SETTLED) {
                        settled = heap;
                        threads = alive;
                    }
                    assertThat(heap).as("heap after round %d", round).isLessThan(settled + TOLERANCE);
                    assertThat(alive).as("threads after round %d", round).isLessThanOrEqualTo(threads);
                }
            }
            assertThat(program.troubles()).isEmpty();
        }
    }
}
