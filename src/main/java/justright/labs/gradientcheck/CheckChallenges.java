package justright.labs.gradientcheck;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import justright.engine.probe.GradientCheck.Group;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Question;
import justright.training.Series;
import justright.ui.text.Numbers;

/// What is asked before it is shown.
final class CheckChallenges {

    static final String CULPRIT = "culprit";
    static final String FALLING = "falling";
    static final String ASLEEP = "asleep";
    static final String STEP = "step";
    static final String MASKS = "masks";
    static final String COST = "cost";

    /// A cost that has fallen to less than this share of the start has fallen.
    private static final double FALLEN = 0.9;

    /// A ratio that changes by less than this factor has stayed.
    private static final double SAME = 3;

    private CheckChallenges() {}

    static List<Challenge> of(GradientCheckModel model) {
        Map<String, String> sign = chosen("sign_of_dz", "third");
        Map<String, String> doubled =
                Map.of("backprop", "chosen", "kind", "weights_doubled", "place", "second", "face", "training");
        Map<String, String> biases = chosen("biases_penalized", "third");
        Map<String, String> usual = Map.of("backprop", "right");
        Map<String, String> tiny = Map.of("backprop", "right", "epsilon", "1e-9");
        Map<String, String> fresh = Map.of("backprop", "right", "keep-prob", "0.8");
        Map<String, String> frozen = Map.of("backprop", "right", "keep-prob", "0.8", "frozen", "true");
        Map<String, String> tumours = Map.of("backprop", "right", "data", "breast_cancer");
        return List.of(
                new Question(
                        CULPRIT,
                        List.of("only", "below", "all"),
                        done -> check(model, sign, now -> done.accept(culprit(now)))),
                new Question(
                        FALLING,
                        List.of("falls", "stays", "rises"),
                        done -> check(model, doubled, now -> done.accept(falling(now)))),
                new Question(
                        ASLEEP,
                        List.of("passes", "fails"),
                        done -> check(model, biases, now -> done.accept(asleep(now)))),
                new Question(
                        STEP,
                        List.of("smaller", "same", "larger"),
                        done -> check(
                                model, usual, before -> check(model, tiny, after -> done.accept(step(before, after))))),
                new Question(
                        MASKS,
                        List.of("good", "bug"),
                        done -> check(
                                model, frozen, held -> check(model, fresh, drawn -> done.accept(masks(held, drawn))))),
                new Question(
                        COST,
                        List.of("two", "each", "twice-each"),
                        done -> check(model, tumours, now -> done.accept(cost(now)))));
    }

    private static Map<String, String> chosen(String kind, String place) {
        return Map.of("backprop", "chosen", "kind", kind, "place", place);
    }

    /// Trains with these settings and checks at the end.
    private static void check(GradientCheckModel model, Map<String, String> values, Consumer<Reading> then) {
        model.trial(values, _ -> model.whenChecked(then));
    }

    /// Layer 3 hands its dZ down.
    static Outcome culprit(Reading now) {
        Examination check = now.checks().now();
        TreeSet<Integer> wrong = new TreeSet<>();
        for (Group figures : check.wrongGroups()) {
            wrong.add(figures.group().layer());
        }
        int culprit = now.named().place().layer();
        boolean above = wrong.contains(culprit + 1);
        boolean below = wrong.contains(culprit - 1);
        String largest = check.check()
                .worstGroup()
                .map(figures -> Groups.name(figures.group()))
                .orElse("–");
        return Outcome.of(
                above ? "all" : below ? "below" : "only",
                wrong.stream()
                        .map(layer -> Numbers.whole(layer))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–"),
                largest,
                Spelling.power(check.ratio()));
    }

    static Outcome falling(Reading now) {
        double first = now.firstCost(Series.COST);
        double last = now.cost(Series.COST);
        return Outcome.of(
                last < FALLEN * first ? "falls" : last > first / FALLEN ? "rises" : "stays",
                Spelling.cost(first),
                Spelling.cost(last),
                Spelling.cost(now.cost(Series.TWIN_COST)),
                Spelling.power(now.checks().now().ratio()));
    }

    static Outcome asleep(Reading now) {
        Finding first = now.checks().start().finding();
        return Outcome.of(
                first == Finding.GOOD ? "passes" : "fails",
                Spelling.power(now.checks().start().ratio()),
                Spelling.power(now.checks().now().ratio()),
                Numbers.whole(now.step()));
    }

    static Outcome step(Reading before, Reading after) {
        double change = after.checks().now().ratio() / before.checks().now().ratio();
        return Outcome.of(
                change > SAME ? "larger" : change < 1 / SAME ? "smaller" : "same",
                Spelling.power(before.checks().now().ratio()),
                Spelling.power(after.checks().now().ratio()),
                Spelling.power(after.checks().now().check().noiseFloor()));
    }

    static Outcome masks(Reading held, Reading drawn) {
        return Outcome.of(
                drawn.checks().now().ratio() >= Examination.LIMIT ? "bug" : "good",
                Spelling.power(drawn.checks().now().ratio()),
                Spelling.power(held.checks().now().ratio()));
    }

    /// Counted, not timed: a pass takes as long as another.
    static Outcome cost(Reading now) {
        int parameters = now.checks().now().check().parameters();
        int evaluations = now.evaluations();
        return Outcome.of(
                evaluations <= 2 ? "two" : evaluations < 2 * parameters ? "each" : "twice-each",
                Numbers.whole(parameters),
                Numbers.whole(evaluations));
    }
}
