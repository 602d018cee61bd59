package justright.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import justright.engine.data.CsvFinding;
import justright.engine.data.CsvFinding.Cost;
import justright.engine.data.CsvLayout;
import justright.engine.data.CsvTable;
import justright.engine.data.CsvUse;
import justright.store.CsvFile;
import justright.store.Encoding;
import justright.training.problem.OwnTable;
import justright.ui.text.Language;
import justright.ui.text.Phrase;
import justright.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablePreviewTest {

    private static final String PEOPLE = """
            name,height,weight,same,gap,kind
            ann,1.7,60,1,,yes
            bob,1.8,,1,,no
            cid,1.6,55,1,,yes
            dan,1.9,80,1
            eve,1.5,50,1,2,no
            """;

    private static TablePreview preview(String text) throws IOException {
        return preview(text, Encoding.UTF_8, 0);
    }

    private static TablePreview preview(String text, Encoding encoding, long notUtf8) throws IOException {
        CsvTable table = CsvTable.read(new StringReader(text), CsvLayout.DETECTED);
        return TablePreview.of("people.csv", new CsvFile.Opened(table, encoding, notUtf8));
    }

    private static List<ColumnRole> roles(TablePreview preview) {
        return IntStream.range(0, preview.columns().size())
                .mapToObj(preview::role)
                .toList();
    }

    private static Words words(Language language) {
        return new Words(new SimpleObjectProperty<>(language), "justright.words.files");
    }

    @Test
    void everyColumnHasARole() throws IOException {
        assertThat(roles(preview(PEOPLE)))
                .containsExactly(
                        ColumnRole.TEXT,
                        ColumnRole.X1,
                        ColumnRole.X2,
                        ColumnRole.CONSTANT,
                        ColumnRole.EMPTY,
                        ColumnRole.LABEL);
    }

    @Test
    void rowsAreShownAsTheyStandAndWhyTheyAreLeftOut() throws IOException {
        List<TablePreview.Row> rows = preview(PEOPLE).rows();
        assertThat(rows).extracting(TablePreview.Row::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows).extracting(TablePreview.Row::kept).containsExactly(true, false, true, false, true);
        assertThat(rows.get(1).cells())
                .extracting(TablePreview.Cell::faulty)
                .containsExactly(false, false, true, false, false, false);
        assertThat(rows.get(3).cells()).extracting(TablePreview.Cell::text).containsExactly("dan", "1.9", "80", "1");
        assertThat(rows.get(3).cells()).allMatch(TablePreview.Cell::faulty);
    }

    @Test
    void everythingThatIsLeftOutIsSaidTheGravestFirst() throws IOException {
        TablePreview preview = preview(PEOPLE, Encoding.KOREAN, 3);
        assertThat(preview.remarks().stream()
                        .map(remark -> words(Language.ENGLISH).get(remark.text())))
                .containsExactly(
                        "More or fewer fields than in the first row. Rows left out: 1 (line 5).",
                        "name: mostly text. Column left out.",
                        "same: the same number everywhere. Column left out.",
                        "gap: mostly empty. Column left out.",
                        "weight: no value. Rows left out: 1 (line 3).",
                        "Line 3 is not UTF-8. The file is read as CP949; if letters look wrong, choose another.");
        assertThat(words(Language.ENGLISH).get(preview.summary()))
                .isEqualTo("3 of 5 rows · features: 2 · classes: 2 (no, yes)");
    }

    @Test
    void theTableHoldsWhatIsLeft() throws IOException {
        assertThat(preview(PEOPLE).table())
                .isEqualTo(new OwnTable(
                        "people.csv",
                        List.of("height", "weight", "kind"),
                        new double[] {1.7, 60, 1, 1.6, 55, 1, 1.5, 50, 0},
                        2,
                        List.of("no", "yes"),
                        new OwnTable.Plane(0, 1)));
    }

    @Test
    void twoColumnsSpanThePlaneAndNeverTheSame() throws IOException {
        TablePreview preview = preview("a,b,c,y\n1,2,3,0\n4,5,7,1\n");
        assertThat(preview.plane()).isEqualTo(new OwnTable.Plane(0, 1));
        assertThat(preview.withX1(2).plane()).isEqualTo(new OwnTable.Plane(2, 1));
        assertThat(preview.withX1(1).plane()).isEqualTo(new OwnTable.Plane(1, 0));
        assertThat(preview.withX2(0).plane()).isEqualTo(new OwnTable.Plane(1, 0));
        TablePreview otherLabel = preview.withX2(2).with(preview.use().withLabelColumn(0));
        assertThat(otherLabel.plane()).isEqualTo(new OwnTable.Plane(1, 2));
        assertThat(otherLabel.table().plane()).isEqualTo(new OwnTable.Plane(0, 1));
        assertThat(otherLabel.table().columns()).containsExactly("b", "c", "y", "a");
    }

    @Test
    void aColumnThatIsLeftOutGivesItsRowsBack() throws IOException {
        TablePreview preview = preview("a,b,c,y\n1,2,,0\n4,5,7,1\n6,,8,1\n");
        assertThat(preview.isUsable()).isFalse();
        CsvUse use = new CsvUse(3, CsvUse.Task.DETECTED, Set.of(2), true);
        TablePreview without = preview.with(use);
        assertThat(without.role(2)).isEqualTo(ColumnRole.LEFT_OUT);
        assertThat(without.table().rows()).isEqualTo(2);
    }

    @Test
    void aFileReadOtherwiseIsUsedAsBeforeIfItHasTheSameColumns() throws IOException {
        TablePreview preview = preview("1,2,3\n4,5,7\n");
        TablePreview chosen = preview.with(preview.use().withLabelColumn(0)).withX1(2);
        CsvTable named = CsvTable.read(
                new StringReader("1,2,3\n4,5,7\n8,9,9\n"), CsvLayout.DETECTED.withHeader(CsvLayout.Header.PRESENT));
        assertThat(chosen.readAs(new CsvFile.Opened(named, Encoding.UTF_8, 0))
                        .use()
                        .labelColumn())
                .isZero();
        CsvTable narrow = CsvTable.read(new StringReader("1;2\n3;4\n"), CsvLayout.DETECTED);
        assertThat(chosen.readAs(new CsvFile.Opened(narrow, Encoding.UTF_8, 0))
                        .use()
                        .labelColumn())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoTableSaysWhy() throws IOException {
        for (String text : List.of("", "a,b,y\n", "a,b,y\n1,2,0\n3,4,0\n", "a,y\n1,0\n2,1\n", "a\tb\n\"")) {
            TablePreview preview = preview(text);
            assertThat(preview.isUsable()).as(text).isFalse();
            assertThat(preview.remarks().getFirst().cost()).as(text).isEqualTo(Cost.ALL);
            assertThat(preview.summary()).isEqualTo(Phrase.of("csv.summary.refused"));
            assertThatIllegalStateException().isThrownBy(preview::table);
            assertThat(preview.rows()).allMatch(row -> row.cells().size() <= 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasItsSentence(CsvFinding.Reason reason) {
        String key = "csv.found." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Language language : Language.values()) {
            assertThat(words(language).get(key, "column", "3", "5, 6", "256")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsWord(ColumnRole role) {
        for (Language language : Language.values()) {
            assertThat(words(language).get(role.textKey())).isNotBlank();
        }
    }
}
