package justright.engine.network;

import justright.engine.kernel.Kernel;

/// g at work on one layer: forward from Z to A, backward from dA to dZ.
///
/// Rows are padded; padding of Z and A is whatever it is, padding of dA and dZ is zero. `dA` and `dZ` are the same
/// arrays unless the layer has more rows than units.
abstract sealed class Nonlinearity
        permits Identity,
                Logistic,
                HyperbolicTangent,
                Rectifier,
                LeakyRectifier,
                ExponentialLinearUnit,
                MaxoutUnit,
                SoftmaxOutput {

    /// A = g(Z). Modified: `A`.
    abstract void forward(double[][] Z, double[][] A, int length);

    /// dZ = dA∘g′(Z). Modified: `dZ`.
    abstract void backward(double[][] Z, double[][] A, double[][] dA, double[][] dZ, int length);

    /// The gradient of learned slopes, divided by m, into `dSlope`; from dA before [#backward] has changed it.
    void slopeGradient(double[][] Z, double[][] dA, double[] dSlope, int m) {}

    /// The one for this layer.
    static Nonlinearity of(Activation activation, Kernel kernel, double[] slopes) {
        return switch (activation) {
            case Activation.Linear _ -> new Identity();
            case Activation.Sigmoid _ -> new Logistic(kernel);
            case Activation.Tanh _ -> new HyperbolicTangent(kernel);
            case Activation.Relu _ -> new Rectifier(kernel);
            case Activation.LeakyRelu leaky -> new LeakyRectifier(leaky.negativeSlope());
            case Activation.Prelu _ -> new ParametricRectifier(slopes);
            case Activation.Elu elu -> new ExponentialLinearUnit(elu.alpha());
            case Activation.Maxout _ -> new MaxoutUnit();
            case Activation.Softmax _ -> new SoftmaxOutput();
        };
    }
}
