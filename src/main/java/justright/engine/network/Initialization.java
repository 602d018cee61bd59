package justright.engine.network;

import justright.engine.Chance;
import justright.engine.Require;
import org.ejml.data.DMatrixRMaj;

/// How the first weights are drawn: each on its own, with a variance that the layer's size decides; biases begin at 0.
///
/// z = Σ w·a over n_in inputs has the variance n_in·Var(w)·mean(a²). With Var(w) = 1/n_in signals neither grow nor fade
/// from layer to layer; behind ReLU, which halves mean(a²), it takes 2/n_in.
///
/// Source: LeCun et al. 1998, Efficient BackProp, §4.6; Glorot & Bengio 2010, Understanding the difficulty of training
/// deep feedforward neural networks; He et al. 2015, Delving deep into rectifiers, §2.2.
///
/// @param value the constant of [Scheme#CONSTANT], the standard deviation of [Scheme#NORMAL]; unused by the others
/// @param varianceFactor multiplies the scheme's variance; 1 is the scheme itself
public record Initialization(Scheme scheme, double value, double varianceFactor) {

    /// Var(w), from n_in inputs and n_out units.
    public enum Scheme {
        /// All 0.
        ZEROS,
        /// All equal.
        CONSTANT,
        /// N(0, s²).
        NORMAL,
        /// N(0, 1/n_in): "Xavier" in the course, LeCun elsewhere.
        XAVIER,
        /// N(0, 2/n_in).
        HE,
        /// N(0, 2/(n_in + n_out)).
        GLOROT,
        /// Uniform on [0, 1)·√(1/n_in): `rand` where `randn` was meant, no weight is negative.
        UNIFORM_SLIP
    }

    public static final Initialization ZEROS = of(Scheme.ZEROS);
    public static final Initialization XAVIER = of(Scheme.XAVIER);
    public static final Initialization HE = of(Scheme.HE);
    public static final Initialization GLOROT = of(Scheme.GLOROT);
    public static final Initialization UNIFORM_SLIP = of(Scheme.UNIFORM_SLIP);

    public Initialization {
        Require.that(Double.isFinite(value), "value", value, "a finite number");
        Require.that(
                varianceFactor >= 0 && Double.isFinite(varianceFactor),
                "varianceFactor",
                varianceFactor,
                "0 ≤ varianceFactor < ∞");
    }

    private static Initialization of(Scheme scheme) {
        return new Initialization(scheme, 0, 1);
    }

    /// Every weight is `value`, finite: all units of a layer stay alike for ever.
    public static Initialization constant(double value) {
        return new Initialization(Scheme.CONSTANT, value, 1);
    }

    /// N(0, s²), whatever the layer's size.
    public static Initialization normal(double s) {
        return new Initialization(Scheme.NORMAL, s, 1);
    }

    /// The same with its variance multiplied by `factor`, at least 0.
    public Initialization withVarianceFactor(double factor) {
        return new Initialization(scheme, value, factor);
    }

    /// What the scheme multiplies its draws with: √Var(w) for the normal ones.
    ///
    /// @param inputs n_in of the layer
    /// @param units n_out of the layer
    public double scale(int inputs, int units) {
        double variance = switch (scheme) {
            case ZEROS -> 0;
            case CONSTANT, NORMAL -> value * value;
            case XAVIER, UNIFORM_SLIP -> 1.0 / inputs;
            case HE -> 2.0 / inputs;
            case GLOROT -> 2.0 / (inputs + units);
        };
        return Math.copySign(Math.sqrt(variance * varianceFactor), value);
    }

    /// Var(w). For the uniform slip it is scale²/12, about a mean of scale/2.
    public double variance(int inputs, int units) {
        double scale = scale(inputs, units);
        return switch (scheme) {
            case ZEROS, CONSTANT -> 0;
            case UNIFORM_SLIP -> scale * scale / 12;
            default -> scale * scale;
        };
    }

    /// Fills W row by row. Modified: `W`, `chance`.
    void fill(DMatrixRMaj W, int units, Chance chance) {
        double scale = scale(W.numCols, units);
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = scale
                    * switch (scheme) {
                        case ZEROS, CONSTANT -> 1;
                        case UNIFORM_SLIP -> chance.uniform();
                        default -> chance.gaussian();
                    };
        }
    }
}
