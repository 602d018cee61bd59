package justright.ui.plot.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import justright.ui.plot.Axis;
import justright.ui.plot.bar.ParameterBars.Group;
import org.junit.jupiter.api.Test;

class ParameterBarsTest {

    private static ParameterBars bars(int first, int second) {
        List<Group> groups = List.of(group(first), group(second));
        return new ParameterBars(Axis.log(1e-12, 1), groups, 1e-3, List.of());
    }

    private static Group group(int size) {
        return new Group("", "", Collections.nCopies(size, 1e-9));
    }

    /// So many bars are narrow; the gap between groups must grow with them, or names would lie on each other.
    @Test
    void leavesRoomBetweenGroupsOfManyBars() {
        double few = bars(8, 4).slot(1, 0) - 8;
        double many = bars(120, 4).slot(1, 0) - 120;

        assertThat(few).isPositive();
        assertThat(many).isGreaterThan(2 * few);
        assertThat(bars(8, 4).slot(1, 2)).isEqualTo(8 + few + 2);
    }
}
