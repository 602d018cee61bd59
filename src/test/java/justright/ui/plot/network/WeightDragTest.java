package justright.ui.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightDragTest {

    @Test
    void upwardsMakesItLargerInRoundSteps() {
        WeightDrag drag = new WeightDrag(0.4371, 200, 1);
        assertThat(drag.to(190, false)).isEqualTo(0.64);
        assertThat(drag.to(150, false)).isEqualTo(1.44);
        assertThat(drag.to(250, false)).isEqualTo(-0.56);
    }

    @Test
    void withShiftItIsTenTimesFinerAndDoesNotJump() {
        WeightDrag drag = new WeightDrag(1, 100, 1);
        assertThat(drag.to(50, false)).isEqualTo(2);
        assertThat(drag.to(51, true)).isEqualTo(1.998);
        assertThat(drag.to(50, true)).isEqualTo(2);
    }

    @Test
    void onALargerScreenTheHandMovesFarther() {
        assertThat(new WeightDrag(0, 100, 2).to(80, false)).isEqualTo(0.2);
    }

    @Test
    void staysWithinItsBounds() {
        assertThat(new WeightDrag(99, 0, 1).to(-1e6, false)).isEqualTo(WeightDrag.MOST);
        assertThat(WeightDrag.stepped(-99.95, 0.1, -10)).isEqualTo(-WeightDrag.MOST);
    }

    @Test
    void keysGoToTheNextRoundValue() {
        assertThat(WeightDrag.stepped(0.4371, 0.1, 1)).isEqualTo(0.5);
        assertThat(WeightDrag.stepped(0.4371, 0.1, -1)).isEqualTo(0.4);
        assertThat(WeightDrag.stepped(0.3, 0.1, 1)).isEqualTo(0.4);
        assertThat(WeightDrag.stepped(0.3, 0.1, -10)).isEqualTo(-0.7);
        assertThat(Double.toString(WeightDrag.stepped(0.1, 0.1, -1))).isEqualTo("0.0");
    }
}
