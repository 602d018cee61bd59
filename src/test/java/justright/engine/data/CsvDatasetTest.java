package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import justright.engine.data.CsvFinding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDatasetTest {

    private static final CsvUse PLANE = new CsvUse(CsvUse.LAST, CsvUse.Task.DETECTED, Set.of(), true);

    private static CsvTable table(String text) throws IOException {
        return CsvTable.read(new StringReader(text), CsvLayout.DETECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsDelimiterHeaderAndClasses(String delimiter) throws IOException {
        Dataset dataset = accepted("a,b,kind\n1,2,yes\n3,4,no\n5,-6e-1,yes\n".replace(",", delimiter))
                .dataset();
        assertThat(dataset.featureNames()).containsExactly("a", "b");
        assertThat(dataset.classNames()).containsExactly("no", "yes");
        assertThat(dataset.x().data).containsExactly(1, 3, 5, 2, 4, -0.6);
        assertThat(dataset.y().data).containsExactly(1, 0, 1);
    }

    @Test
    void withoutHeaderFeaturesAreNumbered() throws IOException {
        Dataset dataset = accepted("1,2,0\n3,4,1\n").dataset();
        assertThat(dataset.featureNames()).containsExactly("x₁", "x₂");
        assertThat(dataset.examples()).isEqualTo(2);
        assertThat(dataset.classNames()).containsExactly("0", "1");
    }

    @Test
    void theHeaderCanBeSettled() throws IOException {
        String text = "2020,2021,0\n1,2,0\n3,4,1\n";
        assertThat(accepted(text).dataset().examples()).isEqualTo(3);
        CsvLayout named = CsvLayout.DETECTED.withHeader(CsvLayout.Header.PRESENT);
        assertThat(((CsvResult.Accepted) read(text, named, CsvUse.DETECTED))
                        .dataset()
                        .featureNames())
                .containsExactly("2020", "2021");
    }

    @Test
    void quotedFieldsMayHoldDelimitersQuotesAndLineEnds() throws IOException {
        Dataset dataset = accepted("\ufeff\"height, cm\",\"the\n\"\"kind\"\"\"\r\n\"1.5\",\"a,b\"\r\n2.5,c\r\n")
                .dataset();
        assertThat(dataset.featureNames()).containsExactly("height, cm");
        assertThat(dataset.classNames()).containsExactly("a,b", "c");
        assertThat(dataset.x().data).containsExactly(1.5, 2.5);
    }

    @Test
    void dropsTextColumnsAndRowsWithGapsAndSaysSo() throws IOException {
        CsvResult.Accepted result = accepted("""
                name,a,empty,b,y
                ann,1,,2,0
                bob,3,,4,1
                cid,,,6,1
                dan,7,,8
                eve,9,1,10,?
                """);
        assertThat(result.dataset().featureNames()).containsExactly("a", "b");
        assertThat(result.dataset().x().data).containsExactly(1, 3, 2, 4);
        assertThat(result.findings())
                .containsExactly(
                        new CsvFinding(Reason.ROW_OF_OTHER_LENGTH, -1, 1, List.of(5L)),
                        CsvFinding.column(Reason.COLUMN_NOT_NUMERIC, 0),
                        CsvFinding.column(Reason.COLUMN_MOSTLY_MISSING, 2),
                        new CsvFinding(Reason.VALUE_MISSING, 1, 1, List.of(4L)),
                        new CsvFinding(Reason.VALUE_MISSING, 4, 1, List.of(6L)));
    }

    @Test
    void aWordAmongManyNumbersCostsItsRowOnly() throws IOException {
        CsvResult.Accepted result = accepted("a,y\n" + "1,0\n2,1\n".repeat(10) + "oops,1\n");
        assertThat(result.dataset().examples()).isEqualTo(20);
        assertThat(result.findings()).containsExactly(new CsvFinding(Reason.VALUE_NOT_A_NUMBER, 0, 1, List.of(22L)));
    }

    @Test
    void anyColumnMayHoldTheLabels() throws IOException {
        Dataset dataset = accepted("kind,a\nx,1\ny,2\nz,3\n", CsvUse.DETECTED.withLabelColumn(0))
                .dataset();
        assertThat(dataset.featureNames()).containsExactly("a");
        assertThat(dataset.classNames()).containsExactly("x", "y", "z");
        assertThat(dataset.label(2)).isEqualTo(2);
        assertThat(dataset.y().getNumRows()).isEqualTo(3);
    }

    @Test
    void numbersAreClassesInTheirOrderOrARegression() throws IOException {
        assertThat(accepted("1,10\n2,9\n3,2\n").dataset().classNames()).containsExactly("2", "9", "10");
        Dataset regression = accepted("1,1.5\n2,2.5\n3,0.25\n").dataset();
        assertThat(regression.isRegression()).isTrue();
        assertThat(regression.y().data).containsExactly(1.5, 2.5, 0.25);
    }

    @Test
    void rejectsWithItsReason() throws IOException {
        assertThat(rejected("")).isEqualTo(CsvFinding.file(Reason.FILE_EMPTY));
        assertThat(rejected("a,y\n").reason()).isIn(Reason.NO_NUMERIC_COLUMN, Reason.TOO_FEW_ROWS);
        assertThat(rejected("a,y\nx,0\nz,1\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
        assertThat(rejected("1,0\n,1\n").reason()).isEqualTo(Reason.TOO_FEW_ROWS);
        assertThat(rejected("1,0\n2,0\n")).isEqualTo(CsvFinding.column(Reason.ONE_CLASS, 1));
        StringBuilder manyWords = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            manyWords.append(i).append(",w").append(i).append('\n');
        }
        assertThat(rejected(manyWords.toString())).isEqualTo(CsvFinding.column(Reason.TOO_MANY_CLASSES, 1));
        CsvResult result = read("1,0\n2,1\n", CsvLayout.DETECTED, CsvUse.DETECTED.withLabelColumn(2));
        assertThat(result).isEqualTo(new CsvResult.Rejected(CsvFinding.column(Reason.NO_SUCH_COLUMN, 2), List.of()));
    }

    @Test
    void aQuotationThatNeverEndsIsRejectedOrDropped() throws IOException {
        String endless = "a,y\n1,\"" + "x".repeat(20_000_000);
        assertThat(rejected(endless).reason()).isEqualTo(Reason.FILE_MALFORMED);
    }

    @Test
    void readsAHundredThousandRowsAndNoMore() throws IOException {
        CsvResult.Accepted result = accepted("1,0\n2,1\n".repeat(50_001));
        assertThat(result.dataset().examples()).isEqualTo(100_000);
        assertThat(result.findings())
                .containsExactly(new CsvFinding(Reason.ROWS_BEYOND_LIMIT, -1, 2, List.of(100_001L, 100_002L)));
    }

    @Test
    void whatJavaAloneTakesForANumberIsAWord() throws IOException {
        assertThat(rejected("1d,0\n0x1p3,1\nInfinity,0\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
    }

    @Test
    void aPlaneNeedsTwoFeaturesThatVary() throws IOException {
        String text = "a,same,b,y\n1,7,2,0\n3,7,4,1\n5,,6,0\n7,7,6,oops\n";
        CsvResult.Accepted result = accepted(text, PLANE);
        assertThat(result.dataset().featureNames()).containsExactly("a", "b");
        assertThat(result.features()).containsExactly(0, 2);
        assertThat(result.keptLines()).containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
        assertThat(result.findings()).containsExactly(CsvFinding.column(Reason.COLUMN_CONSTANT, 1));
        assertThat(accepted(text, CsvUse.DETECTED).dataset().featureNames()).containsExactly("a", "same", "b");
        assertThat(rejected("a,y\n1,0\n2,1\n", PLANE)).isEqualTo(CsvFinding.file(Reason.ONE_NUMERIC_COLUMN));
        CsvUse without = new CsvUse(CsvUse.LAST, CsvUse.Task.DETECTED, Set.of(2), true);
        assertThat(rejected(text, without).reason()).isEqualTo(Reason.ONE_NUMERIC_COLUMN);
    }

    @Test
    void aColumnThatIsConstantInTheRowsLeftIsDropped() throws IOException {
        CsvResult.Accepted result = accepted("a,b,c,y\n1,1,5,0\n2,3,5,1\n4,,6,1\n", PLANE);
        assertThat(result.dataset().featureNames()).containsExactly("a", "b");
        assertThat(result.findings())
                .containsExactly(
                        new CsvFinding(Reason.VALUE_MISSING, 1, 1, List.of(4L)),
                        CsvFinding.column(Reason.COLUMN_CONSTANT, 2));
    }

    @Test
    void theTaskCanBeSettled() throws IOException {
        CsvUse classes = CsvUse.DETECTED.withTask(CsvUse.Task.CLASSES);
        CsvUse measurements = CsvUse.DETECTED.withTask(CsvUse.Task.MEASUREMENTS);
        assertThat(accepted("1,1.5\n2,2.5\n3,0.25\n", classes).dataset().classNames())
                .containsExactly("0.25", "1.5", "2.5");
        CsvResult.Accepted measured = accepted("1,0\n2,1\n3,no\n", measurements);
        assertThat(measured.dataset().isRegression()).isTrue();
        assertThat(measured.findings()).containsExactly(new CsvFinding(Reason.VALUE_NOT_A_NUMBER, 1, 1, List.of(3L)));
        assertThat(rejected("1,a\n2,b\n", measurements).reason()).isEqualTo(Reason.TOO_FEW_ROWS);
        assertThat(rejected("1,4\n2,4\n", measurements).reason()).isEqualTo(Reason.ONE_CLASS);
    }

    @Test
    void rowsWithTheSameFaultAreCountedAndTheFirstNamed() throws IOException {
        String text = "a,y\n" + "1,0\n2,1\n,1\n1,2,3\n".repeat(1000);
        CsvResult.Accepted result = accepted(text);
        assertThat(result.dataset().examples()).isEqualTo(2000);
        assertThat(result.findings())
                .containsExactly(
                        new CsvFinding(Reason.ROW_OF_OTHER_LENGTH, -1, 1000, List.of(5L, 9L, 13L, 17L, 21L)),
                        new CsvFinding(Reason.VALUE_MISSING, 0, 1000, List.of(4L, 8L, 12L, 16L, 20L)));
    }

    @Test
    void aCommaIsADecimalMarkBetweenSemicolonsOnly() throws IOException {
        CsvResult.Accepted result = accepted("a;y\n1,5;0\n-2,25e1;1\n3.5;1\n");
        assertThat(result.dataset().x().data).containsExactly(1.5, -22.5, 3.5);
        assertThat(result.findings()).containsExactly(new CsvFinding(Reason.DECIMAL_COMMA, -1, 2, List.of(2L, 3L)));
        assertThat(rejected("a;y\n1,5,2;0\n1.000,5;1\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
        assertThat(rejected("a\ty\n1,5\t0\n2,5\t1\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
    }

    @Test
    void everyColumnHasANameOfItsOwn() throws IOException {
        String text = "a,a,," + "n".repeat(300) + ",a,y\n1,2,3,4,5,0\n6,7,8,9,0,1\n";
        CsvResult.Accepted result = accepted(text);
        assertThat(result.dataset().featureNames()).containsExactly("a", "a (2)", "x₃", "n".repeat(199) + "…", "a (3)");
        assertThat(result.findings())
                .extracting(CsvFinding::reason, CsvFinding::column)
                .containsExactly(
                        tuple(Reason.COLUMN_RENAMED, 1),
                        tuple(Reason.COLUMN_RENAMED, 2),
                        tuple(Reason.COLUMN_RENAMED, 3),
                        tuple(Reason.COLUMN_RENAMED, 4));
    }

    @Test
    void countsAMillionRowsAndKeepsAHundredThousand() throws IOException {
        CsvResult.Accepted result = accepted("1,2,0\n2,3,1\n".repeat(500_000), PLANE);
        assertThat(result.dataset().examples()).isEqualTo(100_000);
        assertThat(result.findings().getFirst().count()).isEqualTo(900_000);
        assertThat(result.findings().getFirst().lines()).startsWith(100_001L);
    }

    @Test
    void moreValuesThanAreUsedAreLeftOut() throws IOException {
        String row = "1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,";
        CsvResult.Accepted result = accepted((row + "0\n" + row + "1\n").repeat(40_000));
        assertThat(result.dataset().examples()).isEqualTo(CsvTable.LARGEST_USED / 30);
        assertThat(result.findings().getFirst().reason()).isEqualTo(Reason.ROWS_BEYOND_LIMIT);
        assertThat(result.findings().getFirst().count()).isEqualTo(80_000 - CsvTable.LARGEST_USED / 30);
    }

    @Test
    void absurdShapesAreRejected() throws IOException {
        assertThat(rejected("1,".repeat(256) + "0\n").reason()).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(rejected(",".repeat(1_000_000)).reason()).isEqualTo(Reason.FILE_MALFORMED);
        String longLabel = "1,a" + "b".repeat(300) + "\n2,c\n";
        assertThat(rejected(longLabel)).isEqualTo(CsvFinding.column(Reason.LABEL_TOO_LONG, 1));
        assertThat(rejected("1,1e101\n2,1e102\n3,5\n" + "4,5\n".repeat(30), PLANE)
                        .reason())
                .isEqualTo(Reason.ONE_NUMERIC_COLUMN);
        assertThat(rejected("a,y\n1,0\n2,\"" + "x".repeat(1_000_000)))
                .isEqualTo(new CsvFinding(Reason.FILE_MALFORMED, -1, 0, List.of(2L)));
    }

    @Test
    void theLikelyLabelIsTheLastOrTheOnlyOneOfAFewWords() throws IOException {
        assertThat(table("1,2,0\n3,4,1\n").likelyLabel()).isEqualTo(2);
        assertThat(table("kind,a,b\nx,1,2\ny,3,4\n").likelyLabel()).isZero();
        assertThat(table("kind,a,name\nx,1,u\ny,3,v\n").likelyLabel()).isEqualTo(2);
        assertThat(table("kind,a,name,note\nx,1,u,\ny,3,v,\nz,3,v,same\n").likelyLabel())
                .isEqualTo(2);
        assertThat(table("").likelyLabel()).isZero();
    }

    @Test
    void theFirstRowsAreKeptAsTheyStand() throws IOException {
        CsvTable table = table("a,y\n1, 0\n2\n\n\"q,\"\"\",1\n");
        assertThat(table.hasHeader()).isTrue();
        assertThat(table.delimiter()).isEqualTo(',');
        assertThat(table.firstRows())
                .containsExactly(
                        new CsvTable.Row(2, 0, List.of("1", " 0")),
                        new CsvTable.Row(3, -1, List.of("2")),
                        new CsvTable.Row(5, 1, List.of("q,\"", "1")));
        assertThat(table.columns())
                .extracting(CsvColumn::kind)
                .containsExactly(CsvColumn.Kind.TEXT, CsvColumn.Kind.NUMBERS);
    }

    @Test
    void refusesAnotherDelimiter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CsvLayout('|', CsvLayout.Header.DETECTED));
    }

    private static CsvResult read(String text, CsvLayout layout, CsvUse use) throws IOException {
        return CsvDataset.read(new StringReader(text), layout, use, "own");
    }

    private static CsvResult.Accepted accepted(String text) throws IOException {
        return accepted(text, CsvUse.DETECTED);
    }

    private static CsvResult.Accepted accepted(String text, CsvUse use) throws IOException {
        CsvResult result = read(text, CsvLayout.DETECTED, use);
        assertThat(result).isInstanceOf(CsvResult.Accepted.class);
        return (CsvResult.Accepted) result;
    }

    private static CsvFinding rejected(String text) throws IOException {
        return rejected(text, CsvUse.DETECTED);
    }

    private static CsvFinding rejected(String text, CsvUse use) throws IOException {
        CsvResult result = read(text, CsvLayout.DETECTED, use);
        assertThat(result).isInstanceOf(CsvResult.Rejected.class);
        return ((CsvResult.Rejected) result).finding();
    }
}
