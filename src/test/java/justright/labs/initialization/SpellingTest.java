package justright.labs.initialization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void sizesStayShortWhateverTheyAre() {
        assertThat(Spelling.size(0)).isEqualTo("0");
        assertThat(Spelling.size(0.634)).isEqualTo("0.63");
        assertThat(Spelling.size(12.4)).isEqualTo("12");
        assertThat(Spelling.size(0.0042)).isEqualTo("4·10⁻³");
        assertThat(Spelling.size(0.00099)).isEqualTo("10⁻³");
        assertThat(Spelling.size(24_000)).isEqualTo("2·10⁴");
        assertThat(Spelling.size(Double.POSITIVE_INFINITY)).isEqualTo("∞");
        assertThat(Spelling.size(Double.NaN)).isEqualTo("NaN");
    }
}
