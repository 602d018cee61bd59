package justright.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class TicksSettingTest {

    private enum Fruit {
        APPLE,
        RED_PEAR,
        PLUM
    }

    private final TicksSetting<Fruit> setting =
            new TicksSetting<>("fruit", "", Quantity.DATA, Effect.RESTART, Fruit.class, EnumSet.of(Fruit.PLUM));

    @Test
    void ticksAreSetAndTakenAway() {
        setting.tick(Fruit.APPLE, true);
        assertThat(setting.get()).containsExactly(Fruit.APPLE, Fruit.PLUM);
        setting.tick(Fruit.PLUM, false);
        assertThat(setting.has(Fruit.PLUM)).isFalse();
        assertThat(setting.isStandard()).isFalse();
        setting.reset();
        assertThat(setting.isStandard()).isTrue();
    }

    @Test
    void isWrittenInTheOrderOfTheTicksAndReadBack() {
        setting.parse("plum, red_pear");
        assertThat(setting.encode()).isEqualTo("red_pear plum");
        setting.parse("none");
        assertThat(setting.get()).isEmpty();
        assertThat(setting.encode()).isEqualTo("none");
        setting.parse("red_pear plum");
        assertThat(setting.get()).containsExactly(Fruit.RED_PEAR, Fruit.PLUM);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> setting.parse("plum fish"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("none, apple red_pear plum");
        assertThat(setting.isStandard()).isTrue();
    }
}
