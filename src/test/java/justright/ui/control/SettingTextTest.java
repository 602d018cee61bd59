package justright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import justright.setting.NumberSetting;
import justright.setting.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTextTest {

    private final NumberSetting lambda = new SheetSettings().lambda;
    private final NumberSetting step = NumberSetting.of("epsilon", "ε", 1e-7, Scale.log(1e-12, 1))
            .decimals(-1)
            .build();

    @ParameterizedTest
    @CsvSource({"0.3, 0.30", "0.015, 0.015", "12, 12.00", "0, 0.00", "0.0034, 0.0034"})
    void showsTheUsualDecimalsAndMoreWhereTheValueNeedsThem(double value, String shown) {
        assertThat(SettingText.value(lambda, value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1e-7, 10⁻⁷", "2.5e-7, 2.5 × 10⁻⁷", "0.01, 0.01", "1, 1"})
    void writesWideRangesWithPowersOfTen(double value, String shown) {
        assertThat(SettingText.value(step, value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 0.1", "1, 1", "10, 10", "120, 120", "0.0001, 10⁻⁴", "-2, −2"})
    void marksAreAsShortAsCanBe(double value, String shown) {
        assertThat(SettingText.mark(value)).isEqualTo(shown);
    }

    @Test
    void theTypedFormCanBeReadAgain() {
        step.set(2.5e-7);
        String typed = SettingText.typed(step);
        step.reset();
        step.parse(typed);
        assertThat(step.get()).isEqualTo(2.5e-7);
    }

    @Test
    void largeBoundsAreWrittenLikeAllNumbers() {
        NumberSetting examples =
                NumberSetting.of("m", "m", 1000, Scale.log(100, 10_000_000)).build();
        NumberSetting small =
                NumberSetting.of("p", "p", 0.5, Scale.log(0.0001, 1)).build();

        assertThat(SettingText.allowed(examples)).isEqualTo("100 … 10\u202f000\u202f000");
        assertThat(SettingText.allowed(small)).isEqualTo("0.0001 … 1");
    }
}
