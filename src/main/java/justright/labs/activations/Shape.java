package justright.labs.activations;

import java.util.stream.DoubleStream;
import justright.engine.network.Activation;
import justright.engine.network.Parameters;

/// A function as it is drawn: g and g′ over one number.
interface Shape {

    /// g(z).
    double value(double z);

    /// g′(z).
    double slope(double z);

    /// What the units of hidden layer l apply, as they are now: with PReLU's learned slope, with the pieces of the
    /// layer's first maxout unit. Parameters must be finite.
    static Shape of(Parameters parameters, int l) {
        return switch (parameters.architecture().layer(l).activation()) {
            case Activation.Prelu _ -> of(new Activation.LeakyRelu(parameters.slope(l).data[0]));
            case Activation.Maxout _ -> Pieces.of(parameters, l, 0);
            case Activation.Curve curve -> of(curve);
            case Activation.Softmax _ -> throw new IllegalArgumentException("softmax in hidden layer " + l);
        };
    }

    /// The engine's own curve.
    static Shape of(Activation.Curve curve) {
        return new Shape() {
            @Override
            public double value(double z) {
                return curve.value(z);
            }

            @Override
            public double slope(double z) {
                return curve.slope(z);
            }
        };
    }

    /// g at all of these.
    default double[] values(double... zs) {
        return DoubleStream.of(zs).map(this::value).toArray();
    }

    /// g′ at all of these.
    default double[] slopes(double... zs) {
        return DoubleStream.of(zs).map(this::slope).toArray();
    }
}
