package justright.labs.curveclinic;

import justright.engine.network.Activations;
import justright.engine.network.Architecture;
import justright.engine.network.Initialization;
import justright.engine.network.Loss;

/// How a model is trained: all that may be wrong with it, and all that a knob can change.
///
/// @param start the first weights are this many times as large as Xavier would have them
/// @param alpha α
/// @param batch examples an update sees
/// @param units of the first hidden layer of tanh; the second has half as many
/// @param examples m
/// @param lambda λ of L2
/// @param normalized whether inputs are normalized with train's μ and σ
/// @param checked whether all labels have been checked; else one delivery of them is wrong
record Regimen(
        double start,
        double alpha,
        int batch,
        int units,
        int examples,
        double lambda,
        boolean normalized,
        boolean checked) {

    /// More are not to be had.
    static final int MOST_EXAMPLES = 2000;

    private static final int MOST_UNITS = 64;

    Architecture architecture(int inputs) {
        return Architecture.of(inputs)
                .dense(units, Activations.TANH)
                .dense(Math.max(1, units / 2), Activations.TANH)
                .output(1, Loss.SIGMOID_CROSS_ENTROPY);
    }

    Initialization initialization() {
        return Initialization.XAVIER.withVarianceFactor(start * start);
    }

    Regimen withStart(double other) {
        return new Regimen(other, alpha, batch, units, examples, lambda, normalized, checked);
    }

    Regimen withAlpha(double other) {
        return new Regimen(start, other, batch, units, examples, lambda, normalized, checked);
    }

    Regimen withBatch(double other) {
        return new Regimen(start, alpha, whole(other, Integer.MAX_VALUE), units, examples, lambda, normalized, checked);
    }

    Regimen withUnits(double other) {
        return new Regimen(start, alpha, batch, whole(other, MOST_UNITS), examples, lambda, normalized, checked);
    }

    Regimen withExamples(double other) {
        return new Regimen(start, alpha, batch, units, whole(other, MOST_EXAMPLES), lambda, normalized, checked);
    }

    Regimen withLambda(double other) {
        return new Regimen(start, alpha, batch, units, examples, other, normalized, checked);
    }

    Regimen withNormalized(boolean other) {
        return new Regimen(start, alpha, batch, units, examples, lambda, other, checked);
    }

    Regimen withChecked(boolean other) {
        return new Regimen(start, alpha, batch, units, examples, lambda, normalized, other);
    }

    /// At least one.
    private static int whole(double number, int most) {
        return (int) Math.clamp(Math.rint(number), 1, most);
    }
}
