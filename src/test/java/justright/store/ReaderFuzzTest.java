package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import justright.engine.Chance;
import justright.engine.data.CsvDataset;
import justright.engine.data.CsvLayout;
import justright.engine.data.CsvResult;
import justright.engine.data.CsvUse;
import justright.engine.data.RealData;
import justright.lab.LabState;
import justright.lab.goal.Goal;
import justright.labs.Labs;
import justright.training.problem.OwnTable;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/// Damaged files of every kind: read whole or refused with a phrase, never anything else.
class ReaderFuzzTest {

    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "null",
            "true",
            "-",
            "-0.0",
            "1e999",
            "1e-999",
            "1E308",
            "0x10",
            "NaN",
            "1000000000",
            "99999999999999999999",
            "1.5",
            "-1",
            "0",
            "07",
            "[[",
            "{\"a\":",
            "\"lab\"",
            "\"settings\"",
            "\"data\"",
            "\"rows\"",
            "\"columns\"",
            "\"classes\"",
            "\"label\"",
            "\"plane\"",
            "\"changes\"",
            "\"pins\"",
            "\"steps\"",
            "\"ask\"",
            "\"justright\"",
            "\"states\"",
            "\"caption\"",
            "//",
            "/*",
            "\ufeff",
            "\u0000",
            "삶",
            "𝟙",
            "a".repeat(300));
    private static final List<String> CSV = List.of(
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\"",
            "\"\"",
            "\"\n",
            "NA",
            "?",
            "",
            " ",
            "1e999",
            "-1e100",
            "1e-320",
            "1,5",
            "1.000,5",
            "-0",
            "0",
            "NaN",
            "Infinity",
            "1d",
            "0x1p3",
            "abc",
            "\ufeff",
            "\u0000",
            "\ufffe",
            "삶",
            "𝟙",
            "#",
            "'",
            "=1+1",
            "9".repeat(400),
            "w".repeat(300),
            "1\n2\n3\n",
            ",,,,,,,,,,,,",
            "x;".repeat(300));

    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    @Tag("slow")
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void aMillionFiles(TestReporter reporter) throws IOException {
        documents(500_000, 11);
        preferences(100_000, 12);
        tables(400_000, 13);
        outcomes.forEach((outcome, count) -> reporter.publishEntry(outcome, String.valueOf(count)));
    }

    @Test
    void aFewThousandFiles() throws IOException {
        documents(3000, 1);
        preferences(1000, 2);
        tables(3000, 3);
        assertThat(outcomes).as("of all kinds").hasSizeGreaterThan(15);
    }

    // ---- states

    private void documents(int count, long seed) throws IOException {
        List<byte[]> whole = new ArrayList<>();
        for (var lab : Labs.all()) {
            String beats = lab.descriptor().folder() + "beats.json";
            try (var in = ReaderFuzzTest.class.getResourceAsStream(beats)) {
                whole.add(java.util.Objects.requireNonNull(in).readAllBytes());
            }
        }
        LabState full = full();
        whole.add(DocumentCodec.encode(LabDocument.of(full)));
        whole.add(DocumentCodec.encode(LabDocument.of(full.withTable(table()), full)));
        Mutation mutation = new Mutation(whole, JSON, Chance.of(seed));
        for (int i = 0; i < count; i++) {
            byte[] bytes = mutation.next();
            guarded(bytes, () -> document(bytes));
        }
    }

    private String document(byte[] bytes) {
        OpenedDocument opened;
        try {
            opened = DocumentCodec.decode(new JsonSource("a.justright", () -> new ByteArrayInputStream(bytes)));
        } catch (FileException refused) {
            return "document: " + sentence(refused);
        }
        byte[] again = DocumentCodec.encode(opened.document());
        try {
            OpenedDocument second =
                    DocumentCodec.decode(new JsonSource("a.justright", () -> new ByteArrayInputStream(again)));
            assertThat(second).isEqualTo(new OpenedDocument(opened.document(), List.of()));
        } catch (FileException refused) {
            throw new AssertionError("what was read cannot be read again", refused);
        }
        return "document: read";
    }

    private static String sentence(FileException refused) {
        Phrase phrase = refused.phrase();
        assertThat(phrase.arguments()).isNotEmpty();
        assertThat(phrase.arguments().getFirst()).as("names the file").isIn("a.justright", "a.csv", "preferences.json");
        return phrase.key().equals("file.field") ? ((Phrase) phrase.arguments().get(2)).key() : phrase.key();
    }

    // ---- preferences

    private void preferences(int count, long seed) {
        Preferences some = Preferences.initial()
                .withLanguage(Language.KOREAN)
                .withWindow(new Preferences.Window(1, 2, 3, 4, true))
                .withLast(full())
                .withSolved("l2-l1", "sparse")
                .withRecent(List.of("/tmp/a", "/tmp/b"))
                .withFolder("/tmp");
        Mutation mutation = new Mutation(List.of(PreferencesCodec.encode(some, null)), JSON, Chance.of(seed));
        for (int i = 0; i < count; i++) {
            byte[] bytes = mutation.next();
            guarded(bytes, () -> {
                try {
                    PreferencesCodec.decode(new JsonSource("preferences.json", () -> new ByteArrayInputStream(bytes)));
                    return "preferences: read";
                } catch (FileException refused) {
                    return "preferences: " + sentence(refused);
                }
            });
        }
    }

    // ---- tables

    private void tables(int count, long seed) throws IOException {
        List<byte[]> whole = new ArrayList<>();
        for (RealData data : RealData.values()) {
            String path = data.titleKey().replace("data.", "/justright/data/") + ".csv";
            try (var in = ReaderFuzzTest.class.getResourceAsStream(path)) {
                String text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                whole.add(text.lines()
                        .limit(25)
                        .reduce("", (a, b) -> a + b + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        String people = "키;몸무게;종류;\"인용, \"\"부호\"\"\"\n170,5;60;가;x\n180;NA;나;\"y\ny\"\n165;55,5;가;\n175;70;나;z\n";
        whole.add(people.getBytes(StandardCharsets.UTF_8));
        whole.add(people.getBytes(Charset.forName("x-windows-949")));
        whole.add(people.getBytes(StandardCharsets.UTF_16));
        whole.add("a\tb\ty\r\n1\t2\t0\r\n3\t4\t1\r\n5\t6\t0\r\n".getBytes(StandardCharsets.UTF_8));
        Chance chance = Chance.of(seed);
        Mutation mutation = new Mutation(whole, CSV, chance.stream("files"));
        for (int i = 0; i < count; i++) {
            byte[] bytes = mutation.next();
            CsvUse use = new CsvUse(
                    (int) (chance.uniform() * 4) - 1,
                    List.of(CsvUse.Task.values()).get((int) (chance.uniform() * 3)),
                    chance.uniform() < 0.3 ? Set.of((int) (chance.uniform() * 5)) : Set.of(),
                    chance.uniform() < 0.7);
            CsvLayout layout = new CsvLayout(
                    new char[] {CsvLayout.DETECT, CsvLayout.DETECT, ',', ';', '\t'}[(int) (chance.uniform() * 5)],
                    List.of(CsvLayout.Header.values()).get((int) (chance.uniform() * 3)));
            guarded(bytes, () -> table(bytes, layout, use));
        }
    }

    private static String table(byte[] bytes, CsvLayout layout, CsvUse use) {
        CsvFile.Opened opened;
        try {
            opened = new CsvFile("a.csv", bytes.length, () -> new ByteArrayInputStream(bytes), CsvFile.Watch.NONE)
                    .read(layout, Optional.empty());
        } catch (FileException refused) {
            return "table: " + sentence(refused);
        }
        CsvResult result = CsvDataset.of(opened.table(), use, "own");
        result.findings().forEach(finding -> assertThat(finding.lines()).allMatch(line -> line >= 0));
        return switch (result) {
            case CsvResult.Rejected rejected -> "table: " + rejected.finding().reason();
            case CsvResult.Accepted accepted -> {
                if (use.forPlane()) {
                    keep(accepted, opened);
                }
                yield "table: accepted";
            }
        };
    }

    /// A table that was accepted can be kept, saved, and read again.
    private static void keep(CsvResult.Accepted accepted, CsvFile.Opened opened) {
        String label = opened.table().columns().get(accepted.labelColumn()).name();
        OwnTable table = OwnTable.of("a.csv", accepted.dataset(), label, new OwnTable.Plane(0, 1));
        LabState state = LabState.of("playground", Map.of(), 1, 0).withTable(table);
        byte[] saved = DocumentCodec.encode(LabDocument.of(state));
        try {
            LabDocument read = DocumentCodec.decode(
                            new JsonSource("a.justright", () -> new ByteArrayInputStream(saved)))
                    .document();
            assertThat(read.poster()).isEqualTo(state);
        } catch (FileException refused) {
            throw new AssertionError("cannot be read again", refused);
        }
    }

    // ---- what both need

    private interface Trial {
        String run();
    }

    /// Whatever goes wrong shows the file that did it.
    private void guarded(byte[] bytes, Trial trial) {
        try {
            outcomes.merge(trial.run(), 1, Integer::sum);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError failure) {
            throw new AssertionError("file " + Base64.getEncoder().encodeToString(bytes), failure);
        }
    }

    private static LabState full() {
        return LabState.of("l2-l1", Map.of("lambda", "0.7", "penalty", "l2", "shown", "true"), -5, 6000)
                .withChanges(List.of(new LabState.Change(1200, "lambda", "10")))
                .withPins(List.of(new LabState.Pinned(Map.of("lambda", "0"))))
                .withData(List.of(new LabState.Point(-0.25, 1.5e-3, 0), new LabState.Point(2, 0, 1)))
                .edit()
                .caption(Wording.in(Language.ENGLISH, "\"Quoted\"\nλ").with(Language.KOREAN, "가중치 감쇠"))
                .notes(Wording.alike("notes"))
                .lock(List.of("lambda"))
                .hide(List.of("hidden"))
                .goal(Goal.inWords("dev error below 8 %"))
                .poster(true)
                .preset("start")
                .done();
    }

    private static OwnTable table() {
        double[] cells = {1, 2.5, 0, 3, -4e-7, 1, 5, 6, 2};
        return new OwnTable(
                "t.csv", List.of("a", "b", "y"), cells, 2, List.of("n", "j", "m"), new OwnTable.Plane(1, 0));
    }
}
