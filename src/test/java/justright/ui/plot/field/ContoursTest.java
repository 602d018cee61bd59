package justright.ui.plot.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContoursTest {

    @Test
    void circleIsOneClosedLineOfItsRadius() {
        Grid cone = Grid.of(-2, 2, -2, 2, 81, (x, y) -> x * x + y * y);
        List<Polyline> lines = Contours.at(cone, 1.44);
        assertThat(lines).hasSize(1);
        Polyline circle = lines.getFirst();
        assertThat(circle.isClosed()).isTrue();
        for (int i = 0; i < circle.size(); i++) {
            assertThat(Math.hypot(circle.x(i), circle.y(i))).isCloseTo(1.2, within(1e-3));
        }
    }

    @Test
    void planeIsOneOpenLineFromEdgeToEdge() {
        Grid plane = Grid.of(-1, 1, -1, 1, 11, (x, y) -> 2 * x + y);
        List<Polyline> lines = Contours.at(plane, 0.3);
        assertThat(lines).hasSize(1);
        Polyline line = lines.getFirst();
        assertThat(line.isClosed()).isFalse();
        for (int i = 0; i < line.size(); i++) {
            assertThat(2 * line.x(i) + line.y(i)).isCloseTo(0.3, within(1e-12));
        }
        assertThat(Math.abs(line.y(0))).isCloseTo(1, within(1e-12));
        assertThat(Math.abs(line.y(line.size() - 1))).isCloseTo(1, within(1e-12));
    }

    @Test
    void lineWithoutHeightIsNoLine() {
        Grid flat = Grid.of(0, 1, 0, 1, 5, (_, _) -> 1);
        assertThat(Contours.at(flat, 0.5)).isEmpty();
        assertThat(Contours.at(flat, 1)).isEmpty();
    }

    @Test
    void meanDecidesWhereCornersAlternate() {
        Grid highMiddle = new Grid(0, 1, 0, 1, 2, 2, new double[] {2, 0.9, 0.9, 2});
        Grid lowMiddle = new Grid(0, 1, 0, 1, 2, 2, new double[] {1.1, 0, 0, 1.1});
        assertThat(Contours.at(highMiddle, 1))
                .hasSize(2)
                .allSatisfy(line -> assertThat(sum(line, 0)).isNotCloseTo(sum(line, 1), within(1e-9)));
        // above the mean: the low corners (1,0) and (0,1) are cut off, each line lies near one of them
        assertThat(Contours.at(highMiddle, 1))
                .anySatisfy(line -> assertThat(line.x(0) - line.y(0) + line.x(1) - line.y(1))
                        .isGreaterThan(1.7));
        // below the mean: the high corners (0,0) and (1,1) are cut off
        assertThat(Contours.at(lowMiddle, 1))
                .hasSize(2)
                .anySatisfy(line -> assertThat(sum(line, 0) + sum(line, 1)).isLessThan(0.5));
    }

    @Test
    void cellsThatAreNotFiniteAreLeftOut() {
        Grid holed = Grid.of(-1, 1, -1, 1, 21, (x, y) -> Math.abs(y) < 0.15 ? Double.POSITIVE_INFINITY : x);
        assertThat(Contours.at(holed, 0.05)).hasSize(2).noneMatch(Polyline::isClosed);
    }

    @Test
    void twoIslandsAreTwoLoops() {
        Grid hills = Grid.of(-3, 3, -3, 3, 61, (x, y) -> Math.exp(-4 * Math.pow(Math.abs(x) - 1.5, 2) - 4 * y * y));
        assertThat(Contours.at(hills, 0.5)).hasSize(2).allMatch(Polyline::isClosed);
    }

    private static double sum(Polyline line, int i) {
        return line.x(i) + line.y(i);
    }
}
