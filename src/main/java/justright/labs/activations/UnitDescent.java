package justright.labs.activations;

import java.util.Arrays;
import justright.engine.Chance;

/// Stochastic descent of a linear unit of two weights: every update follows the mean gradient of a few examples drawn
/// at random. Stops where its numbers overflow. Thread: one at a time.
final class UnitDescent {

    /// Arrived: J is this share of what it was at the start.
    static final double ARRIVED = 0.01;

    /// Places of the way that are kept.
    private static final int KEPT = 400;

    private final UnitInputs inputs;
    private final double first;
    private Chance chance;
    private double w1 = -UnitInputs.TARGET;
    private double w2 = UnitInputs.TARGET;
    private double[] trail1 = {w1};
    private double[] trail2 = {w2};
    private int step;
    private int arrived = -1;
    private int moved;
    private int together;

    @SuppressWarnings("ArrayRecordComponent") // handed back whole, never compared
    private record Saved(
            long[] chance, double w1, double w2, UnitWay way, int step, int arrived, int moved, int together) {}

    UnitDescent(UnitInputs inputs, long seed) {
        this.inputs = inputs;
        chance = Chance.of(seed).stream("unit examples");
        first = inputs.cost(w1, w2);
    }

    /// w ← w − α·mean((w·x − y)x) over so many examples, drawn with replacement; over all, if as many are wanted.
    void step(double learningRate, int examples) {
        if (!isFinite()) {
            return;
        }
        double d1 = 0;
        double d2 = 0;
        int count = Math.min(examples, UnitInputs.EXAMPLES);
        for (int k = 0; k < count; k++) {
            int j = count == UnitInputs.EXAMPLES ? k : chance.below(UnitInputs.EXAMPLES);
            double error = inputs.error(w1, w2, j);
            d1 += error * inputs.x1()[j] / count;
            d2 += error * inputs.x2()[j] / count;
        }
        w1 -= learningRate * d1;
        w2 -= learningRate * d2;
        step++;
        count(d1 * d2);
        remember();
    }

    private void count(double product) {
        moved += product != 0 ? 1 : 0;
        together += product > 0 ? 1 : 0;
    }

    private void remember() {
        if (step < KEPT) {
            if (step == trail1.length) {
                trail1 = Arrays.copyOf(trail1, Math.min(KEPT, 2 * trail1.length + 8));
                trail2 = Arrays.copyOf(trail2, trail1.length);
            }
            trail1[step] = w1;
            trail2[step] = w2;
        }
        if (arrived < 0 && inputs.cost(w1, w2) <= ARRIVED * first) {
            arrived = step;
        }
    }

    private boolean isFinite() {
        return Double.isFinite(w1 + w2);
    }

    /// This moment, as a copy.
    UnitWay way() {
        int kept = Math.min(step + 1, KEPT);
        return new UnitWay(
                inputs,
                w1,
                w2,
                Arrays.copyOf(trail1, kept),
                Arrays.copyOf(trail2, kept),
                inputs.cost(w1, w2) / first,
                arrived,
                moved,
                together);
    }

    Object save() {
        return new Saved(chance.state(), w1, w2, way(), step, arrived, moved, together);
    }

    void restore(Object saved) {
        Saved then = (Saved) saved;
        chance = Chance.ofState(then.chance());
        w1 = then.w1();
        w2 = then.w2();
        trail1 = then.way().trail1().clone();
        trail2 = then.way().trail2().clone();
        step = then.step();
        arrived = then.arrived();
        moved = then.moved();
        together = then.together();
    }
}
