package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import justright.engine.data.CsvFinding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDatasetTest {

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
        assertThat(accepted(text, named).dataset().featureNames()).containsExactly("2020", "2021");
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
        assertThat(result.dropped())
                .containsExactly(
                        new CsvFinding(Reason.ROW_OF_OTHER_LENGTH, 5, -1),
                        new CsvFinding(Reason.COLUMN_NOT_NUMERIC, 0, 0),
                        new CsvFinding(Reason.COLUMN_MOSTLY_MISSING, 0, 2),
                        new CsvFinding(Reason.VALUE_MISSING, 4, 1),
                        new CsvFinding(Reason.VALUE_MISSING, 6, 4));
    }

    @Test
    void aWordAmongManyNumbersCostsItsRowOnly() throws IOException {
        CsvResult.Accepted result = accepted("a,y\n" + "1,0\n2,1\n".repeat(10) + "oops,1\n");
        assertThat(result.dataset().examples()).isEqualTo(20);
        assertThat(result.dropped()).containsExactly(new CsvFinding(Reason.VALUE_NOT_A_NUMBER, 22, 0));
    }

    @Test
    void anyColumnMayHoldTheLabels() throws IOException {
        Dataset dataset = accepted("kind,a\nx,1\ny,2\nz,3\n", CsvLayout.DETECTED.withLabelColumn(0))
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
        assertThat(rejected("")).isEqualTo(new CsvFinding(Reason.FILE_EMPTY, 0, -1));
        assertThat(rejected("a,y\n").reason()).isIn(Reason.NO_NUMERIC_COLUMN, Reason.TOO_FEW_ROWS);
        assertThat(rejected("a,y\nx,0\nz,1\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
        assertThat(rejected("1,0\n,1\n").reason()).isEqualTo(Reason.TOO_FEW_ROWS);
        assertThat(rejected("1,0\n2,0\n")).isEqualTo(new CsvFinding(Reason.ONE_CLASS, 0, 1));
        StringBuilder manyWords = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            manyWords.append(i).append(",w").append(i).append('\n');
        }
        assertThat(rejected(manyWords.toString())).isEqualTo(new CsvFinding(Reason.TOO_MANY_CLASSES, 0, 1));
        CsvResult result =
                CsvDataset.read(new StringReader("1,0\n2,1\n"), CsvLayout.DETECTED.withLabelColumn(2), "own");
        assertThat(result).isEqualTo(new CsvResult.Rejected(new CsvFinding(Reason.NO_SUCH_COLUMN, 0, 2)));
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
        assertThat(result.dropped()).containsExactly(new CsvFinding(Reason.ROWS_BEYOND_LIMIT, 100_001, -1));
    }

    @Test
    void whatJavaAloneTakesForANumberIsAWord() throws IOException {
        assertThat(rejected("1d,0\n0x1p3,1\nInfinity,0\n").reason()).isEqualTo(Reason.NO_NUMERIC_COLUMN);
    }

    @Test
    void refusesAnotherDelimiter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsvLayout('|', CsvLayout.Header.DETECTED, CsvLayout.LAST));
    }

    private static CsvResult.Accepted accepted(String text) throws IOException {
        return accepted(text, CsvLayout.DETECTED);
    }

    private static CsvResult.Accepted accepted(String text, CsvLayout layout) throws IOException {
        CsvResult result = CsvDataset.read(new StringReader(text), layout, "own");
        assertThat(result).isInstanceOf(CsvResult.Accepted.class);
        return (CsvResult.Accepted) result;
    }

    private static CsvFinding rejected(String text) throws IOException {
        CsvResult result = CsvDataset.read(new StringReader(text), CsvLayout.DETECTED, "own");
        assertThat(result).isInstanceOf(CsvResult.Rejected.class);
        return ((CsvResult.Rejected) result).finding();
    }
}
