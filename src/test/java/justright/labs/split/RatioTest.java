package justright.labs.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import justright.engine.data.SplitCounts;
import justright.setting.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "60/20/20, 60/20/20",
        "70/30, 70/30",
        "70/30/0, 70/30",
        "' 98 / 1 / 1 ', 98/1/1",
        "'99,5/0,25/0,25', 99.5/0.25/0.25",
        "60 20 20, 60/20/20",
        "80%/10%/10%, 80/10/10"
    })
    void isReadAsPeopleWriteIt(String typed, String written) throws Ratio.Refused {
        assertThat(Ratio.parse(typed).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "60/20/30, ratio.sum",
        "60/20, ratio.sum",
        "100/0, ratio.no-dev",
        "80/0/20, ratio.no-dev",
        "0/50/50, ratio.no-train",
        "100, ratio.unreadable",
        "25/25/25/25, ratio.unreadable",
        "120/-10/-10, ratio.unreadable",
        "most/some/few, ratio.unreadable",
        "'', ratio.unreadable",
        "1e999999999/1/1, ratio.unreadable"
    })
    void isRefusedWithAReason(String typed, String reason) {
        Ratio.Refused refused = catchThrowableOfType(Ratio.Refused.class, () -> Ratio.parse(typed));
        assertThat(refused.reason().key()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetCanBeSetAndReadBack(Preset preset) {
        SplitSettings settings = new SplitSettings();
        settings.divide(preset.ratio());
        assertThat(Preset.of(settings.ratio())).contains(preset);
    }

    @Test
    void whatIsOutOfRangeChangesNothing() {
        SplitSettings settings = new SplitSettings();
        assertThatThrownBy(() -> settings.divide(new Ratio(30, 20, 50))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> settings.divide(new Ratio(10, 60, 30))).isInstanceOf(InvalidValueException.class);
        assertThat(settings.ratio()).isEqualTo(Preset.USUAL.ratio());
    }

    @Test
    void devAndTestKeepAtLeastOneExample() {
        assertThat(SetSizes.of(100, Preset.MORE.ratio())).isEqualTo(new SplitCounts(98, 1, 1));
        assertThat(SetSizes.raises(100, Preset.MORE.ratio())).isTrue();
        assertThat(SetSizes.raises(1_000, Preset.USUAL.ratio())).isFalse();
    }
}
