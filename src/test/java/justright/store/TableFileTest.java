package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import justright.engine.Chance;
import justright.lab.LabState;
import justright.training.problem.OwnTable;
import justright.ui.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of the user's own in `.justright` files.
class TableFileTest {

    private static final List<String> COLUMNS = List.of("length, cm", "\"kind\"", "폭");
    private static final OwnTable.Plane PLANE = new OwnTable.Plane(2, 0);

    @TempDir
    Path folder;

    private static LabState state(OwnTable table) {
        return LabState.of("playground", Map.of("lambda", "0.5"), 7, 100).withTable(table);
    }

    private LabState throughFile(LabState state) throws FileException {
        Path file = folder.resolve("own.justright");
        DocumentFile.write(file, LabDocument.of(state));
        OpenedDocument opened = DocumentFile.read(file);
        assertThat(opened.notices()).isEmpty();
        return opened.document().states().getFirst();
    }

    @Test
    void everyNumberComesBackBitForBit() throws FileException {
        double[] cells = {
            -0.0, 1, 0.1, 1e-320, 0, 1e100, 1e15, 1, 123456789012345680.0, Math.PI, 0, -7, Double.MIN_VALUE, 1, 1 / 3.0
        };
        OwnTable table = new OwnTable("삶.csv", COLUMNS, cells, 1, List.of("no", "예"), PLANE);
        assertThat(throughFile(state(table))).isEqualTo(state(table));
    }

    @Test
    void aRegressionComesBack() throws FileException {
        OwnTable table = new OwnTable("r.csv", COLUMNS, new double[] {1, 2.5, 3, 4, -5, 6}, 1, List.of(), PLANE);
        assertThat(throughFile(state(table))).isEqualTo(state(table));
    }

    @Test
    void aHundredThousandRowsComeBack() throws FileException, IOException {
        Chance chance = Chance.of(1);
        double[] cells = new double[20 * OwnTable.MOST_ROWS];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i % 20 == 19 ? i % 2 : (float) chance.gaussian();
        }
        List<String> columns =
                java.util.stream.IntStream.range(0, 20).mapToObj(i -> "c" + i).toList();
        OwnTable table = new OwnTable("big.csv", columns, cells, 19, List.of(), new OwnTable.Plane(0, 1));
        Path file = folder.resolve("own.justright");
        FileException refused =
                catchThrowableOfType(FileException.class, () -> DocumentFile.write(file, LabDocument.of(state(table))));
        assertThat(Objects.requireNonNull(refused).phrase())
                .isEqualTo(Phrase.of("file.too-large-to-write", "own.justright", "32"));
        assertThat(file).doesNotExist();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Math.rint(cells[i] * 1000) / 1000;
        }
        OwnTable rounded = new OwnTable("big.csv", columns, cells, 19, List.of(), new OwnTable.Plane(0, 1));
        assertThat(throughFile(state(rounded))).isEqualTo(state(rounded));
        assertThat(Files.size(file)).isLessThan(32 << 20);
    }

    @Test
    void onlyColumnsLabelAndRowsAreNeeded() throws Exception {
        LabState state = DocumentFile.read(file("""
                {"rows": [[1, 2.5, 3], [4, 5, 6]], "label": "b", "columns": ["a", "b", "c"]}""")).document().poster();
        assertThat(state.table())
                .isEqualTo(new OwnTable(
                        "",
                        List.of("a", "b", "c"),
                        new double[] {1, 2.5, 3, 4, 5, 6},
                        1,
                        List.of(),
                        new OwnTable.Plane(0, 2)));
        assertThat(state.data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "columns": ["a","b","y"], "label": "z", "rows": [[1,2,0],[1,2,1]]    | .label      | no-column
            "columns": ["a","b","y"], "rows": [[1,2,0],[1,2,1]]                  | .label      | no-column
            "columns": ["a","b","a"], "label": "a", "rows": [[1,2,0],[1,2,1]]    | .columns[2] | name-twice
            "columns": ["a","y"], "label": "y", "rows": [[1,0],[1,1]]            | .columns    | few
            "columns": ["a","b","y"], "label": "y", "rows": [[1,2,0]]            | .rows       | few
            "columns": ["a","b","y"], "label": "y"                               | .rows       | few
            "columns": ["a","b","y"], "label": "y", "rows": [[1,2,0],[1,2]]      | .rows[1]    | row-length
            "columns": ["a","b","y"], "label": "y", "rows": [[1,2],[1,2]]        | .rows       | row-length
            "columns": ["a","b","y"], "label": "y", "rows": [[1,"2",0],[1,2,1]]  | .rows[0][1] | number
            "columns": ["a","b","y"], "label": "y", "rows": [[1,1e300,0]]        | .rows[0][1] | range
            "columns": ["a","b","y"], "label": "y", "rows": [[1,[2],0]]          | .rows[0][1] | number
            "columns": ["a","b","y"], "label": "y", "rows": [1,2,0]              | .rows[0]    | list
            "rows": [[1,2,0]], "rows": [[1,2,1]]                                 | .rows       | twice
            "columns": ["a","b","y"], "label": "y", "classes": ["n"], "rows": [[1,2,0],[1,2,0]]       | .classes | few
            "columns": ["a","b","y"], "label": "y", "classes": ["n", "j"], "rows": [[1,2,0],[1,2,2]]  | .rows[1][2] | range
            "columns": ["a","b","y"], "label": "y", "plane": ["a","y"], "rows": [[1,2,0],[1,2,2]]     | .plane[1]| no-feature
            "columns": ["a","b","y"], "label": "y", "plane": ["a"], "rows": [[1,2,0],[1,2,2]]         | .plane   | few
            """)
    void whatDoesNotFitIsNamed(String data, String place, String reason) throws IOException {
        Phrase phrase = refusal(file("{" + data + "}"));
        assertThat(phrase.key()).isEqualTo("file.field");
        assertThat(phrase.arguments()).startsWith("a.justright", "states[0].data" + place);
        assertThat(((Phrase) phrase.arguments().get(2)).key()).isEqualTo("file.reason." + reason);
    }

    @Test
    void tooManyRowsColumnsAndCellsAreRefused() throws IOException {
        assertMany("\"rows\": [" + "[1],".repeat(OwnTable.MOST_ROWS) + "[1]]", OwnTable.MOST_ROWS);
        assertMany("\"rows\": [[" + "0,".repeat(OwnTable.MOST_CELLS) + "0]]", OwnTable.MOST_CELLS);
        StringBuilder names = new StringBuilder("\"n\"");
        for (int i = 0; i < OwnTable.MOST_COLUMNS; i++) {
            names.append(",\"n").append(i).append('"');
        }
        assertMany("\"columns\": [" + names + "]", OwnTable.MOST_COLUMNS);
    }

    private void assertMany(String data, int most) throws IOException {
        Phrase reason = (Phrase) refusal(file("{" + data + "}")).arguments().get(2);
        assertThat(reason).isEqualTo(Phrase.of("file.reason.many", justright.ui.text.Numbers.whole(most)));
    }

    private Path file(String data) throws IOException {
        String text = "{\"justright\": 1, \"states\": [{\"lab\": \"playground\", \"data\": " + data + "}]}";
        return Files.writeString(folder.resolve("a.justright"), text);
    }

    private static Phrase refusal(Path file) {
        FileException refused = catchThrowableOfType(FileException.class, () -> DocumentFile.read(file));
        return Objects.requireNonNull(refused, "refused").phrase();
    }
}
