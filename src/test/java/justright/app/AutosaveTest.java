package justright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.util.Duration;
import justright.ui.Screen;
import justright.ui.life.Lifetime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class AutosaveTest {

    @BeforeAll
    static void start() {
        Screen.start();
    }

    @Test
    void savesWithinTenSeconds() {
        assertThat(Autosave.PERIOD.toSeconds()).isLessThan(9);
    }

    @Test
    void savesWhatHasChangedAndNothingElse() throws TimeoutException, InterruptedException {
        AtomicReference<String> state = new AtomicReference<>("first");
        List<String> saved = new CopyOnWriteArrayList<>();
        Lifetime life = new Lifetime();
        Screen.call(() -> {
            Autosave.every(Duration.millis(5), state::get, saved::add, life);
            return true;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saved.contains("first"));
        Thread.sleep(100);
        state.set("second");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> saved.contains("second"));
        assertThat(saved).containsExactly("first", "second");
        Screen.call(() -> {
            life.close();
            return true;
        });
        state.set("third");
        Thread.sleep(100);
        assertThat(saved).doesNotContain("third");
    }
}
