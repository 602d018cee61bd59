package justright.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import justright.lab.Lab;
import justright.lab.LabState;
import justright.labs.Labs;
import justright.store.DocumentFile;
import justright.training.script.Python;
import justright.ui.Screen;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The code on every card runs as it is copied.
class LabCodeCardsTest {

    private static final int FEW_STEPS = 5;
    private static final String MARKS = "[⟦⟧]";

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        Screen.start();
    }

    @Test
    void runsInPython() {
        Python python = Python.withNumpy();
        Map<String, String> cards = new LinkedHashMap<>();
        for (Lab<?> lab : Labs.all()) {
            try (LabOnTrial trial = new LabOnTrial(lab)) {
                trial.settle();
                put(cards, lab, "as it opens", trial);
                for (LabState state : DocumentFile.beats(lab.descriptor()).states()) {
                    if (state.poster() || state.preset() != null) {
                        trial.restore(state.edit()
                                .steps(Math.min(state.steps(), FEW_STEPS))
                                .pins(List.of())
                                .done());
                        put(cards, lab, state.poster() ? "poster" : String.valueOf(state.preset()), trial);
                    }
                }
            }
        }
        check(cards, python.run(folder, new ArrayList<>(cards.keySet())));
    }

    private static void put(Map<String, String> cards, Lab<?> lab, String name, LabOnTrial trial) {
        String source =
                trial.ask(() -> trial.model().presentation().code().getValue().source());
        cards.putIfAbsent(
                source.strip().replaceAll(MARKS, "") + "\n", lab.descriptor().id() + ", " + name);
    }

    private static void check(Map<String, String> cards, List<String> outputs) {
        SoftAssertions all = new SoftAssertions();
        int i = 0;
        for (Map.Entry<String, String> card : cards.entrySet()) {
            String output = outputs.get(i++);
            all.assertThat(output).as(card.getValue() + "\n" + card.getKey()).doesNotContain("FAILED");
        }
        all.assertAll();
    }
}
