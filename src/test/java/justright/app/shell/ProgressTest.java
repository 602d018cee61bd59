package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Map<String, Set<String>> LABS = Map.of("a", Set.of("one", "two"), "b", Set.of("three"));

    private final List<String> kept = new ArrayList<>();
    private final Progress progress = new Progress(
            Set.of("a/one", "gone/old"),
            Set.of("a", "gone"),
            LABS,
            (lab, challenge) -> kept.add(lab + "/" + challenge));

    @Test
    void countsWhatThereIsAndNotWhatOlderVersionsHad() {
        assertThat(progress.tally().get()).isEqualTo(new Progress.Tally(1, 3, 1, 2));
        assertThat(progress.answeredIn("a")).isEqualTo(1);
    }

    @Test
    void anAnswerAndAVisitCountOnce() {
        progress.answer("a", "two");
        progress.answer("a", "two");
        progress.visit("b");
        progress.visit("b");
        assertThat(kept).containsExactly("a/two");
        assertThat(progress.done("a").get()).isTrue();
        assertThat(progress.tally().get()).isEqualTo(new Progress.Tally(2, 3, 2, 2));
    }

    @Test
    void aResetForgetsEverythingAndSaysSo() {
        List<String> told = new ArrayList<>();
        progress.onReset(() -> told.add("reset"));
        progress.answer("a", "two");
        progress.reset();
        assertThat(told).containsExactly("reset");
        assertThat(progress.done("a").get()).isFalse();
        assertThat(progress.tally().get().isEmpty()).isTrue();
    }
}
