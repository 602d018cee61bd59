package justright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import justright.lab.ResultTable;
import org.junit.jupiter.api.Test;

class TableCsvTest {

    @Test
    void numbersKeepTheirFullPrecisionAndWhatIsUnknownIsEmpty() {
        ResultTable table = ResultTable.of("results.trials", "search", "learning_rate", "dev_error", "updates")
                .row("grid", 0.1 + 0.2, Double.NaN, 40)
                .row("a \"b\", c", 1e-20, Double.POSITIVE_INFINITY, 0)
                .done();
        assertThat(TableCsv.of(table)).isEqualTo("""
                        search,learning_rate,dev_error,updates
                        grid,0.30000000000000004,,40
                        "a ""b"", c",1.0E-20,Infinity,0
                        """);
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(
                        () -> ResultTable.of("results.trials", "a", "b").row(1).done())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1]");
    }
}
