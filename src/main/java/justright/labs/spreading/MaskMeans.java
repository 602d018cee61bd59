package justright.labs.spreading;

import java.util.stream.IntStream;
import justright.engine.Chance;
import justright.engine.probe.DropoutPenalty;
import org.ejml.data.DMatrixRMaj;

/// What dropout costs the unit that learns with it: by the formula, and by drawing masks.
///
/// @param masks over how many masks the means are taken, rising
/// @param means the running mean of J
/// @param standardError of the last mean
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
record MaskMeans(DropoutPenalty formula, int[] masks, double[] means, double standardError) {

    static final int MASKS = 1000;

    private static final int ENTRIES = 120;

    static MaskMeans of(Bet bet, Sensors sensors, double keepProb, Chance chance) {
        DMatrixRMaj w = LinearUnit.parameters(bet).W(1);
        double[] costs = DropoutPenalty.costs(w, 0, sensors.x(), sensors.y(), keepProb, MASKS, chance);
        double[] running = new double[MASKS];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MASKS; i++) {
            sum += costs[i];
            squares += costs[i] * costs[i];
            running[i] = sum / (i + 1);
        }
        double mean = sum / MASKS;
        double variance = Math.max(0, squares / MASKS - mean * mean);
        int[] masks = counts();
        double[] means =
                IntStream.of(masks).mapToDouble(count -> running[count - 1]).toArray();
        return new MaskMeans(
                DropoutPenalty.of(w, 0, sensors.x(), sensors.y(), keepProb),
                masks,
                means,
                Math.sqrt(variance / (MASKS - 1)));
    }

    /// The mean over all masks.
    double mean() {
        return means[means.length - 1];
    }

    /// 1 … [#MASKS], evenly spread on a log axis, each once.
    private static int[] counts() {
        return IntStream.range(0, ENTRIES)
                .map(i -> (int) Math.round(Math.pow(MASKS, i / (ENTRIES - 1.0))))
                .distinct()
                .toArray();
    }
}
