package justright.engine.network;

import justright.engine.kernel.FixedSum;
import justright.engine.kernel.Kernel;
import justright.engine.kernel.Padding;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// Parameters at work: forward to predictions and cost, backward to gradients.
///
/// Holds the arrays of one pass over as many examples as the largest batch had; they can be read, layer by layer,
/// until the next pass. Allocates only when a batch is larger than any before. Thread: one at a time; another thread
/// takes a copy of the parameters and a network of its own.
public final class Network {

    private final Parameters parameters;
    private final Kernel kernel;
    private final Backpropagation backpropagation;
    private final LayerStack layers;
    private Architecture architecture;

    private double[][] Y = new double[0][0];
    private double[] losses = new double[0];
    private int m;

    private Network(Parameters parameters, Kernel kernel, Backpropagation backpropagation) {
        this.parameters = parameters;
        this.kernel = kernel;
        this.backpropagation = backpropagation;
        architecture = parameters.architecture();
        layers = new LayerStack(parameters, kernel, backpropagation);
    }

    /// A network that works with `parameters` themselves, not with a copy.
    public static Network of(Parameters parameters) {
        return of(parameters, Kernel.fastest());
    }

    /// The same on chosen kernels; the bits do not depend on the choice.
    public static Network of(Parameters parameters, Kernel kernel) {
        return new Network(parameters, kernel, new Backpropagation());
    }

    /// The same parameters at work in 32 bits where this machine is faster with them. What each layer adds up is off by
    /// some 2⁻²⁴ Σ|w·a|: too little for a picture to show.
    public Network inSinglePrecision() {
        return of(parameters, Kernel.fastestSingle());
    }

    /// A network whose backward pass makes a mistake, on purpose: for the bug hunt.
    ///
    /// @throws IllegalArgumentException if the fault makes no sense in this architecture
    public static Network withFault(Parameters parameters, Fault fault) {
        if (!fault.fits(parameters.architecture())) {
            throw new IllegalArgumentException(fault + " does not fit " + parameters.architecture());
        }
        return new Network(parameters, Kernel.fastest(), new FaultyBackpropagation(fault));
    }

    /// Whether the backward pass makes a mistake, on purpose.
    public boolean isFaulty() {
        return !backpropagation.isRight();
    }

    public Architecture architecture() {
        return architecture;
    }

    public Parameters parameters() {
        return parameters;
    }

    /// Changes keep_prob only.
    ///
    /// @throws IllegalArgumentException if sizes or kinds of layers differ
    public void adopt(Architecture changed) {
        if (!changed.sameShape(architecture)) {
            throw new IllegalArgumentException(changed + " does not fit " + architecture);
        }
        architecture = changed;
    }

    /// @throws IllegalArgumentException naming what does not fit, unless this network can learn from these examples
    public void requireFits(Batch batch) {
        batch.requireFits(architecture);
    }

    private void begin(Batch batch) {
        requireFits(batch);
        m = batch.size();
        Y = batch.rowsOfY();
        if (losses.length < m) {
            losses = new double[Padding.of(m)];
        }
    }

    /// Forward as at test time: no dropout, batch norm by its running averages. Modified: Z, A.
    ///
    /// @throws IllegalArgumentException if the batch does not fit the architecture or is empty
    public void forward(Batch batch) {
        begin(batch);
        layers.forward(batch.rowsOfX(), m);
    }

    /// Forward as in training: with these masks, batch norm by the batch's own statistics. Modified: Z, A.
    ///
    /// @throws IllegalArgumentException if the batch does not fit the architecture or is empty
    public void forwardTraining(Batch batch, Masks masks) {
        begin(batch);
        layers.forwardTraining(batch.rowsOfX(), m, masks);
    }

    /// The mean loss of the last forward pass, without the penalty; not finite if the network has diverged.
    public double dataCost() {
        LayerPass output = layers.top();
        architecture.loss().ofExamples(kernel, output.preactivation(), output.A, Y, losses, m);
        return FixedSum.sum(losses, Padding.of(m)) / m;
    }

    /// J of the last forward pass, in its two parts.
    public Cost cost(Penalty penalty) {
        return new Cost(dataCost(), penalty.cost(parameters, m));
    }

    /// The loss of each example of the last forward pass, as of the last call of [#dataCost] or [#cost].
    public double loss(int j) {
        return losses[j];
    }

    /// How many examples of the last pass are classified wrongly: by a > ½ for each output of a sigmoid, by the largest
    /// output (the first of equals) for softmax. An output that is not a number is wrong.
    public int errors() {
        return Classes.errors(architecture.loss(), kernel, layers.top().A, Y, m);
    }

    /// ∂J/∂θ of the last [#forwardTraining], with the penalty's (sub)gradient. Modified: `gradients`, dZ.
    public void backward(Penalty penalty, Gradients gradients) {
        parameters.requireSameShape("gradients", gradients);
        layers.backward(architecture.loss(), Y, gradients);
        backpropagation.penalize(penalty, parameters, gradients, m);
    }

    /// [#backward] and one step of plain descent at once: each W moves as soon as its gradient is known, which is
    /// stored nowhere. The same bits as one after the other. Modified: the parameters; all of `gradients` but dW.
    ///
    /// W ← W − α((1/m) dZ·Aᵀ + (λ/m) W), that is W ← (1 − αλ/m) W − α(backprop).
    ///
    /// @throws IllegalArgumentException for an L1 penalty, which takes a proximal step instead
    public void descend(double learningRate, Penalty penalty, Gradients gradients) {
        if (penalty.kind() == Penalty.Kind.L1) {
            throw new IllegalArgumentException("penalty is " + penalty + ", needs L2 or none");
        }
        if (isFaulty()) {
            throw new IllegalArgumentException("a faulty network has no fused step");
        }
        parameters.requireSameShape("gradients", gradients);
        double decay = penalty.lambda() / m;
        double biasDecay = penalty.biases() ? decay : 0;
        layers.descend(learningRate, decay, biasDecay, architecture.loss(), Y, gradients);
    }

    /// Lets the running averages of batch norm take in the last training batch.
    ///
    /// running ← momentum·running + (1 − momentum)·batch, with the biased variance.
    public void averageStatistics(double momentum) {
        layers.averageStatistics(momentum);
    }

    /// A copy of the predictions of the last pass, n_y × m.
    public DMatrixRMaj predictions() {
        return A(architecture.depth());
    }

    /// The predictions for the columns of `x`, n_y × m, as at test time.
    public DMatrixRMaj predict(DMatrixRMaj x) {
        forward(Batch.unlabelled(x, architecture));
        return predictions();
    }

    /// A copy of Z⁽ˡ⁾ of the last pass, rows × m.
    public DMatrixRMaj Z(int l) {
        return Rows.matrix(layers.layer(l).Z, m);
    }

    /// A copy of A⁽ˡ⁾ of the last pass as the next layer got it (after dropout), n⁽ˡ⁾ × m; X for l = 0.
    public DMatrixRMaj A(int l) {
        return Rows.matrix(layers.output(l), m);
    }

    /// A copy of A⁽ˡ⁾ before dropout, n⁽ˡ⁾ × m.
    public DMatrixRMaj activations(int l) {
        return Rows.matrix(layers.layer(l).A, m);
    }

    /// A copy of dZ⁽ˡ⁾ of the last backward pass: per example, m·∂J/∂Z without the penalty.
    public DMatrixRMaj dZ(int l) {
        return Rows.matrix(layers.layer(l).dZ, m);
    }

    /// ∂J/∂X of the last backward pass, n_x × m; where X was dropped out, of what was left of it. Allocates.
    public DMatrixRMaj dX() {
        double[][] dX = Padding.rows(architecture.inputs(), m);
        layers.layer(1).pullBack(dX, m);
        DMatrixRMaj perExample = Rows.matrix(dX, m);
        CommonOps_DDRM.divide(perExample, m);
        return perExample;
    }

    /// A copy of what g was applied to: Z⁽ˡ⁾, or γẑ + β with batch norm.
    public DMatrixRMaj preactivation(int l) {
        return Rows.matrix(layers.layer(l).preactivation(), m);
    }

    /// A copy of ẑ of the last pass, rows × m; 0 × 0 without batch norm.
    public DMatrixRMaj normalized(int l) {
        return Rows.matrix(layers.layer(l).normalized(), m);
    }

    /// A copy of the means of Z⁽ˡ⁾ over the last training batch, rows × 1; 0 × 0 without batch norm.
    public DMatrixRMaj batchMean(int l) {
        return new DMatrixRMaj(layers.layer(l).batchMean());
    }

    /// A copy of the biased variances of Z⁽ˡ⁾ over the last training batch, rows × 1; 0 × 0 without batch norm.
    public DMatrixRMaj batchVariance(int l) {
        return new DMatrixRMaj(layers.layer(l).batchVariance());
    }

    /// One number of Z⁽ˡ⁾, without a copy.
    public double z(int l, int unit, int j) {
        return layers.layer(l).Z[unit][j];
    }

    /// One number of A⁽ˡ⁾ as the next layer got it, without a copy.
    public double a(int l, int unit, int j) {
        return layers.output(l)[unit][j];
    }
}
