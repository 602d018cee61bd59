package justright.training.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import justright.engine.data.Dataset;
import org.junit.jupiter.api.Test;

class OwnTableTest {

    private static final OwnTable.Plane PLANE = new OwnTable.Plane(3, 0);
    private static final OwnTable FLOWERS = new OwnTable(
            "flowers.csv",
            List.of("length", "kind", "width", "height"),
            new double[] {1, 2, 3, 4, 5, 0, 7, 8, 9, 1, 11, 12},
            1,
            List.of("rose", "tulip", "lily"),
            PLANE);

    private static OwnTable table(double... cells) {
        return new OwnTable("t.csv", List.of("a", "b", "y"), cells, 2, List.of("no", "yes"), new OwnTable.Plane(0, 1));
    }

    @Test
    void threeClassesAreOneHot() {
        Dataset all = FLOWERS.dataset();
        assertThat(all.featureNames()).containsExactly("length", "width", "height");
        assertThat(all.x().data).containsExactly(1, 5, 9, 3, 7, 11, 4, 8, 12);
        assertThat(all.classNames()).containsExactly("rose", "tulip", "lily");
        assertThat(List.of(all.label(0), all.label(1), all.label(2))).containsExactly(2, 0, 1);
    }

    @Test
    void thePlaneHasTwoFeaturesInTheirOrder() {
        Dataset plane = FLOWERS.planeDataset();
        assertThat(plane.featureNames()).containsExactly("height", "length");
        assertThat(plane.x().data).containsExactly(4, 8, 12, 1, 5, 9);
        assertThat(FLOWERS.withPlane(new OwnTable.Plane(0, 2)).planeDataset().featureNames())
                .containsExactly("length", "width");
    }

    @Test
    void twoClassesAreARowAndNoneMakeARegression() {
        assertThat(table(1, 2, 0, 3, 4, 1).dataset().isBinary()).isTrue();
        OwnTable measured = new OwnTable(
                "t.csv", List.of("a", "b", "y"), new double[] {1, 2, 0.5, 3, 4, -7}, 2, List.of(), plane());
        assertThat(measured.isRegression()).isTrue();
        assertThat(measured.dataset().y().data).containsExactly(0.5, -7);
    }

    @Test
    void anyDataSetBecomesATableAndBack() {
        Dataset data = FLOWERS.dataset();
        OwnTable table = OwnTable.of("flowers.csv", data, "kind", new OwnTable.Plane(0, 2));
        assertThat(table.columns()).containsExactly("length", "width", "height", "kind");
        assertThat(table.label()).isEqualTo(3);
        assertThat(table.dataset().x().data).isEqualTo(data.x().data);
        assertThat(table.dataset().y().data).isEqualTo(data.y().data);
        Dataset binary = table(1, 2, 0, 3, 4, 1).dataset();
        assertThat(OwnTable.of("t.csv", binary, "y", plane())).isEqualTo(table(1, 2, 0, 3, 4, 1));
    }

    @Test
    void nobodyChangesItFromOutside() {
        double[] cells = {1, 2, 0, 3, 4, 1};
        OwnTable table = table(cells);
        cells[0] = 9;
        table.cells()[1] = 9;
        assertThat(table).isEqualTo(table(1, 2, 0, 3, 4, 1)).isNotEqualTo(table(1, 2, 0, 3, 4, 0));
        assertThat(table.value(0, 0)).isEqualTo(1);
    }

    @Test
    void refusesWhatNoTableIs() {
        refuses(List.of("a", "a", "y"), new double[] {1, 2, 0, 3, 4, 1}, 2, plane());
        refuses(List.of("a", "y"), new double[] {1, 0, 3, 1}, 1, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4, 2}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4, 0.5}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, Double.NaN, 0, 3, 4, 1}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 1e200, 0, 3, 4, 1}, 2, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4, 1}, 3, plane());
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4, 1}, 2, new OwnTable.Plane(0, 0));
        refuses(List.of("a", "b", "y"), new double[] {1, 2, 0, 3, 4, 1}, 2, new OwnTable.Plane(0, 2));
        refuses(List.of("a", "b", "y"), new double[3 * (OwnTable.MOST_ROWS + 1)], 2, plane());
    }

    private static OwnTable.Plane plane() {
        return new OwnTable.Plane(0, 1);
    }

    private static void refuses(List<String> columns, double[] cells, int label, OwnTable.Plane plane) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnTable("t.csv", columns, cells, label, List.of("no", "yes"), plane));
    }
}
