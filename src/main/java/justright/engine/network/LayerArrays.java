package justright.engine.network;

import justright.engine.Require;
import justright.engine.network.ParameterGroup.Kind;
import org.ejml.data.DMatrixRMaj;

/// One number for each parameter of a network, in matrices of the parameters' shapes.
///
/// What a layer does not have is a 0 × 0 matrix.
abstract sealed class LayerArrays permits Parameters, Gradients {

    private final Architecture architecture;
    private final OfLayer[] layers;

    /// The matrices of one layer.
    record OfLayer(DMatrixRMaj W, DMatrixRMaj b, DMatrixRMaj slope, DMatrixRMaj gamma, DMatrixRMaj beta) {

        static OfLayer of(Layer layer, int inputs) {
            int rows = layer.rows();
            int slopes =
                    layer.activation() instanceof Activation.Prelu prelu ? (prelu.perUnit() ? layer.units() : 1) : 0;
            int normalized = layer.batchNorm() ? rows : 0;
            return new OfLayer(
                    new DMatrixRMaj(rows, inputs),
                    column(rows),
                    column(slopes),
                    column(normalized),
                    column(normalized));
        }

        private static DMatrixRMaj column(int rows) {
            return new DMatrixRMaj(rows, rows == 0 ? 0 : 1);
        }

        DMatrixRMaj matrix(Kind kind) {
            return switch (kind) {
                case W -> W;
                case B -> b;
                case SLOPE -> slope;
                case GAMMA -> gamma;
                case BETA -> beta;
            };
        }
    }

    LayerArrays(Architecture architecture) {
        this.architecture = architecture;
        layers = new OfLayer[architecture.depth()];
        for (int l = 1; l <= layers.length; l++) {
            layers[l - 1] = OfLayer.of(architecture.layer(l), architecture.units(l - 1));
        }
    }

    /// The architecture these were made for.
    public final Architecture architecture() {
        return architecture;
    }

    /// L.
    public final int depth() {
        return layers.length;
    }

    /// The matrix of layer l, 1 … L; 0 × 0 if the layer has none.
    public final DMatrixRMaj matrix(int l, Kind kind) {
        return layers[l - 1].matrix(kind);
    }

    /// How many numbers.
    public final int count() {
        return ParameterGroup.of(architecture).getLast().end();
    }

    /// Whether no number is infinite or NaN. Allocates nothing.
    public final boolean isFinite() {
        for (OfLayer layer : layers) {
            boolean finite = isFinite(layer.W)
                    && isFinite(layer.b)
                    && isFinite(layer.slope)
                    && isFinite(layer.gamma)
                    && isFinite(layer.beta);
            if (!finite) {
                return false;
            }
        }
        return true;
    }

    /// A sum is finite only if every term is; it may overflow only where training is lost anyway.
    private static boolean isFinite(DMatrixRMaj matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.getNumElements(); i++) {
            sum += matrix.data[i];
        }
        return Double.isFinite(sum);
    }

    /// All numbers in the order of [ParameterGroup].
    public final double[] flatten() {
        double[] theta = new double[count()];
        for (ParameterGroup group : ParameterGroup.of(architecture)) {
            System.arraycopy(array(group), offset(group), theta, group.start(), group.size());
        }
        return theta;
    }

    /// Takes all numbers from `theta`, in the order of [ParameterGroup].
    ///
    /// @throws IllegalArgumentException if `theta` has another length
    public final void unflatten(double[] theta) {
        Require.that(theta.length == count(), "length of theta", theta.length, Integer.toString(count()));
        for (ParameterGroup group : ParameterGroup.of(architecture)) {
            System.arraycopy(theta, group.start(), array(group), offset(group), group.size());
        }
    }

    private double[] array(ParameterGroup group) {
        return matrix(group.layer(), group.kind()).data;
    }

    /// The pieces of maxout lie below one another in W and b.
    private static int offset(ParameterGroup group) {
        return group.piece() * group.size();
    }

    final void requireSameShape(String name, LayerArrays other) {
        if (!architecture.sameShape(other.architecture)) {
            throw new IllegalArgumentException(name + " is of " + other.architecture + ", needs " + architecture);
        }
    }

    final void copyMatricesInto(LayerArrays target) {
        target.requireSameShape("source", this);
        for (int l = 1; l <= layers.length; l++) {
            for (Kind kind : Kind.values()) {
                DMatrixRMaj from = matrix(l, kind);
                System.arraycopy(from.data, 0, target.matrix(l, kind).data, 0, from.getNumElements());
            }
        }
    }

    final void fill(double value) {
        for (Kind kind : Kind.values()) {
            fill(kind, value);
        }
    }

    final void fill(Kind kind, double value) {
        for (OfLayer layer : layers) {
            layer.matrix(kind).fill(value);
        }
    }
}
