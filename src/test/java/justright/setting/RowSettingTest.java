package justright.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowSettingTest {

    private enum Curve {
        TANH,
        LEAKY_RELU
    }

    private final RowSetting<Double> units = new RowSetting<>(
            "hidden",
            "",
            Quantity.DATA,
            Effect.RESTART,
            new Entry.Numbers(Scale.linear(1, 64, 1), true),
            0,
            3,
            List.of(4.0, 2.0));
    private final RowSetting<Curve> curves = new RowSetting<>(
            "activation", "", Quantity.DATA, Effect.RESTART, Entry.Choices.of(Curve.class), 1, 3, List.of(Curve.TANH));

    @Test
    void placesAreAddedAndTakenAwayWithinBounds() {
        units.grow(8.0);
        assertThat(units.get()).containsExactly(4.0, 2.0, 8.0);
        assertThat(units.canGrow()).isFalse();
        units.grow(9.0);
        assertThat(units.size()).isEqualTo(3);
        curves.shrink();
        assertThat(curves.size()).isEqualTo(1);
    }

    @Test
    void whatIsNotSaidIsAsTheLastThatWas() {
        curves.parse("tanh leaky_relu");
        assertThat(curves.at(0, Curve.TANH)).isEqualTo(Curve.TANH);
        assertThat(curves.at(7, Curve.TANH)).isEqualTo(Curve.LEAKY_RELU);
        units.parse("none");
        assertThat(units.at(2, 5.0)).isEqualTo(5.0);
    }

    @Test
    void isWrittenAndReadBack() {
        units.parse(" 6  12 ");
        assertThat(units.encode()).isEqualTo("6 12");
        units.parse("none");
        assertThat(units.get()).isEmpty();
        assertThat(units.encode()).isEqualTo("none");
    }

    @Test
    void theLastGoodValueStays() {
        for (String bad : List.of("65", "0", "4.5", "fish", "1 2 3 4", "NaN")) {
            assertThatThrownBy(() -> units.parse(bad)).as(bad).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> curves.parse("none")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> units.parse(0, "99"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1 … 64");
        assertThat(units.isStandard()).isTrue();
        assertThat(curves.isStandard()).isTrue();
    }
}
