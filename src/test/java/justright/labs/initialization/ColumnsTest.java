package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void fewLayersAreAllShown() {
        assertThat(Columns.shown(1, 6)).containsExactly(1);
        assertThat(Columns.shown(6, 6)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void ofManyTheFirstTheLastAndOthersBetween() {
        assertThat(Columns.shown(10, 6)).containsExactly(1, 3, 5, 6, 8, 10);
        assertThat(Columns.shown(7, 6)).startsWith(1).endsWith(7).hasSize(6).doesNotHaveDuplicates();
    }
}
