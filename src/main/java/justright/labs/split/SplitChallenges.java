package justright.labs.split;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.ui.text.Numbers;

/// Questions about dividing, each answered by what is trained or simulated for it.
final class SplitChallenges {

    static final String FLATTERY = "flattery";
    static final String TENFOLD = "tenfold";
    static final String HALF_A_POINT = "half-a-point";
    static final String TARGET = "target";

    /// Errors that differ by less count as the same.
    private static final double HALF = 0.005;

    private static final String MILLION = "1000000";

    private SplitChallenges() {}

    /// A question whose run is `ask`.
    private record Question(String id, List<String> options, Consumer<Consumer<Outcome>> ask) implements Challenge {

        @Override
        public void run(Consumer<Outcome> whenDone) {
            ask.accept(whenDone);
        }
    }

    static List<Challenge> of(SplitModel model) {
        return List.of(
                new Question(FLATTERY, List.of("lower", "same", "higher"), done -> flattery(model, done)),
                new Question(TENFOLD, List.of("same", "third", "tenth"), done -> tenfold(model, done)),
                new Question(HALF_A_POINT, List.of("coin", "mostly", "always"), done -> halfAPoint(model, done)),
                new Question(TARGET, List.of("same", "double", "more"), done -> target(model, done)));
    }

    /// The model chosen on dev, then the safe opened once.
    private static void flattery(SplitModel model, Consumer<Challenge.Outcome> done) {
        read(model, Map.of("openings", "1", "truth", "true"), reading -> {
            Tried chosen = reading.contest().chosen();
            double change = chosen.test() - chosen.dev();
            report(
                    done,
                    change > HALF ? "higher" : change < -HALF ? "lower" : "same",
                    Numbers.whole(reading.question().models()),
                    Numbers.percent(chosen.dev()),
                    Numbers.percent(chosen.test()),
                    Numbers.percent(chosen.truth()));
        });
    }

    /// Flattery among equally good models on dev sets of 1 000 and of 10 000.
    private static void tenfold(SplitModel model, Consumer<Challenge.Outcome> done) {
        read(
                model,
                Map.of("examples", "5000"),
                few -> read(model, Map.of("examples", "50000"), many -> {
                    double before = few.forecast().flattery();
                    double after = many.forecast().flattery();
                    double ratio = after / before;
                    report(
                            done,
                            ratio > 0.6 ? "same" : ratio > 0.18 ? "third" : "tenth",
                            Numbers.fixed(100 * before, 2),
                            Numbers.fixed(100 * after, 2),
                            Numbers.fixed(ratio, 2));
                }));
    }

    /// One per cent of a million: 10 000 dev examples.
    private static void halfAPoint(SplitModel model, Consumer<Challenge.Outcome> done) {
        read(model, Map.of("examples", MILLION, "dev", "1", "test", "1"), reading -> {
            double right = reading.forecast().right();
            report(
                    done,
                    right < 0.75 ? "coin" : right < 0.995 ? "mostly" : "always",
                    RightShare.of(reading.forecast()),
                    Numbers.whole(reading.forecast().first().length),
                    Numbers.fixed(100 * reading.forecast().standardError(), 3));
        });
    }

    /// Chosen on web pictures, tested on phone pictures.
    private static void target(SplitModel model, Consumer<Challenge.Outcome> done) {
        Map<String, String> moved =
                Map.of("examples", "10000", "sources", "web_dev", "openings", "1", "truth", "true", "face", "aim");
        read(model, moved, reading -> {
            Tried chosen = reading.contest().chosen();
            double factor = chosen.test() / Math.max(chosen.dev(), 1e-4);
            report(
                    done,
                    factor < 1.25 ? "same" : factor <= 2 ? "double" : "more",
                    Numbers.percent(chosen.dev()),
                    Numbers.percent(chosen.test()),
                    Numbers.percent(reading.contest().bestTruth()));
        });
    }

    /// Sets the controls and waits; where a hand has moved one meanwhile, asks again: the answer is to this question.
    private static void read(SplitModel model, Map<String, String> values, Consumer<Reading> then) {
        model.turnTo(values);
        Map<String, String> asked = model.values();
        model.whenSettled(() -> {
            Reading reading = model.reading().get();
            if (reading == null || !model.values().equals(asked)) {
                read(model, values, then);
            } else {
                then.accept(reading);
            }
        });
    }

    private static void report(Consumer<Challenge.Outcome> done, String option, Object... numbers) {
        done.accept(Challenge.Outcome.of(option, numbers));
    }
}
