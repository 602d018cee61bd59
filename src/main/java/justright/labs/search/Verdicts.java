package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import justright.ui.reading.Diagnosis;
import justright.ui.reading.Diagnosis.Mood;
import justright.ui.reading.Readout;
import justright.ui.text.Numbers;
import justright.ui.text.Phrase;

/// Says which way found the lower dev error, by how much, and what that rests on.
final class Verdicts {

    /// Before anything has been computed.
    static final Diagnosis NOTHING =
            new Diagnosis(Mood.INFO, Phrase.of("verdict.nothing"), List.of(), Phrase.of("advice.begin"));

    /// Dev errors that differ by less are called level.
    static final double HALF_A_POINT = 0.005;

    /// A larger share of trials given up is remarked.
    private static final double MANY = 0.5;

    /// From so many seconds on it is said how many are left.
    private static final long LONG = 2;

    private Verdicts() {}

    static Diagnosis of(Reading reading) {
        Outcome outcome = Outcome.of(reading);
        return new Diagnosis(
                mood(outcome), Phrase.of("verdict." + outcome.key()), readouts(reading), advice(reading, outcome));
    }

    /// How the two ways stand.
    enum Outcome {
        START,
        UNDERWAY,
        RANDOM,
        GRID,
        LEVEL,
        /// No trial was worth its end.
        LOST;

        static Outcome of(Reading reading) {
            if (reading.made() == 0) {
                return START;
            }
            if (!reading.frame().isComplete()) {
                return UNDERWAY;
            }
            return between(reading.best(Lane.GRID), reading.best(Lane.RANDOM));
        }

        /// @param grid the lowest dev error of each, NaN for none
        static Outcome between(double grid, double random) {
            if (Double.isNaN(grid) || Double.isNaN(random)) {
                return Double.isNaN(random) ? Double.isNaN(grid) ? LOST : GRID : RANDOM;
            }
            if (Math.abs(grid - random) < HALF_A_POINT) {
                return LEVEL;
            }
            return random < grid ? RANDOM : GRID;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static Mood mood(Outcome outcome) {
        return switch (outcome) {
            case RANDOM, GRID, LEVEL -> Mood.OK;
            case LOST -> Mood.BAD;
            case START, UNDERWAY -> Mood.INFO;
        };
    }

    private static List<Readout> readouts(Reading reading) {
        List<Readout> readouts = new ArrayList<>();
        readouts.add(readout(Phrase.of("readout.grid"), error(reading.best(Lane.GRID))));
        readouts.add(readout(Phrase.of("readout.random"), error(reading.best(Lane.RANDOM))));
        if (!reading.hand().isEmpty()) {
            readouts.add(readout(Phrase.of("readout.you"), error(Tried.bestError(reading.hand()))));
        }
        return readouts;
    }

    private static Readout readout(Phrase name, String value) {
        return new Readout(name, value, Readout.Line.NONE);
    }

    /// A dev error; a dash before there is one.
    static String error(double error) {
        return Double.isNaN(error) ? "–" : Numbers.percent(error);
    }

    private static Phrase advice(Reading reading, Outcome outcome) {
        Plan plan = reading.plan();
        if (outcome == Outcome.START) {
            String budget = Numbers.whole(plan.budget());
            return reading.hand().isEmpty()
                    ? Phrase.of("advice.start", budget)
                    : Phrase.of("advice.picked", Numbers.whole(reading.hand().size()), budget);
        }
        if (outcome == Outcome.UNDERWAY) {
            return underway(reading);
        }
        if (reading.lost() > MANY * 2 * reading.frame().planned()) {
            String key = plan.linear() ? "advice.lost.linear" : "advice.lost";
            return Phrase.of(
                    key,
                    Numbers.whole(reading.lost()),
                    Numbers.whole(2L * reading.frame().planned()));
        }
        return reading.odds()
                .map(odds -> Phrase.of(
                        reading.frame().rounds() > 1 ? "advice.odds.first" : "advice.odds",
                        Numbers.percent(odds.share(), 0),
                        Numbers.percent((double) odds.draws() / odds.seeds(), 0),
                        Numbers.whole(odds.seeds())))
                .orElseGet(() -> Phrase.of(
                        "advice." + outcome.key(),
                        plan.x().symbol(),
                        Numbers.whole(reading.values(Lane.GRID, plan.x())),
                        Numbers.whole(reading.values(Lane.RANDOM, plan.x()))));
    }

    /// How far the search has come, and how long it will still take if that is worth waiting for.
    private static Phrase underway(Reading reading) {
        String made = Numbers.whole(reading.made());
        String planned = Numbers.whole(reading.frame().planned());
        long left = (long) Math.ceil(reading.secondsLeft());
        return left < LONG
                ? Phrase.of("advice.underway", made, planned)
                : Phrase.of("advice.underway.left", made, planned, Numbers.whole(left));
    }
}
