package justright.labs.batchnorm;

import java.util.List;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says what to turn so that a net that has not trained will: followed step by step, it leads to a cell that does.
final class Remedy {

    /// z that spread less than this do not tell examples apart.
    private static final double FAINT = 0.05;

    private static final double LOUD = 20;

    /// An α that is too large for whatever has not trained at it.
    private static final double LARGE = 1;

    /// Below this α a hundred updates change too little to go wrong.
    private static final double SLOW = 0.05;

    private static final int SMALL_BATCH = 24;

    /// A train error that has risen again by this much: the steps are too large.
    private static final double RELAPSE = 0.1;

    /// What guessing among ten classes costs.
    private static final double GUESS = Math.log(10);

    /// He's k, which keeps z of ReLU layers as it is.
    private static final double KEEPING = 2;

    /// Below this k z fades from layer to layer, whatever little has been learned.
    private static final double FADING = 1;

    /// From this k on normalized layers hardly turn: the step is too small beside W.
    private static final double HEAVY = 100;

    private Remedy() {}

    /// For the net without batch norm, where only the other one trained.
    static Phrase withoutIt(Reading reading) {
        String layer = Numbers.whole(reading.design().layers());
        double spread = reading.spread(Lane.WITHOUT);
        double k = reading.design().k();
        if (!Double.isFinite(reading.cost(Lane.WITHOUT))) {
            return Phrase.of(k > KEEPING ? "advice.only.burst" : "advice.only.lost");
        }
        if (spread < FAINT) {
            return Phrase.of("advice.only.faint", layer, size(spread));
        }
        if (spread > LOUD) {
            return Phrase.of("advice.only.loud", layer, size(spread));
        }
        if (reading.learningRate() >= LARGE) {
            return Phrase.of("advice.only.other");
        }
        return Phrase.of(k < KEEPING ? "advice.only.slow" : "advice.only.large");
    }

    /// For the net with batch norm, where neither trained.
    static Phrase forBoth(Reading reading) {
        double rate = reading.learningRate();
        double k = reading.design().k();
        int bare = lastBare(reading.picture().layers());
        if (bare > 0) {
            double spread = spread(reading.picture().layers().get(bare - 1));
            if (spread > LOUD && rate <= LARGE) {
                return Phrase.of("advice.neither.loud", Numbers.whole(bare), size(spread));
            }
            if (spread < FAINT || (spread <= LOUD && k < FADING)) {
                return Phrase.of("advice.neither.faint", Numbers.whole(bare), size(spread));
            }
        }
        if (reading.batch() < SMALL_BATCH && rate >= SLOW) {
            return Phrase.of("advice.neither.small", Numbers.whole(reading.batch()));
        }
        if (k >= HEAVY && rate <= LARGE) {
            return Phrase.of("advice.neither.heavy", Numbers.brief(k), Numbers.whole(reading.step()));
        }
        return Phrase.of(
                isWild(reading) ? "advice.neither.high" : "advice.neither.low",
                Numbers.brief(rate),
                Numbers.whole(reading.step()));
    }

    private static boolean isWild(Reading reading) {
        double rate = reading.learningRate();
        return rate >= LARGE
                || (rate >= SLOW
                        && (reading.cost(Lane.WITH) > GUESS
                                || reading.trainError(Lane.WITH) > reading.lowestTrainError(Lane.WITH) + RELAPSE));
    }

    /// The last hidden layer without batch norm, counted from 1; 0 if all have it.
    private static int lastBare(List<LayerReading> layers) {
        for (int l = layers.size(); l > 0; l--) {
            if (!layers.get(l - 1).normalized()) {
                return l;
            }
        }
        return 0;
    }

    /// σ of a layer's z; ∞ if it has overflowed.
    private static double spread(LayerReading layer) {
        double spread = layer.passages().getFirst().before().moments().deviation();
        return Double.isNaN(spread) ? Double.POSITIVE_INFINITY : spread;
    }

    private static String size(double value) {
        return Verdicts.size(value);
    }
}
