package justright.engine.kernel;

/// The loops that training spends its time in.
///
/// `W` is n × k, row by row; `A` has k rows, `Z` and `dZ` have n; each row holds the same examples, `length` of
/// them, a multiple of [Padding#BLOCK]. Where a sum over examples is taken, the padding of `dZ` is zero.
/// Every implementation in 64 bits gives the same bits. Nothing is allocated. Thread: one at a time.
public interface Kernel {

    /// Z = W·A + b. Modified: `Z`.
    void affine(double[] W, double[] b, double[][] A, double[][] Z, int length);

    /// dA = Wᵀ·dZ. Modified: `dA`.
    void pullBack(double[] W, double[][] dZ, double[][] dA, int length);

    /// dW = scale·dZ·Aᵀ. Modified: `dW`.
    void outer(double scale, double[][] dZ, double[][] A, double[] dW, int length);

    /// W ← W − rate·(scale·dZ·Aᵀ + decay·W): [#outer], weight decay and plain descent in one pass over `W`.
    /// Modified: `W`.
    void descend(double rate, double scale, double decay, double[][] dZ, double[][] A, double[] W, int length);

    /// `Σ row[j]`, j < `length`, in the order of [FixedSum].
    double sum(double[] row, int length);

    /// a = tanh z. `z` and `a` may be the same array.
    void tanh(double[] z, double[] a, int length);

    /// a = 1/(1 + e^−z). `z` and `a` may be the same array.
    void sigmoid(double[] z, double[] a, int length);

    /// d ← d where a > 0, else 0. Modified: `d`.
    void zeroWhereFlat(double[] a, double[] d, int length);

    /// loss ← loss + ln(1 + e^−|z|) + max(z, 0) − z·y: what an output of a sigmoid costs each example. Modified:
    /// `loss`.
    ///
    /// In 64 bits whatever the kernel: it measures the network and is no part of it. So is [#errors].
    default void crossEntropy(double[] z, double[] y, double[] loss, int length) {
        for (int j = 0; j < length; j++) {
            loss[j] += Exponentials.crossEntropy(z[j], y[j]);
        }
    }

    /// How many of the first m examples have an output in `A` that is on the other side of ½ than its label in `Y`, or
    /// is not a number.
    default int errors(double[][] A, double[][] Y, int m) {
        int errors = 0;
        for (int j = 0; j < m; j++) {
            errors += isError(A, Y, j) ? 1 : 0;
        }
        return errors;
    }

    /// Whether example j is one of [#errors].
    static boolean isError(double[][] A, double[][] Y, int j) {
        for (int k = 0; k < A.length; k++) {
            if (Double.isNaN(A[k][j]) || (A[k][j] > 0.5) != (Y[k][j] > 0.5)) {
                return true;
            }
        }
        return false;
    }

    /// Loops in plain Java, for machines without vectors and for comparison.
    static Kernel plain() {
        return new PlainKernel();
    }

    /// Loops in 32 bits, to show where they end.
    static Kernel single() {
        return new SingleKernel();
    }

    /// The fastest that this machine can run: on vectors where it has wide ones and [VectorModule] is there.
    static Kernel fastest() {
        return hasVectors() ? new VectorKernel() : new PlainKernel();
    }

    /// The fastest where 32 bits are enough: on vectors the bits of [#single]; without them loops in 64 bits, since
    /// plain ones in 32 are no faster.
    static Kernel fastestSingle() {
        return hasVectors() ? new SingleVectorKernel() : new PlainKernel();
    }

    private static boolean hasVectors() {
        return VectorModule.isPresent() && VectorKernel.LANES >= 4;
    }
}
