package justright.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class CurvatureTest {

    @Test
    void isTheExtremeEigenvalues() {
        Curvature curvature = Curvature.of(new DMatrixRMaj(new double[][] {{2, 1}, {1, 2}}));
        assertThat(curvature.lambdaMin()).isCloseTo(1, within(1e-14));
        assertThat(curvature.lambdaMax()).isCloseTo(3, within(1e-14));
        assertThat(curvature.conditionNumber()).isCloseTo(3, within(1e-13));
    }

    /// A direction that is flat but for rounding is a flat one; a merely weak one is not.
    @Test
    void flatDirectionsAreLeftOutOnRequest() {
        DMatrixRMaj flat = DMatrixRMaj.wrap(3, 3, new double[] {4, 0, 0, 0, 1e-16, 0, 0, 0, 2});
        assertThat(Curvature.of(flat).conditionNumber()).isGreaterThan(1e15);
        assertThat(Curvature.ofSloping(flat).conditionNumber()).isCloseTo(2, within(1e-14));
        DMatrixRMaj weak = DMatrixRMaj.wrap(2, 2, new double[] {4, 0, 0, 1e-12});
        assertThat(Curvature.ofSloping(weak).lambdaMin()).isCloseTo(1e-12, within(1e-15));
    }

    @Test
    void whereNothingSlopesBothAreZero() {
        assertThat(Curvature.ofSloping(new DMatrixRMaj(2, 2))).isEqualTo(new Curvature(0, 0));
    }
}
