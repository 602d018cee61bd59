package justright.labs.dropout;

import justright.engine.Chance;
import justright.engine.network.Architecture;
import justright.engine.network.Masks;
import org.ejml.data.DMatrixRMaj;

/// What one unit hands on, averaged over more and more masks, really drawn.
///
/// @param unit whose activation it is, from 0
/// @param activation a, as it is without any mask
/// @param masks how many masks the entries of the curves are averaged over, rising
/// @param divided the running mean of a·d/keep_prob
/// @param undivided the running mean of a·d
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record Expectation(
        int layer, int unit, double keepProb, double activation, int[] masks, double[] divided, double[] undivided) {

    static final int MASKS = 2000;

    private static final int ENTRIES = 120;

    /// Of the held example's unit with the largest |a|.
    static Expectation of(Architecture architecture, LayerDraw draw, int example, Chance chance) {
        int unit = draw.loudest(example);
        double a = draw.before().get(unit, example);
        int[] counts = counts();
        double[] divided = new double[counts.length];
        double[] undivided = new double[counts.length];
        DMatrixRMaj column = column(draw, example);
        Masks masks = Masks.none(architecture);
        double sum = 0;
        double plainSum = 0;
        int entry = 0;
        for (int n = 1; n <= MASKS; n++) {
            masks.draw(architecture, 1, chance);
            sum += masks.applied(draw.layer(), column).get(unit, 0);
            plainSum += draw.drops() ? a * masks.mask(draw.layer()).get(unit, 0) : a;
            if (counts[entry] == n) {
                divided[entry] = sum / n;
                undivided[entry] = plainSum / n;
                entry++;
            }
        }
        return new Expectation(draw.layer(), unit, draw.keepProb(), a, counts, divided, undivided);
    }

    private static DMatrixRMaj column(LayerDraw draw, int example) {
        DMatrixRMaj column = new DMatrixRMaj(draw.units(), 1);
        for (int i = 0; i < draw.units(); i++) {
            column.set(i, 0, draw.before().get(i, example));
        }
        return column;
    }

    /// 1 … [#MASKS], evenly spread on a log axis, each once.
    private static int[] counts() {
        return java.util.stream.IntStream.range(0, ENTRIES)
                .map(i -> (int) Math.round(Math.pow(MASKS, i / (ENTRIES - 1.0))))
                .distinct()
                .toArray();
    }

    double lastDivided() {
        return divided[divided.length - 1];
    }

    double lastUndivided() {
        return undivided[undivided.length - 1];
    }

    /// What an implementation hands on in training, on average over all masks.
    double inTraining(Implementation implementation) {
        return implementation == Implementation.INVERTED ? lastDivided() : lastUndivided();
    }

    /// What it hands on at test time.
    double atTestTime(Implementation implementation) {
        return activation * implementation.factorAtTestTime(keepProb);
    }
}
