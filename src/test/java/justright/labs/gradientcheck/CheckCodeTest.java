package justright.labs.gradientcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import justright.engine.network.Fault.Kind;
import justright.training.script.Python;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check in NumPy finds what the lab finds.
class CheckCodeTest {

    private static final Pattern RATIO = Pattern.compile("ratio (\\S+)");

    private final LabBench bench = new LabBench();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.close();
    }

    private String code(Map<String, String> settings) {
        bench.show(settings, 0);
        return bench.code();
    }

    private static double ratio(String printed) {
        Matcher matcher = RATIO.matcher(printed);
        assertThat(matcher.find()).as(printed).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    /// Untrained, so penalized biases still sleep.
    @Test
    void everyFaultyLineFailsTheCheck() {
        List<Bug> bugs = BugTest.bugs().toList();
        List<String> programs = bugs.stream()
                .map(bug -> {
                    Map<String, String> settings = new HashMap<>(Runs.with(bug));
                    if (bug.in(Design.of(2, Bend.TANH, 1)).isEmpty()) {
                        settings.put("keep-prob", "0.8");
                        settings.put("frozen", "true");
                    }
                    return code(settings);
                })
                .toList();
        List<String> printed = Python.withNumpy().run(folder, programs);
        for (int i = 0; i < bugs.size(); i++) {
            boolean sleeps = bugs.get(i).kind() == Kind.BIASES_PENALIZED;
            assertThat(ratio(printed.get(i)) < 1e-7)
                    .as("%s%n%s%n%s", bugs.get(i), programs.get(i), printed.get(i))
                    .isEqualTo(sleeps);
        }
    }

    @Test
    void rightLinesPassWithEveryActivationAndPenalty() {
        List<String> programs = List.of("tanh", "sigmoid", "elu").stream()
                .flatMap(bend -> List.of("l1", "l2").stream()
                        .map(penalty -> code(Map.of("backprop", "right", "bend", bend, "penalty", penalty))))
                .toList();
        for (String printed : Python.withNumpy().run(folder, programs)) {
            assertThat(ratio(printed)).as(printed).isLessThan(1e-7);
        }
    }
}
