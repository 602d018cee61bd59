package justright.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenDifferenceTest {

    @Test
    void aDifferenceIsThatOfTheWrittenNumbers() {
        double train = 0.0354;
        double dev = 0.03365;
        assertThat(Numbers.points(train)).isEqualTo("3.5");
        assertThat(Numbers.points(dev)).isEqualTo("3.4");
        assertThat(Numbers.points(dev - train)).isEqualTo(Numbers.MINUS + "0.2");
        assertThat(Numbers.pointsBetween(train, dev)).isEqualTo(Numbers.MINUS + "0.1");
    }
}
