package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import justright.engine.Chance;
import justright.lab.LabState;
import justright.training.problem.OwnTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it saves leaves the old file or the new one, whole.
class KilledWhileSavingTest {

    private static final int SIZES = 7;

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void aHundredTimes(TestReporter reporter) throws Exception {
        kill(100, reporter);
    }

    @Test
    void aFewTimes(TestReporter reporter) throws Exception {
        kill(2, reporter);
    }

    private void kill(int times, TestReporter reporter) throws Exception {
        Path file = folder.resolve("state.justright");
        DocumentFile.write(file, LabDocument.of(state(0)));
        Chance chance = Chance.of(times);
        int leftovers = 0;
        int changed = 0;
        for (int i = 0; i < times; i++) {
            byte[] before = Files.readAllBytes(file);
            killAfter((int) (chance.uniform() * 300), file);
            LabState now = DocumentFile.read(file).document().states().getFirst();
            assertThat(now).as("whole, after kill %d", i).isEqualTo(state((int) now.seed()));
            changed += Arrays.equals(before, Files.readAllBytes(file)) ? 0 : 1;
            assertThat(beside(file)).as("of former kills nothing is left").hasSizeLessThanOrEqualTo(1);
            leftovers += beside(file).size();
        }
        DocumentFile.write(file, LabDocument.of(state(1)));
        assertThat(beside(file)).isEmpty();
        reporter.publishEntry(
                Map.of("kills", "" + times, "new file", "" + changed, "kills that left a draft", "" + leftovers));
    }

    private static void killAfter(int millis, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ChildProgram.command(KilledWhileSavingTest.class, List.of("-Xmx200m"), file))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("saving");
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<Path> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.equals(file)).toList();
        }
    }

    /// The other Java: saves states of different sizes as fast as it can.
    public static void main(String... arguments) throws FileException {
        Path file = Path.of(arguments[0]);
        List<LabDocument> documents = Stream.iterate(1, i -> i + 1)
                .limit(SIZES)
                .map(i -> LabDocument.of(state(i)))
                .toList();
        System.out.println("saving");
        for (int i = 0; ; i++) {
            DocumentFile.write(file, documents.get(i % SIZES));
        }
    }

    /// A state that can be told by its seed.
    private static LabState state(int seed) {
        Chance chance = Chance.of(seed);
        double[] cells = new double[3 * 2000 * (seed + 1)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = chance.gaussian();
        }
        OwnTable table = new OwnTable("t.csv", List.of("a", "b", "y"), cells, 2, List.of(), new OwnTable.Plane(0, 1));
        return LabState.of("playground", Map.of("lambda", "1"), seed, 10).withTable(table);
    }
}
