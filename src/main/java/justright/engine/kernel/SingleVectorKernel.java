package justright.engine.kernel;

/// [SingleKernel] with what the forward pass spends its time in on vectors: the same bits, and twice as many numbers to
/// a vector as in 64 bits. For pictures, which need no more.
///
/// Thread: one at a time, for its scratch.
final class SingleVectorKernel extends SingleKernel {

    private final SingleProducts products = new SingleProducts();
    private float[] row = new float[0];

    @Override
    public void affine(double[] W, double[] b, double[][] A, double[][] Z, int length) {
        products.affine(W, b, A, Z, length);
    }

    @Override
    public void tanh(double[] z, double[] a, int length) {
        begin(z, length);
        SingleVectors.tanh(row, length);
        SingleVectors.widen(row, 0, a, 0, length);
    }

    @Override
    public void sigmoid(double[] z, double[] a, int length) {
        VectorExponentials.sigmoid(z, a, length);
        begin(a, length);
        SingleVectors.widen(row, 0, a, 0, length);
    }

    private void begin(double[] numbers, int length) {
        if (row.length < length) {
            row = new float[Math.ceilDiv(length, SingleVectors.LANES) * SingleVectors.LANES];
        }
        SingleVectors.narrow(numbers, 0, row, 0, length);
    }
}
