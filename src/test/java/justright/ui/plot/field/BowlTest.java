package justright.ui.plot.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import justright.ui.plot.field.Bowl.Face;
import justright.ui.plot.field.Bowl.Point;
import org.junit.jupiter.api.Test;

class BowlTest {

    private static final double NARROW = 300;

    /// ½(300 x² + y²) around (1, −2), steeper than quadratic far out.
    private static double valley(double x, double y) {
        double dx = x - 1;
        double dy = y + 2;
        double quadratic = 0.5 * (NARROW * dx * dx + dy * dy);
        return quadratic + 0.01 * quadratic * quadratic;
    }

    @Test
    void aNarrowValleyIsCutAlongItsRim() {
        Bowl bowl = Bowl.valley(BowlTest::valley, NARROW, 0, 1, 1, -2, 2, 4);
        assertThat(bowl.faces())
                .allSatisfy(face -> assertThat(face.corners())
                        .allSatisfy(corner -> assertThat(corner.height()).isBetween(0.0, 1 + 1e-9)));
        assertThat(rims(bowl))
                .hasSize(44)
                .allSatisfy(height -> assertThat(height).isCloseTo(1, within(1e-3)));
    }

    @Test
    void aSpokeThatDoesNotReachTheRimEndsAtTheDisc() {
        Bowl bowl = Bowl.valley(BowlTest::valley, NARROW, 0, 1, 1, -2, 2, 0.5);
        assertThat(bowl.widest()).isCloseTo(1, within(1e-9));
        assertThat(bowl.greatest(Point::height)).isCloseTo(1, within(1e-3));
    }

    @Test
    void everyCornerLiesOnTheSurface() {
        Bowl bowl = Bowl.valley(BowlTest::valley, NARROW, 0, 1, 1, -2, 2, 4);
        for (Face face : bowl.faces()) {
            Point corner = face.corners().get(1);
            assertThat(corner.height()).isCloseTo(valley(1 + 4 * corner.x(), -2 + 4 * corner.y()) / 2, within(1e-9));
        }
    }

    @Test
    void refusesASaddle() {
        assertThatThrownBy(() -> Bowl.valley(BowlTest::valley, 1, 2, 1, 0, 0, 2, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("curvature");
    }

    /// The heights at the outer ends of the spokes.
    private static List<Double> rims(Bowl bowl) {
        List<Face> faces = bowl.faces();
        int rings = faces.size() / 44;
        return java.util.stream.IntStream.range(0, 44)
                .mapToObj(spoke ->
                        faces.get(spoke * rings + rings - 1).corners().get(1).height())
                .toList();
    }
}
