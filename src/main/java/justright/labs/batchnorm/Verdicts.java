package justright.labs.batchnorm;

import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says which of the two nets trains at this α and k, and what stands in the way of the other.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    /// z of the last layer that spread less than this do not tell examples apart.
    private static final double FAINT = 0.05;

    private static final double LOUD = 20;

    /// Below this J has a third decimal.
    private static final double SMALL = 0.1;

    /// An α that no net of this lab stands for long.
    private static final double LARGE = 2;

    /// Below this α a hundred updates change too little to go wrong.
    private static final double SLOW = 0.05;

    private static final int SMALL_BATCH = 24;

    /// A train error that has risen again by this much: the steps are too large.
    private static final double RELAPSE = 0.1;

    /// What guessing among ten classes costs.
    private static final double GUESS = Math.log(10);

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        Outcome outcome = Outcome.of(reading);
        return new Diagnosis(
                mood(outcome), Phrase.of("verdict." + outcome.key()), readouts(reading), advice(reading, outcome));
    }

    /// How the race stands.
    enum Outcome {
        /// Nothing has been trained.
        START,
        /// Batches of one: batch norm leaves nothing of z.
        ALONE,
        BOTH,
        /// Only the net with batch norm came down to the target.
        ONLY,
        /// Only the one without did.
        WORSE,
        /// Neither has yet.
        UNDERWAY,
        /// Neither did.
        NEITHER;

        static Outcome of(Reading reading) {
            boolean with = reading.trained(Lane.WITH);
            boolean without = reading.trained(Lane.WITHOUT);
            if (reading.batch() == 1) {
                return ALONE;
            }
            if (reading.step() == 0) {
                return START;
            }
            if (with) {
                return without ? BOTH : ONLY;
            }
            if (without) {
                return WORSE;
            }
            return reading.step() < BatchNormModel.HORIZON ? UNDERWAY : NEITHER;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static Mood mood(Outcome outcome) {
        return switch (outcome) {
            case BOTH, ONLY -> Mood.OK;
            case ALONE, WORSE, NEITHER -> Mood.WARN;
            case START, UNDERWAY -> Mood.INFO;
        };
    }

    private static List<Readout> readouts(Reading reading) {
        Readout without = readout(Phrase.of("readout.without"), cost(reading.cost(Lane.WITHOUT)));
        Readout with = readout(Phrase.of("readout.with"), cost(reading.cost(Lane.WITH)));
        Atlas map = reading.map();
        if (map.isComplete()) {
            String cells = map.trained(Lane.WITHOUT) + " → " + map.trained(Lane.WITH);
            return List.of(without, with, readout(Phrase.of("readout.cells"), cells));
        }
        String dev = Numbers.percent(reading.devError(Lane.WITH));
        return List.of(without, with, readout(Phrase.of("readout.dev.with"), dev));
    }

    private static Readout readout(Phrase name, String value) {
        return new Readout(name, value, Readout.Line.NONE);
    }

    /// J, short even where it is tiny or about to overflow.
    static String cost(double cost) {
        return cost < 1000 ? Numbers.fixed(cost, cost < SMALL ? 3 : 2) : Numbers.significant(cost, 1);
    }

    private static Phrase advice(Reading reading, Outcome outcome) {
        String layer = Numbers.whole(reading.design().layers());
        return switch (outcome) {
            case START ->
                Phrase.of("advice.start", layer, size(reading.spread(Lane.WITHOUT)), size(afterSpread(reading)));
            case ALONE ->
                Phrase.of(
                        "advice.alone",
                        Numbers.whole(reading.picture().testTime().distinctAlone()));
            case ONLY -> only(reading, layer);
            case BOTH -> both(reading);
            case WORSE -> Phrase.of("advice.worse");
            case UNDERWAY -> Phrase.of("advice.underway", Numbers.fixed(Atlas.TARGET, 1));
            case NEITHER -> neither(reading, layer);
        };
    }

    /// σ of the last hidden layer's z after batch norm, over the batches shown.
    private static double afterSpread(Reading reading) {
        return reading.picture()
                .layers()
                .getLast()
                .passages()
                .getFirst()
                .after()
                .moments()
                .deviation();
    }

    private static Phrase neither(Reading reading, String layer) {
        boolean bare = !reading.picture().layers().getLast().normalized();
        if (bare && reading.spread(Lane.WITH) < FAINT) {
            return Phrase.of("advice.neither.faint", layer, size(reading.spread(Lane.WITH)));
        }
        if (reading.batch() < SMALL_BATCH && reading.learningRate() >= SLOW) {
            return Phrase.of("advice.neither.small", Numbers.whole(reading.batch()));
        }
        boolean wild = reading.cost(Lane.WITH) > GUESS
                || reading.learningRate() > LARGE
                || reading.trainError(Lane.WITH) > reading.lowestTrainError(Lane.WITH) + RELAPSE;
        return Phrase.of(
                wild && reading.learningRate() >= SLOW ? "advice.neither.high" : "advice.neither.low",
                Numbers.brief(reading.learningRate()));
    }

    private static Phrase only(Reading reading, String layer) {
        double spread = reading.spread(Lane.WITHOUT);
        if (!Double.isFinite(reading.cost(Lane.WITHOUT))) {
            return Phrase.of("advice.only.lost");
        }
        if (spread < FAINT) {
            return Phrase.of("advice.only.faint", layer, size(spread));
        }
        return spread > LOUD ? Phrase.of("advice.only.loud", layer, size(spread)) : Phrase.of("advice.only.other");
    }

    private static Phrase both(Reading reading) {
        String without = Numbers.percent(reading.devError(Lane.WITHOUT));
        String with = Numbers.percent(reading.devError(Lane.WITH));
        boolean helps = reading.devError(Lane.WITH) < reading.devError(Lane.WITHOUT);
        return Phrase.of(helps ? "advice.both.helps" : "advice.both.not", without, with);
    }

    static String size(double value) {
        return Numbers.significant(value, 2);
    }
}
