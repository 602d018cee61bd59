package justright.labs.normalizing;

import java.util.List;
import java.util.Locale;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.data.RealData;
import org.ejml.data.DMatrixRMaj;

/// The examples to choose from: two features x₁, x₂ and two classes.
enum DataSource {
    /// Real: proline in g/l against hue; is it cultivar 2?
    WINE(0, 0, 0, 0),
    /// x₁ in 1 … 1000, x₂ in 0 … 1.
    WIDE(1, 1000, 0, 1),
    /// x₁ in 0 … 1, x₂ in −1 … 1: nearly alike.
    HARMLESS(0, 1, -1, 1),
    /// x₁ in 1 … 2, x₂ in −1 … 1: as narrow, but far from 0.
    NEARBY(1, 2, -1, 1),
    /// Both standard normal: as round as data can be.
    ROUND(0, 0, 0, 0);

    private static final int EXAMPLES = 200;
    private static final double MILLI = 1e-3;
    private static final double LABEL_NOISE = 0.5;

    private final double low1;
    private final double high1;
    private final double low2;
    private final double high2;

    DataSource(double low1, double high1, double low2, double high2) {
        this.low1 = low1;
        this.high1 = high1;
        this.low2 = low2;
        this.high2 = high2;
    }

    /// Made data depend on `seed`; the wines are what they are.
    Dataset draw(long seed) {
        return this == WINE ? wine() : made(Chance.of(seed).stream("examples"));
    }

    boolean isReal() {
        return this == WINE;
    }

    /// Text key of the data set's name.
    String titleKey() {
        return "setting.data." + name().toLowerCase(Locale.ROOT);
    }

    private static Dataset wine() {
        Dataset all = RealData.WINE.load();
        Dataset two = all.selectFeatures(
                all.featureNames().indexOf("proline"), all.featureNames().indexOf("hue"));
        int m = two.examples();
        DMatrixRMaj x = two.x().copy();
        DMatrixRMaj y = new DMatrixRMaj(1, m);
        for (int j = 0; j < m; j++) {
            x.set(0, j, x.get(0, j) * MILLI);
            y.set(0, j, two.label(j) == 1 ? 1 : 0);
        }
        return new Dataset(RealData.WINE.titleKey(), x, y, two.featureNames(), List.of("other", "cultivar_2"));
    }

    private Dataset made(Chance chance) {
        DMatrixRMaj x = new DMatrixRMaj(2, EXAMPLES);
        DMatrixRMaj y = new DMatrixRMaj(1, EXAMPLES);
        for (int j = 0; j < EXAMPLES; j++) {
            double u = this == ROUND ? chance.gaussian() : chance.uniform(-1, 1);
            double v = this == ROUND ? chance.gaussian() : chance.uniform(-1, 1);
            x.set(0, j, this == ROUND ? u : (low1 + high1) / 2 + u * (high1 - low1) / 2);
            x.set(1, j, this == ROUND ? v : (low2 + high2) / 2 + v * (high2 - low2) / 2);
            y.set(0, j, u + v + LABEL_NOISE * chance.gaussian() > 0 ? 1 : 0);
        }
        return new Dataset(titleKey(), x, y, List.of("x1", "x2"), List.of("a", "b"));
    }
}
