package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import justright.ui.Screen;
import justright.ui.frame.FramePump;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeptRunsTest {

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    @Test
    void whatWasMadeIsKeptAndNotMadeTwice() {
        AtomicInteger made = new AtomicInteger();
        Screen.call(() -> {
            Lifetime life = new Lifetime();
            FramePump pump = new FramePump();
            KeptRuns<Integer, Integer> runs = new KeptRuns<>(
                    pump,
                    (key, _) -> {
                        made.incrementAndGet();
                        return 10 * key;
                    },
                    _ -> {},
                    life);
            assertThat(runs.ask(List.of(1, 2, 2))).isTrue();
            assertThat(runs.ask(List.of(1, 2, 2))).isFalse();
            settle(runs, pump);
            assertThat(runs.get(2)).contains(20);
            assertThat(runs.isWanted(3)).isFalse();

            runs.ask(List.of(2, 3));
            settle(runs, pump);
            assertThat(runs.get(1)).contains(10);
            assertThat(runs.get(3)).contains(30);
            life.close();
            return true;
        });
        assertThat(made).hasValue(3);
    }

    private static void settle(KeptRuns<Integer, Integer> runs, FramePump pump) {
        while (!runs.isDone()) {
            pump.deliver();
        }
    }
}
