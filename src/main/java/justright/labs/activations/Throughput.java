package justright.labs.activations;

import java.util.stream.IntStream;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;

/// What of a gradient gets through the last hidden layer of a real network, down to the layer below, for each z that
/// its units are moved to. 1 is what a linear layer of the same weights lets through.
///
/// @param share √(mean dA⁽ˡ⁻¹⁾²) over that of W⁽ˡ⁾ᵀ dA⁽ˡ⁾, for each of [#places]; NaN where nothing arrives from above
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record Throughput(double[] share) {

    /// z is moved from −[#REACH] to REACH.
    static final double REACH = 8;

    private static final int PLACES = 81;

    /// The z at which it is measured: every fifth of a unit.
    static double[] places() {
        return IntStream.range(0, PLACES)
                .mapToDouble(i -> (i - (PLACES - 1) / 2) * 2 * REACH / (PLACES - 1))
                .toArray();
    }

    /// Moves all units of the last hidden layer by their biases until the mean of their z over the batch is the wanted
    /// one, and sends the batch forward and its errors back. The pieces of a maxout unit are moved together. The
    /// parameters are read only.
    static Throughput of(Parameters start, Batch batch) {
        Parameters moved = start.copy();
        Network network = Network.of(moved);
        Gradients gradients = Gradients.zeros(moved.architecture());
        int l = moved.depth() - 1;
        double[] means = means(network, batch, l);
        double[] share = places();
        for (int i = 0; i < share.length; i++) {
            for (int row = 0; row < means.length; row++) {
                moved.b(l).data[row] = start.b(l).data[row] + share[i] - means[row];
            }
            network.forwardTraining(batch, Masks.none(moved.architecture()));
            network.backward(Penalty.NONE, gradients);
            share[i] = share(network, l);
        }
        return new Throughput(share);
    }

    /// The share at a place between those measured: the nearest one's.
    double at(double z) {
        int nearest = (int) Math.round((z + REACH) / (2 * REACH) * (share.length - 1));
        return share[Math.clamp(nearest, 0, share.length - 1)];
    }

    /// The mean of each row of Z⁽ˡ⁾.
    private static double[] means(Network network, Batch batch, int l) {
        network.forward(batch);
        DMatrixRMaj Z = network.Z(l);
        double[] means = new double[Z.numRows];
        for (int i = 0; i < Z.getNumElements(); i++) {
            means[i / Z.numCols] += Z.data[i] / Z.numCols;
        }
        return means;
    }

    private static double share(Network network, int l) {
        Parameters parameters = network.parameters();
        Architecture architecture = network.architecture();
        DMatrixRMaj arrives = back(
                parameters.W(l + 1),
                network.dZ(l + 1),
                architecture.layer(l + 1).rows());
        DMatrixRMaj through =
                back(parameters.W(l), network.dZ(l), architecture.layer(l).rows());
        DMatrixRMaj straight = back(parameters.W(l), arrives, architecture.units(l));
        return size(through) / size(straight);
    }

    /// The first `rows` rows of Wᵀ times d.
    private static DMatrixRMaj back(DMatrixRMaj W, DMatrixRMaj d, int rows) {
        int m = d.numCols;
        DMatrixRMaj below = new DMatrixRMaj(W.numCols, m);
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < W.numCols; i++) {
                double w = W.unsafe_get(row, i);
                for (int j = 0; j < m; j++) {
                    below.data[i * m + j] += w * d.data[row * m + j];
                }
            }
        }
        return below;
    }

    private static double size(DMatrixRMaj values) {
        double sum = 0;
        for (int i = 0; i < values.getNumElements(); i++) {
            sum += values.data[i] * values.data[i];
        }
        return Math.sqrt(sum / values.getNumElements());
    }
}
