package justright.engine.network;

import justright.engine.kernel.Padding;
import justright.engine.network.Fault.Kind;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The backward pass with one mistake in it. Allocates as it likes: it is for the bug hunt, not for speed.
final class FaultyBackpropagation extends Backpropagation {

    private final Fault fault;

    FaultyBackpropagation(Fault fault) {
        this.fault = fault;
    }

    @Override
    boolean isRight() {
        return false;
    }

    @Override
    void outputError(LayerPass output, double[][] Y, double[][] d, int m) {
        super.outputError(output, Y, d, m);
        if (fault.is(Kind.SIGMOID_SLOPE_TWICE, output.l)) {
            for (int k = 0; k < d.length; k++) {
                for (int j = 0; j < m; j++) {
                    d[k][j] *= output.A[k][j] * (1 - output.A[k][j]);
                }
            }
        }
    }

    @Override
    void throughDropout(LayerPass layer, int m) {
        Masks masks = layer.masks();
        boolean maskForgotten = fault.is(Kind.MASK_FORGOTTEN, layer.l);
        boolean factorForgotten = fault.is(Kind.DROPOUT_FACTOR_FORGOTTEN, layer.l);
        if (masks == null || !maskForgotten) {
            super.throughDropout(layer, m);
        }
        if (masks != null && maskForgotten) {
            scale(layer.dA, 1 / masks.keepProb(layer.l));
        }
        if (masks != null && factorForgotten) {
            scale(layer.dA, masks.keepProb(layer.l));
        }
    }

    @Override
    void throughActivation(LayerPass layer, Gradients gradients, int m) {
        if (fault.is(Kind.SLOPE_TAKEN_FOR_ONE, layer.l) && layer.A.length == layer.Z.length) {
            return;
        }
        if (fault.is(Kind.TANH_SLOPE_WITHOUT_SQUARE, layer.l) && layer.activation() instanceof Activation.Tanh) {
            for (int i = 0; i < layer.dZ.length; i++) {
                for (int j = 0; j < m; j++) {
                    layer.dZ[i][j] *= 1 - layer.A[i][j];
                }
            }
            return;
        }
        super.throughActivation(layer, gradients, m);
    }

    @Override
    void throughNorm(LayerPass layer, Gradients gradients, int m) {
        super.throughNorm(layer, gradients, m);
        if (fault.is(Kind.SIGN_OF_DZ, layer.l)) {
            scale(layer.dZ, -1);
        }
    }

    @Override
    void weights(LayerPass layer, double[][] below, Gradients gradients, int m) {
        boolean ownA = fault.is(Kind.WRONG_ACTIVATION, layer.l) && layer.A.length == below.length;
        super.weights(layer, ownA ? layer.A : below, gradients, m);
        if (!fault.in(layer.l)) {
            return;
        }
        DMatrixRMaj dW = gradients.dW(layer.l);
        DMatrixRMaj db = gradients.db(layer.l);
        switch (fault.kind()) {
            case NOT_AVERAGED -> {
                CommonOps_DDRM.scale(m, dW);
                CommonOps_DDRM.scale(m, db);
            }
            case BIAS_NOT_AVERAGED -> CommonOps_DDRM.scale(m, db);
            case BIAS_QUADRUPLED -> CommonOps_DDRM.scale(4, db);
            case WEIGHTS_DOUBLED -> CommonOps_DDRM.scale(2, dW);
            case BIAS_SUMMED_OVER_UNITS -> db.fill(CommonOps_DDRM.elementSum(db));
            case BIAS_OF_FIRST_EXAMPLE -> {
                for (int i = 0; i < layer.dZ.length; i++) {
                    db.set(i, 0, layer.dZ[i][0] / m);
                }
            }
            case DW_TRANSPOSED -> {
                if (dW.numRows == dW.numCols) {
                    CommonOps_DDRM.transpose(dW);
                }
            }
            default -> {}
        }
    }

    @Override
    void pullBack(LayerPass layer, double[][] dBelow, int m) {
        if (fault.is(Kind.W_NOT_TRANSPOSED, layer.l) && dBelow.length == layer.dZ.length) {
            double[] none = new double[dBelow.length];
            layer.kernel.affine(layer.weights().data, none, layer.dZ, dBelow, Padding.of(m));
        } else {
            super.pullBack(layer, dBelow, m);
        }
    }

    @Override
    void penalize(Penalty penalty, Parameters parameters, Gradients gradients, int m) {
        for (int l = 1; l <= parameters.depth(); l++) {
            ofWeights(penalty, l).addGradient(parameters.W(l), gradients.dW(l), m);
            if (penalty.biases() || fault.is(Kind.BIASES_PENALIZED, l)) {
                penalty.addGradient(parameters.b(l), gradients.db(l), m);
            }
            if (fault.is(Kind.SIGN_OF_DW, l)) {
                CommonOps_DDRM.scale(-1, gradients.dW(l));
            }
        }
    }

    /// The penalty that dW of layer l gets.
    private Penalty ofWeights(Penalty penalty, int l) {
        return switch (fault.in(l) ? fault.kind() : Kind.SIGN_OF_DW) {
            case PENALTY_FORGOTTEN -> Penalty.NONE;
            case PENALTY_HALVED -> new Penalty(penalty.kind(), penalty.lambda() / 2, penalty.biases());
            case L1_TAKEN_FOR_L2 -> penalty.kind() == Penalty.Kind.L1 ? Penalty.l2(penalty.lambda()) : penalty;
            default -> penalty;
        };
    }

    private static void scale(double[][] rows, double factor) {
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
    }
}
