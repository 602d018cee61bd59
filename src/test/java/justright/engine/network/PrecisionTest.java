package justright.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoublePredicate;
import justright.engine.kernel.Kernel;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/// Where numbers end in a deep linear network of one unit a layer, w^L.
class PrecisionTest {

    /// The first layer whose activation `ended` holds for, with x = 1.
    private static int firstLayer(double w, int depth, Kernel kernel, DoublePredicate ended) {
        Architecture.Draft draft = Architecture.of(1);
        for (int l = 1; l <= depth; l++) {
            draft.dense(1, Activations.LINEAR);
        }
        Parameters parameters = Parameters.zeros(draft.loss(Loss.HALF_SQUARED_ERROR));
        for (int l = 1; l <= depth; l++) {
            parameters.W(l).fill(w);
        }
        Network network = Network.of(parameters, kernel);
        network.predict(new DMatrixRMaj(new double[][] {{1}}));
        int l = 1;
        while (l <= depth && !ended.test(network.a(l, 0, 0))) {
            l++;
        }
        return l;
    }

    @Test
    void in32BitsGrowthOverflowsAtLayer219AndFadingEndsAtLayer150() {
        assertThat(firstLayer(1.5, 230, Kernel.single(), Double::isInfinite)).isEqualTo(219);
        assertThat(firstLayer(0.5, 160, Kernel.single(), a -> a == 0)).isEqualTo(150);
    }

    @Test
    void in64BitsGrowthOverflowsAtLayer1751AndFadingEndsAtLayer1075() {
        assertThat(firstLayer(1.5, 1760, Kernel.fastest(), Double::isInfinite)).isEqualTo(1751);
        assertThat(firstLayer(0.5, 1080, Kernel.fastest(), a -> a == 0)).isEqualTo(1075);
    }
}
