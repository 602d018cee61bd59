package justright.engine.network;

/// The activations as they are usually set.
public final class Activations {

    public static final Activation.Curve LINEAR = new Activation.Linear();
    public static final Activation.Curve SIGMOID = new Activation.Sigmoid();
    public static final Activation.Curve TANH = new Activation.Tanh();
    public static final Activation.Curve RELU = new Activation.Relu();

    /// Slope 0.01 on the left.
    public static final Activation.Curve LEAKY_RELU = new Activation.LeakyRelu(0.01);

    /// One learned slope for the layer, from 0.25.
    public static final Activation.Curve PRELU = new Activation.Prelu(0.25, false);

    /// α = 1.
    public static final Activation.Curve ELU = new Activation.Elu(1);

    /// The larger of two linear pieces.
    public static final Activation MAXOUT = new Activation.Maxout(2);

    public static final Activation SOFTMAX = new Activation.Softmax();

    private Activations() {}
}
