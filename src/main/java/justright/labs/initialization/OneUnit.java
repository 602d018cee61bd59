package justright.labs.initialization;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// One unit with n inputs, drawn many times: the spread of its z for each n, measured.
///
/// @param inputs the n, rising
/// @param spread σ of z over all draws and examples, for each n
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record OneUnit(Scheme scheme, double[] inputs, double[] spread) {

    private static final int[] INPUTS = {1, 4, 16, 64, 256, 1024};
    private static final int DRAWS = 96;
    private static final int EXAMPLES = 64;

    /// Draws and examples of every point.
    static int sample() {
        return DRAWS * EXAMPLES;
    }

    static OneUnit of(Scheme scheme, double k, long seed) {
        double[] spread = IntStream.of(INPUTS)
                .mapToDouble(n -> z(scheme, k, n, seed).deviation())
                .toArray();
        return new OneUnit(scheme, IntStream.of(INPUTS).asDoubleStream().toArray(), spread);
    }

    static List<OneUnit> all(Design design, long seed) {
        return design.schemes().stream()
                .map(scheme -> of(scheme, design.k(), seed))
                .toList();
    }

    /// z = Σ w_i x_i of a unit with `n` inputs x ~ N(0, 1), by a forward pass through a linear layer of many such
    /// units.
    static Summary z(Scheme scheme, double k, int n, long seed) {
        Chance chance = Chance.of(seed).stream("unit");
        Architecture layer = Architecture.of(n).output(DRAWS, Loss.HALF_SQUARED_ERROR);
        Parameters parameters = Parameters.initialize(layer, drawn(scheme, k, n), chance.stream("weights"));
        DMatrixRMaj X = new DMatrixRMaj(n, EXAMPLES);
        Chance inputs = chance.stream("inputs");
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = inputs.gaussian();
        }
        Network network = Network.of(parameters);
        network.forward(Batch.of(X, new DMatrixRMaj(DRAWS, EXAMPLES)));
        return Summary.of(network.Z(1).data);
    }

    /// Glorot's rule looks at the layer's own size, not at the number of draws: as many units as inputs.
    private static Initialization drawn(Scheme scheme, double k, int n) {
        Initialization of = scheme.initialization(k);
        return scheme == Scheme.GLOROT ? Initialization.normal(of.scale(n, n)) : of;
    }
}
