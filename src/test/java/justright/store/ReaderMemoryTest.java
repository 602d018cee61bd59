package justright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import justright.engine.data.CsvDataset;
import justright.engine.data.CsvLayout;
import justright.engine.data.CsvResult;
import justright.engine.data.CsvUse;
import justright.training.problem.OwnTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file holds, 64 MB are enough to read it or to refuse it.
class ReaderMemoryTest {

    private static final int LARGEST = 31 << 20;
    private static final int SOME = 4 << 20;

    @TempDir
    Path folder;

    private final Map<Path, String> expected = new LinkedHashMap<>();

    @Test
    void sixtyFourMegabytesAreEnough() throws Exception {
        write("sparse.justright", "file.too-large", out -> {});
        grow("sparse.justright", 100L << 20);
        write("deep.justright", "file.absurd", out -> repeat(out, "[", SOME));
        write("deep-objects.justright", "file.absurd", out -> repeat(out, "{\"a\":", SOME));
        write("string.justright", "file.absurd", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"");
            repeat(out, "y", LARGEST);
            print(out, "\"}]}");
        });
        write("states.justright", "file.field", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\"}");
            repeat(out, ",{\"lab\":\"x\"}", SOME);
            print(out, "]}");
        });
        write("notes.justright", "read", out -> {
            String note = "삶".repeat(3000);
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\"}");
            repeat(out, ",{\"lab\": \"x\", \"notes\": \"" + note + "\"}", LARGEST);
            print(out, "]}");
        });
        write("settings.justright", "file.field", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"settings\": {\"a\": 1");
            for (int i = 0; i < 400_000; i++) {
                print(out, ",\"k" + i + "\":1.5");
            }
            print(out, "}}]}");
        });
        write("long-settings.justright", "read", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"settings\": {\"a\": 1");
            for (int i = 0; i < 100_000; i++) {
                print(out, ",\"" + "k".repeat(150) + i + "\":\"" + "v".repeat(60) + "\"");
            }
            print(out, "}}]}");
        });
        write("points.justright", "file.field", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"data\": [[0,0,0]");
            repeat(out, ",[1,2,3]", SOME);
            print(out, "]}]}");
        });
        write("unknown.justright", "file.absurd", out -> {
            print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\"}], \"more\": ");
            repeat(out, "{\"z\":[1,[2,[3]]],\"y\":", SOME);
        });
        write("table.justright", "file.field", out -> {
            table(out, OwnTable.MOST_CELLS + 20);
            print(out, "]}}]}");
        });
        write("full-table.justright", "read", out -> {
            table(out, OwnTable.MOST_CELLS);
            print(out, "]}}]}");
        });
        write("sparse.csv", "file.too-large", out -> {});
        grow("sparse.csv", 100L << 20);
        write("commas.csv", "FILE_MALFORMED", out -> repeat(out, ",", SOME));
        write("wide.csv", "TOO_MANY_COLUMNS", out -> repeat(out, ",".repeat(10_000) + "\n", SOME));
        write("lines.csv", "NO_NUMERIC_COLUMN", out -> repeat(out, "1\n", LARGEST));
        write("ragged.csv", "TOO_FEW_ROWS", out -> {
            print(out, "a,b,c\n1,2,3\n");
            repeat(out, "1,2\n", LARGEST);
        });
        write("words.csv", "NO_NUMERIC_COLUMN", out -> {
            for (int i = 0; i < 1_500_000; i++) {
                print(out, "w" + i + ",v" + i + "\n");
            }
        });
        write("numbers.csv", "accepted", out -> repeat(out, "1,2,3,0\n4,5,6,1\n", LARGEST));
        write("quote.csv", "FILE_MALFORMED", out -> {
            print(out, "a,b\n1,\"");
            repeat(out, "x", SOME);
        });
        List<String> options = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
        List<String> said = ChildProgram.run(ChildProgram.command(
                ReaderMemoryTest.class, options, expected.keySet().toArray()));
        List<String> wanted = new ArrayList<>();
        expected.forEach((file, outcome) -> wanted.add(file.getFileName() + ": " + outcome));
        wanted.add("status 0");
        assertThat(said).isEqualTo(wanted);
    }

    /// The other Java: reads the files and says what came of each.
    public static void main(String... files) throws IOException {
        for (String each : files) {
            Path file = Path.of(each);
            System.out.println(file.getFileName() + ": " + outcome(file));
        }
    }

    private static String outcome(Path file) {
        try {
            if (!CsvFile.isNamed(file)) {
                DocumentFile.read(file);
                return "read";
            }
            CsvFile.Opened opened = CsvFile.read(file, CsvLayout.DETECTED, Optional.empty(), CsvFile.Watch.NONE);
            return switch (CsvDataset.of(opened.table(), CsvUse.DETECTED, "own")) {
                case CsvResult.Accepted _ -> "accepted";
                case CsvResult.Rejected rejected -> rejected.finding().reason().name();
            };
        } catch (FileException refused) {
            return refused.phrase().key();
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void write(String name, String outcome, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.write(out);
        }
        expected.put(file, outcome);
    }

    private void grow(String name, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private static void table(OutputStream out, int cells) throws IOException {
        print(out, "{\"justright\": 1, \"states\": [{\"lab\": \"x\", \"data\": {\"columns\": [\"a\"");
        for (int i = 1; i < 20; i++) {
            print(out, ",\"c" + i + "\"");
        }
        print(out, "], \"label\": \"a\", \"rows\": [");
        String row = "[" + "12.34567,".repeat(19) + "0.1]";
        print(out, row);
        for (int i = 1; i < cells / 20; i++) {
            print(out, "," + row);
        }
    }

    private static void repeat(OutputStream out, String text, int bytes) throws IOException {
        byte[] unit = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes / unit.length; i++) {
            out.write(unit);
        }
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
