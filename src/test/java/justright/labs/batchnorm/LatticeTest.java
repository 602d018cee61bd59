package justright.labs.batchnorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.lab.LabState.Point;
import org.junit.jupiter.api.Test;

class LatticeTest {

    @Test
    void everyCellComesOnceAndTheCoarseOnesFirst() {
        List<Cell> cells = Lattice.cells();

        assertThat(cells).doesNotHaveDuplicates().hasSize(2 * Lattice.size());
        assertThat(cells.subList(0, 24)).allMatch(cell -> cell.column() % 4 == 0 && cell.row() % 4 == 0);
    }

    @Test
    void placesLieBetweenTheCells() {
        assertThat(Lattice.column(0.005)).isZero();
        assertThat(Lattice.column(10)).isEqualTo(10);
        assertThat(Lattice.row(0.1)).isEqualTo(4);
        assertThat(Lattice.row(Math.sqrt(0.1 * 0.3))).isCloseTo(4.5, within(1e-9));
    }

    @Test
    void aPaintingComesBackFromItsPoints() {
        Painting painting = Painting.NONE
                .with(new Cell(Lane.WITH, 3, 12), true)
                .with(new Cell(Lane.WITHOUT, 0, 0), true)
                .with(new Cell(Lane.WITH, 5, 5), true)
                .with(new Cell(Lane.WITH, 5, 5), false);

        assertThat(painting.points()).hasSize(2);
        assertThat(Painting.of(painting.points())).isEqualTo(painting);
    }

    @Test
    void whatIsNoCellIsNotPainted() {
        assertThat(Painting.of(List.of(
                                new Point(-1, 0, 0), new Point(11, 0, 1), new Point(2.5, 2, 1), new Point(0, 13, 0)))
                        .cells())
                .isEmpty();
    }

    @Test
    void aPaintingIsJudgedByTheMap() {
        Cell good = new Cell(Lane.WITH, 6, 6);
        Cell bad = new Cell(Lane.WITH, 0, 0);
        Cell other = new Cell(Lane.WITHOUT, 6, 6);
        Atlas map = Atlas.EMPTY.with(List.of(
                new Atlas.Found(good, Atlas.TARGET),
                new Atlas.Found(bad, Double.POSITIVE_INFINITY),
                new Atlas.Found(other, 0.01)));
        Painting painting = Painting.NONE.with(good, true).with(bad, true);

        assertThat(painting.right(Lane.WITH, map)).isEqualTo(1);
        assertThat(painting.right(Lane.WITHOUT, map)).isZero();
        assertThat(map.trained(Lane.WITHOUT)).isEqualTo(1);
    }
}
