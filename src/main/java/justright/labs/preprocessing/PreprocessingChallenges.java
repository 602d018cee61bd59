package justright.labs.preprocessing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.engine.data.Pca;
import justright.lab.Challenge;
import justright.ui.text.Numbers;

/// Questions about preparing inputs, each answered by what is computed for it.
final class PreprocessingChallenges {

    static final String TURN = "turn";
    static final String SCALE = "scale";
    static final String NEIGHBOUR = "neighbour";
    static final String KEEP = "keep";

    /// An axis within so many degrees of a feature points along it.
    private static final double ALONG = 20;
    /// Errors that differ by less count as the same.
    private static final double POINT = 0.01;

    private static final double NINE_TENTHS = 0.9;

    private PreprocessingChallenges() {}

    /// A question whose run is `ask`.
    private record Question(String id, List<String> options, Consumer<Consumer<Outcome>> ask) implements Challenge {

        @Override
        public void run(Consumer<Outcome> whenDone) {
            ask.accept(whenDone);
        }
    }

    static List<Challenge> of(PreprocessingModel model) {
        return List.of(
                new Question(TURN, List.of("fewer", "same", "more"), done -> turn(model, done)),
                new Question(SCALE, List.of("first", "both", "second"), done -> scale(model, done)),
                new Question(NEIGHBOUR, List.of("falls", "same", "rises"), done -> neighbour(model, done)),
                new Question(KEEP, List.of("ten", "twenty", "forty", "sixty"), done -> keep(model, done)));
    }

    /// Descent before and after the turn.
    private static void turn(PreprocessingModel model, Consumer<Challenge.Outcome> done) {
        read(model, Map.of("stage", "3"), reading -> {
            Waypoint before = reading.waypoint(Step.NORMALIZED);
            Waypoint after = reading.waypoint(Step.ROTATED);
            long saved = before.steps().orElse(Long.MAX_VALUE) - after.steps().orElse(Long.MAX_VALUE);
            report(
                    done,
                    saved > 0 ? "fewer" : saved < 0 ? "more" : "same",
                    Spelling.steps(before.steps()),
                    Spelling.steps(after.steps()),
                    Spelling.condition(after.condition()));
        });
    }

    /// Where the first component of undivided wines points.
    private static void scale(PreprocessingModel model, Consumer<Challenge.Outcome> done) {
        read(model, Map.of("data", "wine", "divide", "false", "stage", "3"), reading -> {
            double angle = Math.abs(Math.toDegrees(reading.journey().turn().angle()));
            report(
                    done,
                    angle < ALONG ? "first" : angle > 90 - ALONG ? "second" : "both",
                    Spelling.degrees(Math.toRadians(angle)),
                    Spelling.share(reading.preparation().pca().explained(1)),
                    Spelling.size(reading.preparation().normalizer().deviation(0)),
                    Spelling.size(reading.preparation().normalizer().deviation(1)));
        });
    }

    /// What whitening without ε does to distances between pictures.
    private static void neighbour(PreprocessingModel model, Consumer<Challenge.Outcome> done) {
        Map<String, String> asked = Map.of("data", "digits", "divide", "false", "stage", "4", "face", "sizes");
        read(model, asked, reading -> {
            double before = reading.waypoint(Step.CENTRED).devError();
            double after = reading.waypoint(Step.WHITENED).devError();
            report(
                    done,
                    after > before + POINT ? "rises" : after < before - POINT ? "falls" : "same",
                    Numbers.percent(before),
                    Numbers.percent(after),
                    Numbers.fixed(reading.sizes().farthest(), 0));
        });
    }

    /// How few components hold nine tenths of the variance; they are then shown.
    private static void keep(PreprocessingModel model, Consumer<Challenge.Outcome> done) {
        Map<String, String> all = Map.of("data", "digits", "divide", "false", "stage", "3", "examples", "500");
        read(model, all, whole -> {
            Pca pca = whole.preparation().pca();
            int needed = 1;
            while (pca.explained(needed) < NINE_TENTHS) {
                needed++;
            }
            int count = needed;
            model.knobs().components.set(count);
            settle(
                    model,
                    () -> report(
                            done,
                            count <= 15 ? "ten" : count <= 30 ? "twenty" : count <= 50 ? "forty" : "sixty",
                            Numbers.whole(count),
                            Spelling.share(pca.explained(count))));
        });
    }

    /// Sets the controls and waits; where a hand has moved one meanwhile, asks again: the answer is to this question.
    private static void read(PreprocessingModel model, Map<String, String> values, Consumer<Reading> then) {
        model.turnTo(values);
        Map<String, String> asked = model.values();
        settle(model, () -> {
            Reading reading = model.reading().get();
            if (reading == null || !model.values().equals(asked)) {
                read(model, values, then);
            } else {
                then.accept(reading);
            }
        });
    }

    private static void settle(PreprocessingModel model, Runnable then) {
        model.whenSettled(then);
    }

    private static void report(Consumer<Challenge.Outcome> done, String option, Object... numbers) {
        done.accept(Challenge.Outcome.of(option, numbers));
    }
}
