package justright.engine.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Loops over vectors, as wide as the machine has them.
///
/// Every loop, here and in the classes this leaves the work to, is one method of its own, so that what the compiler
/// makes of it does not depend on who calls it.
/// Thread: one at a time, for its scratch.
final class VectorKernel implements Kernel {

    static final VectorSpecies<Double> SPECIES = species();
    static final int LANES = SPECIES.length();

    private final VectorProducts products = new VectorProducts();
    private final VectorSums sums = new VectorSums();
    private final PackedSums packedSums = new PackedSums();

    private static VectorSpecies<Double> species() {
        VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
        return preferred.length() <= Padding.BLOCK ? preferred : DoubleVector.SPECIES_512;
    }

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        products.affine(W, b, A, Z, length);
    }

    @Override
    public void pullBack(double[] W, double[][] dZ, double[][] dA, int length) {
        products.pullBack(W, dZ, dA, length);
    }

    @Override
    public void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length) {
        if (isWide(dZ.length, A.length) && length <= VectorSums.LONG_ROW) {
            packedSums.outer(scale, dZ, A, dW, length);
        } else {
            sums.outer(scale, dZ, A, dW, length);
        }
    }

    @Override
    public void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length) {
        if (isWide(dZ.length, A.length) && length <= VectorSums.LONG_ROW) {
            packedSums.descend(rate, scale, decay, dZ, A, W, length);
        } else {
            sums.descend(rate, scale, decay, dZ, A, W, length);
        }
    }

    /// Whether a block of four units is used often enough to repay packing.
    private static boolean isWide(int units, int inputs) {
        return units >= 16 && inputs >= PanelSums.INPUTS;
    }

    @Override
    public double sum(double[] row, int length) {
        return VectorSums.sum(row, length);
    }

    @Override
    public void tanh(double[] z, double[] a, int length) {
        VectorExponentials.tanh(z, a, length);
    }

    @Override
    public void sigmoid(double[] z, double[] a, int length) {
        VectorExponentials.sigmoid(z, a, length);
    }

    @Override
    public void zeroWhereFlat(double[] a, double[] d, int length) {
        DoubleVector zero = DoubleVector.zero(SPECIES);
        for (int j = 0; j < length; j += LANES) {
            DoubleVector slope = DoubleVector.fromArray(SPECIES, d, j);
            var flat = DoubleVector.fromArray(SPECIES, a, j)
                    .compare(VectorOperators.GT, zero)
                    .not();
            slope.blend(zero, flat).intoArray(d, j);
        }
    }

    @Override
    public void crossEntropy(double[] z, double[] y, double[] loss, int length) {
        VectorExponentials.crossEntropy(z, y, loss, length);
    }

    @Override
    public int errors(double[][] A, double[][] Y, int m) {
        int errors = 0;
        int j = 0;
        for (; j + LANES <= m; j += LANES) {
            VectorMask<Double> wrong = SPECIES.maskAll(false);
            for (int k = 0; k < A.length; k++) {
                DoubleVector a = DoubleVector.fromArray(SPECIES, A[k], j);
                DoubleVector y = DoubleVector.fromArray(SPECIES, Y[k], j);
                VectorMask<Double> differ = a.compare(VectorOperators.GT, 0.5).xor(y.compare(VectorOperators.GT, 0.5));
                wrong = wrong.or(differ).or(a.test(VectorOperators.IS_NAN));
            }
            errors += wrong.trueCount();
        }
        for (; j < m; j++) {
            errors += Kernel.isError(A, Y, j) ? 1 : 0;
        }
        return errors;
    }
}
