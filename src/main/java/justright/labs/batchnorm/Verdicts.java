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

    /// Below this J has a third decimal.
    private static final double SMALL = 0.1;

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
            return List.of(readout(Phrase.of("readout.cells"), cells), without, with);
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
            case ONLY -> Remedy.withoutIt(reading);
            case BOTH -> both(reading);
            case WORSE -> Phrase.of("advice.worse");
            case UNDERWAY -> Phrase.of("advice.underway", Numbers.fixed(Atlas.TARGET, 1));
            case NEITHER -> Remedy.forBoth(reading);
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
