package justright.labs.numericalgradient;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Challenge.Outcome;
import justright.lab.Question;
import justright.ui.text.Numbers;

/// Questions about ε, each answered by what is measured for it.
final class GradientChallenges {

    static final String TENTH = "tenth";
    static final String SMALLER = "smaller";
    static final String SINGLE = "single";
    static final String KINK = "kink";

    /// Factors that count as ten and as a hundred.
    private static final double TO_TEN = 30;

    private static final double TO_HUNDRED = 300;
    /// Errors within this factor count as the same.
    private static final double SAME = 3;

    private static final double COARSE = 1e-4;
    private static final double FINE = 1e-6;

    private GradientChallenges() {}

    static List<Challenge> of(NumericalGradientModel model) {
        return List.of(
                new Question(TENTH, List.of("ten", "hundred", "thousand"), done -> tenth(model, done)),
                new Question(SMALLER, List.of("better", "same", "worse"), done -> smaller(model, done)),
                new Question(SINGLE, List.of("coarse", "fine", "finest"), done -> single(model, done)),
                new Question(KINK, List.of("one", "two", "both"), done -> kink(model, done)));
    }

    /// The two-sided error at ε = 0.1 and at 0.01.
    private static void tenth(NumericalGradientModel model, Consumer<Outcome> done) {
        compare(model, "0.1", "0.01", (before, after) -> {
            double factor = before / after;
            String option = factor < TO_TEN ? "ten" : factor < TO_HUNDRED ? "hundred" : "thousand";
            done.accept(
                    Outcome.of(option, Written.error(before), Written.error(after), Numbers.significant(factor, 3)));
        });
    }

    /// The two-sided error at ε = 10⁻⁵ and at 10⁻¹⁰.
    private static void smaller(NumericalGradientModel model, Consumer<Outcome> done) {
        compare(model, "0.00001", "1e-10", (before, after) -> {
            double factor = after / before;
            String option = factor > SAME ? "worse" : factor < 1 / SAME ? "better" : "same";
            done.accept(Outcome.of(option, Written.error(before), Written.error(after)));
        });
    }

    /// The best ε of the two-sided difference in 32 bits.
    private static void single(NumericalGradientModel model, Consumer<Outcome> done) {
        model.turnTo(Map.of("precision", "single", "epsilon", "1e-7"), reading -> {
            double best = reading.twoOverEpsilons().bestEpsilon();
            String option = best > COARSE ? "coarse" : best > FINE ? "fine" : "finest";
            done.accept(Outcome.of(
                    option,
                    Written.epsilon(best),
                    Written.error(reading.twoOverEpsilons().bestError()),
                    Written.error(reading.two().error())));
        });
    }

    /// A kink between θ − ε and θ.
    private static void kink(NumericalGradientModel model, Consumer<Outcome> done) {
        model.turnTo(Map.of("function", "relu_net", "theta", "0.13", "epsilon", "0.03"), reading -> {
            double one = reading.one().error();
            double two = reading.two().error();
            String option = two > SAME * one ? "two" : one > SAME * two ? "one" : "both";
            done.accept(Outcome.of(
                    option,
                    Written.value(reading.slope()),
                    Written.value(reading.one().slope()),
                    Written.value(reading.two().slope())));
        });
    }

    /// What is done with two errors.
    @FunctionalInterface
    private interface Comparison {
        void of(double before, double after);
    }

    private static void compare(NumericalGradientModel model, String first, String second, Comparison comparison) {
        model.turnTo(
                Map.of("epsilon", first),
                before -> model.turnTo(
                        Map.of("epsilon", second),
                        after -> comparison.of(before.two().error(), after.two().error())));
    }
}
