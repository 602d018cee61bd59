package justright.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import justright.engine.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlurredCurveTest {

    private static final Curve SPIRAL = new Curve(9, (u, point) -> {
        point[0] = u * Math.cos(8 * u);
        point[1] = u * Math.sin(8 * u);
    });

    private static final Curve POINT = new Curve(0, (_, point) -> {
        point[0] = 1;
        point[1] = -2;
    });

    /// What is too far away to count is left out without changing a bit.
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.5, 3})
    void isTheSumOverAllNodes(double noise) {
        BlurredCurve blurred = new BlurredCurve(SPIRAL, noise);
        places().forEach(at -> assertThat(blurred.log(at[0], at[1]))
                .as("at %s, %s", at[0], at[1])
                .isEqualTo(sumOverAllNodes(noise, at[0], at[1])));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.5, 3})
    void vanishesWhereItIsNextToNothing(double noise) {
        BlurredCurve blurred = new BlurredCurve(SPIRAL, noise);
        places().filter(at -> blurred.vanishes(at[0], at[1]))
                .forEach(at -> assertThat(blurred.log(at[0], at[1])).isLessThan(-80));
        assertThat(blurred.vanishes(0, 0)).isFalse();
        assertThat(blurred.vanishes(100, 100)).isTrue();
    }

    @Test
    void aPointIsAGaussian() {
        double halfSquare = 0.5 * (4 * 4 + 3 * 3) / (0.5 * 0.5);
        assertThat(new BlurredCurve(POINT, 0.5).log(5, 1)).isEqualTo(-StrictMath.log(2 * Math.PI * 0.25) - halfSquare);
    }

    private static Stream<double[]> places() {
        Chance chance = Chance.of(3);
        return Stream.generate(() -> new double[] {3 * chance.gaussian(), 3 * chance.gaussian()})
                .limit(2000);
    }

    private static double sumOverAllNodes(double noise, double at1, double at2) {
        GaussLegendre quadrature = GaussLegendre.onUnitInterval(SPIRAL.length() / (3 * noise));
        double[] squares = new double[quadrature.size()];
        double nearest = Double.POSITIVE_INFINITY;
        double[] point = new double[2];
        for (int i = 0; i < squares.length; i++) {
            SPIRAL.at(quadrature.node(i), point);
            double d1 = at1 - point[0];
            double d2 = at2 - point[1];
            squares[i] = d1 * d1 + d2 * d2;
            nearest = Math.min(nearest, squares[i]);
        }
        double halfPrecision = 0.5 / (noise * noise);
        double sum = 0;
        for (int i = 0; i < squares.length; i++) {
            if (squares[i] < nearest + 40 / halfPrecision) {
                sum += quadrature.weight(i) * StrictMath.exp((nearest - squares[i]) * halfPrecision);
            }
        }
        return -StrictMath.log(2 * Math.PI * noise * noise) - nearest * halfPrecision + StrictMath.log(sum);
    }
}
