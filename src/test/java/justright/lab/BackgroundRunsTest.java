package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import justright.ui.Screen;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackgroundRunsTest {

    private static final List<Integer> KEYS = IntStream.range(0, 40).boxed().toList();

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    /// Many times, since what could go wrong is a matter of moments.
    @Test
    void nothingIsOverBeforeEverythingHasArrived() {
        for (int round = 0; round < 300; round++) {
            assertThat(Screen.call(BackgroundRunsTest::arrivedWhenOver)).containsExactlyInAnyOrderElementsOf(KEYS);
        }
    }

    private static List<Integer> arrivedWhenOver() {
        Lifetime life = new Lifetime();
        FramePump pump = new FramePump();
        List<Integer> arrived = new ArrayList<>();
        BackgroundRuns<Integer, Integer> runs = new BackgroundRuns<>(pump, arrived::addAll, life);
        runs.start(KEYS, (key, _) -> key);
        while (runs.running().get()) {
            pump.deliver();
        }
        life.close();
        return arrived;
    }
}
