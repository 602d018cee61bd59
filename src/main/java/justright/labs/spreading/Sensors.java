package justright.labs.spreading;

import justright.engine.Chance;
import justright.engine.data.Normalizer;
import org.ejml.data.DMatrixRMaj;

/// Four inputs that report one signal, and the target that depends on it.
///
/// Normalized with train's μ and σ, so that each input has mean 0 and mean square 1; then the first is multiplied by
/// its size. The target, centred with train's mean, is signal + N(0, 0.3²).
///
/// @param x 4 × m, `y` 1 × m: to learn from
/// @param devX 4 × [#DEV], `devY` 1 × [#DEV]: to judge by
record Sensors(SensorSpec spec, DMatrixRMaj x, DMatrixRMaj y, DMatrixRMaj devX, DMatrixRMaj devY) {

    static final int INPUTS = 4;
    static final int DEV = 1000;
    static final double TARGET_NOISE = 0.3;

    /// Inputs and targets as they are drawn.
    private record Raw(DMatrixRMaj x, DMatrixRMaj y) {}

    static Sensors of(SensorSpec spec) {
        Chance chance = Chance.of(spec.seed()).stream("examples");
        Raw train = draw(spec, spec.m(), chance);
        Raw dev = draw(spec, DEV, chance);
        Normalizer inputs = Normalizer.of(train.x());
        Normalizer target = Normalizer.of(train.y());
        return new Sensors(
                spec,
                sized(inputs.apply(train.x()), spec.size()),
                target.subtractMean(train.y()),
                sized(inputs.apply(dev.x()), spec.size()),
                target.subtractMean(dev.y()));
    }

    private static Raw draw(SensorSpec spec, int m, Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(INPUTS, m);
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            double signal = chance.gaussian();
            for (int i = 0; i < INPUTS; i++) {
                x.set(i, j, spec.news().reading(i, signal, chance.gaussian(), spec.noise()));
            }
            y.set(0, j, signal + TARGET_NOISE * chance.gaussian());
        }
        return new Raw(x, y);
    }

    private static DMatrixRMaj sized(DMatrixRMaj x, double size) {
        for (int j = 0; j < x.getNumCols(); j++) {
            x.set(0, j, size * x.get(0, j));
        }
        return x;
    }

    /// Train examples.
    int m() {
        return x.getNumCols();
    }

    /// The root of mean(x_j²) over train: 1, but for the first input its size.
    double size(int input) {
        return input == 0 ? spec.size() : 1;
    }
}
