package justright.labs.normalizing;

import justright.engine.data.Normalizer;
import org.ejml.data.DMatrixRMaj;

/// How far the inputs are prepared.
enum InputStep {
    /// x as it is.
    RAW,
    /// x − μ.
    CENTRED,
    /// (x − μ)/σ.
    NORMALIZED;

    /// A new matrix, or `x` itself for [#RAW].
    DMatrixRMaj apply(Normalizer normalizer, DMatrixRMaj x) {
        return switch (this) {
            case RAW -> x;
            case CENTRED -> normalizer.subtractMean(x);
            case NORMALIZED -> normalizer.apply(x);
        };
    }
}
