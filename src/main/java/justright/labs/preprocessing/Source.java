package justright.labs.preprocessing;

import java.util.List;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import org.ejml.data.DMatrixRMaj;

/// The inputs to choose from, and the question that a linear model is asked about them.
enum Source {
    /// Real: length and width of 150 petals, which grow together; is it virginica?
    IRIS("virginica"),
    /// Real: colour intensity and proline (g/l) of 178 wines, hardly related, of different scale; is it cultivar 1?
    WINE("cultivar_1"),
    /// Two instruments that measure the same thing, but for some noise: a cloud as flat as a line.
    FLAT("high"),
    /// Real: 1797 pictures of 8 × 8; is it an eight?
    DIGITS("8");

    /// Of an instrument, unless another is asked for.
    static final double NOISE = 0.01;

    private static final int INSTRUMENTS = 200;
    private static final double MIDDLE = 2;
    private static final double DOUBT = 0.5;
    private static final double MILLI = 1e-3;

    private final String target;

    Source(String target) {
        this.target = target;
    }

    /// All examples of the standard noise.
    Dataset draw(long seed) {
        return draw(seed, NOISE);
    }

    /// All examples. Those of [#FLAT] depend on `seed` and `noise`; the real ones are what they are.
    Dataset draw(long seed, double noise) {
        return switch (this) {
            case IRIS -> features(RealData.IRIS.load(), "petal_length_cm", "petal_width_cm");
            case WINE -> wine();
            case FLAT -> flat(Chance.of(seed).stream("examples"), noise);
            case DIGITS -> RealData.DIGITS.load();
        };
    }

    /// Whether inputs are pictures: too many features to be seen as a cloud.
    boolean isPictures() {
        return this == DIGITS;
    }

    /// 1 × m: 1 for the class that is asked for, else 0.
    DMatrixRMaj labels(Dataset examples) {
        int asked = examples.classNames().indexOf(target);
        DMatrixRMaj labels = new DMatrixRMaj(1, examples.examples());
        for (int j = 0; j < examples.examples(); j++) {
            labels.set(0, j, examples.label(j) == asked ? 1 : 0);
        }
        return labels;
    }

    /// Of a point that somebody draws: whether what both instruments say is above the middle.
    static int label(double first, double second) {
        return (first + second) / 2 > MIDDLE ? 1 : 0;
    }

    private static Dataset features(Dataset all, String first, String second) {
        return all.selectFeatures(
                all.featureNames().indexOf(first), all.featureNames().indexOf(second));
    }

    private static Dataset wine() {
        Dataset two = features(RealData.WINE.load(), "color_intensity", "proline");
        DMatrixRMaj x = two.x().copy();
        for (int j = 0; j < two.examples(); j++) {
            x.set(1, j, MILLI * x.get(1, j));
        }
        return two.withX(x);
    }

    private static Dataset flat(Chance chance, double noise) {
        DMatrixRMaj x = new DMatrixRMaj(2, INSTRUMENTS);
        DMatrixRMaj y = new DMatrixRMaj(1, INSTRUMENTS);
        for (int j = 0; j < INSTRUMENTS; j++) {
            double true1 = MIDDLE + chance.gaussian();
            x.set(0, j, true1 + noise * chance.gaussian());
            x.set(1, j, true1 + noise * chance.gaussian());
            y.set(0, j, true1 + DOUBT * chance.gaussian() > MIDDLE ? 1 : 0);
        }
        return new Dataset("setting.data.flat", x, y, List.of("first", "second"), List.of("low", "high"));
    }
}
