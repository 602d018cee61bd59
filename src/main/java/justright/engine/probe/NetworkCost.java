package justright.engine.probe;

import java.util.BitSet;
import java.util.List;
import justright.engine.kernel.Kernel;
import justright.engine.network.Activation;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Gradients;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.ParameterGroup;
import justright.engine.network.ParameterGroup.Kind;
import justright.engine.network.Parameters;
import justright.engine.network.Penalty;
import org.ejml.data.DMatrixRMaj;

/// The cost of a network over one batch as a function of its parameter vector θ, and the gradient backprop gives.
///
/// As in training: batch norm by the batch's own statistics, dropout by these masks, which stay as they are: a new
/// mask at every evaluation would make a new function each time. Works on parameters of its own.
///
/// Thread: one at a time.
public final class NetworkCost implements DifferentiableCost {

    private final Parameters parameters;
    private final Network network;
    private final Gradients gradients;
    private final Batch batch;
    private final Masks masks;
    private final Penalty penalty;

    private NetworkCost(Architecture architecture, Batch batch, Masks masks, Penalty penalty, Kernel kernel) {
        parameters = Parameters.zeros(architecture);
        network = Network.of(parameters, kernel);
        gradients = Gradients.zeros(architecture);
        this.batch = batch;
        this.masks = masks;
        this.penalty = penalty;
    }

    /// The cost over `batch`, which must not change meanwhile; nor must the masks.
    public static NetworkCost of(Architecture architecture, Batch batch, Masks masks, Penalty penalty) {
        return new NetworkCost(architecture, batch, masks, penalty, Kernel.fastest());
    }

    /// The same without dropout.
    public static NetworkCost of(Architecture architecture, Batch batch, Penalty penalty) {
        return of(architecture, batch, Masks.none(architecture), penalty);
    }

    /// The same without dropout, in 32 bits: weighted sums and activations are rounded to a `float`, and so is the
    /// cost.
    public static DifferentiableCost in32Bits(Architecture architecture, Batch batch, Penalty penalty) {
        NetworkCost rounded = new NetworkCost(architecture, batch, Masks.none(architecture), penalty, Kernel.single());
        return new DifferentiableCost() {
            @Override
            public double cost(double[] theta) {
                return (float) rounded.cost(theta);
            }

            @Override
            public double[] gradient(double[] theta) {
                return rounded.gradient(theta);
            }

            @Override
            public BitSet sides() {
                return rounded.sides();
            }
        };
    }

    /// Which parts of θ belong to which layer.
    public List<ParameterGroup> groups() {
        return ParameterGroup.of(network.architecture());
    }

    @Override
    public double cost(double[] theta) {
        parameters.unflatten(theta);
        network.forwardTraining(batch, masks);
        return network.cost(penalty).total();
    }

    @Override
    public double[] gradient(double[] theta) {
        parameters.unflatten(theta);
        network.forwardTraining(batch, masks);
        network.backward(penalty, gradients);
        return gradients.flatten();
    }

    /// The sign of each z of the ReLU family, the larger piece of each maxout unit, and the sign of each weight under
    /// an L1 penalty.
    @Override
    public BitSet sides() {
        BitSet sides = new BitSet();
        int at = 0;
        for (int l = 1; l <= parameters.depth(); l++) {
            Activation activation = network.architecture().layer(l).activation();
            if (activation instanceof Activation.Maxout maxout) {
                at = largerPieces(network.preactivation(l), maxout.pieces(), sides, at);
            } else if (hasKink(activation)) {
                at = signs(network.preactivation(l), sides, at);
            }
            if (penalty.kind() == Penalty.Kind.L1) {
                at = signs(parameters.matrix(l, Kind.W), sides, at);
                at = penalty.biases() ? signs(parameters.matrix(l, Kind.B), sides, at) : at;
            }
        }
        return sides;
    }

    private static boolean hasKink(Activation activation) {
        return switch (activation) {
            case Activation.Relu _, Activation.LeakyRelu _, Activation.Prelu _, Activation.Maxout _ -> true;
            case Activation.Elu elu -> elu.alpha() != 1;
            case Activation.Linear _, Activation.Sigmoid _, Activation.Tanh _, Activation.Softmax _ -> false;
        };
    }

    private static int signs(DMatrixRMaj values, BitSet sides, int from) {
        int count = values.getNumElements();
        for (int i = 0; i < count; i++) {
            sides.set(from + i, values.data[i] > 0);
        }
        return from + count;
    }

    /// One bit for each pair of neighbouring pieces: whether the upper is the larger so far.
    private static int largerPieces(DMatrixRMaj values, int pieces, BitSet sides, int from) {
        int onePiece = values.getNumElements() / pieces;
        for (int i = 0; i < onePiece; i++) {
            double largest = values.data[i];
            for (int piece = 1; piece < pieces; piece++) {
                double value = values.data[piece * onePiece + i];
                sides.set(from + (piece - 1) * onePiece + i, value > largest);
                largest = Math.max(largest, value);
            }
        }
        return from + (pieces - 1) * onePiece;
    }
}
