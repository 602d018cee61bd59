package justright.labs.recipe;

import java.util.List;
import java.util.function.Consumer;
import justright.lab.Challenge;
import justright.lab.Question;
import justright.training.BiasVariance;
import justright.ui.text.Numbers;

/// Questions about the shelf, each answered by the orders that it places.
final class RecipeChallenges {

    static final String DATA = "data-for-bias";
    static final String REGULARIZE = "regularize";
    static final String CHEAPER = "cheaper";
    static final String ARCHITECTURE = "architecture";

    private static final double NOISE = 0.02;
    private static final double HALF = 0.005;

    private RecipeChallenges() {}

    static List<Challenge> of(RecipeModel model) {
        return List.of(
                new Question(DATA, List.of("falls", "stays", "rises"), done -> data(model, done)),
                new Question(REGULARIZE, List.of("falls", "little", "much"), done -> regularize(model, done)),
                new Question(CHEAPER, List.of("data", "penalty", "neither"), done -> cheaper(model, done)),
                new Question(ARCHITECTURE, List.of("cures", "nothing", "worse"), done -> architecture(model, done)));
    }

    /// More data for a straight line among moons.
    private static void data(RecipeModel model, Consumer<Challenge.Outcome> done) {
        model.treat(Illness.HIGH_BIAS, Cast.STRAIGHT, List.of(Remedy.DATA), () -> {
            Reading now = model.reading().get();
            double before = errors(now, 0).bias();
            double after = errors(now, 1).bias();
            done.accept(Challenge.Outcome.of(
                    fallsStaysRises(after - before),
                    bias(errors(now, 0)),
                    bias(errors(now, 1)),
                    Numbers.whole(now.last().price().total()),
                    Numbers.whole(now.last().regimen().examples())));
        });
    }

    private static String fallsStaysRises(double change) {
        return change < -NOISE ? "falls" : change > NOISE ? "rises" : "stays";
    }

    /// A penalty for a network that knows its examples by heart.
    private static void regularize(RecipeModel model, Consumer<Challenge.Outcome> done) {
        model.treat(Illness.HIGH_VARIANCE, Cast.WILD, List.of(Remedy.REGULARIZE), () -> {
            Reading now = model.reading().get();
            double before = errors(now, 0).train();
            double after = errors(now, 1).train();
            String option = after < before - HALF ? "falls" : after - before > 10 * HALF ? "much" : "little";
            done.accept(Challenge.Outcome.of(
                    option,
                    Numbers.percent(before),
                    Numbers.percent(after),
                    Numbers.percent(errors(now, 0).dev()),
                    Numbers.percent(errors(now, 1).dev())));
        });
    }

    /// Both remedies of the second box on their own.
    private static void cheaper(RecipeModel model, Consumer<Challenge.Outcome> done) {
        model.treat(Illness.HIGH_VARIANCE, Cast.MILD, List.of(Remedy.DATA), () -> {
            Reading data = model.reading().get();
            model.treat(Illness.HIGH_VARIANCE, Cast.MILD, List.of(Remedy.REGULARIZE), () -> {
                Reading penalty = model.reading().get();
                String option = penalty.isCured() && isNotDearer(penalty, data)
                        ? "penalty"
                        : data.isCured() ? "data" : penalty.isCured() ? "penalty" : "neither";
                done.accept(Challenge.Outcome.of(
                        option,
                        Numbers.percent(errors(data, 1).dev()),
                        Numbers.whole(data.spent().total()),
                        Numbers.percent(errors(penalty, 1).dev()),
                        Numbers.whole(penalty.spent().total()),
                        variance(errors(data, 1)),
                        variance(errors(penalty, 1))));
            });
        });
    }

    private static boolean isNotDearer(Reading one, Reading other) {
        return !other.isCured() || one.spent().total() <= other.spent().total();
    }

    /// Products of the inputs for a straight line among moons.
    private static void architecture(RecipeModel model, Consumer<Challenge.Outcome> done) {
        model.treat(Illness.HIGH_BIAS, Cast.STRAIGHT, List.of(Remedy.ARCHITECTURE), () -> {
            BiasVariance straight = errors(model.reading().get(), 0);
            BiasVariance moons = errors(model.reading().get(), 1);
            model.treat(Illness.HIGH_BIAS, Cast.RING, List.of(Remedy.ARCHITECTURE), () -> {
                Reading ring = model.reading().get();
                String option =
                        moons.bias() > straight.bias() + NOISE ? "worse" : moons.isHighBias() ? "nothing" : "cures";
                done.accept(Challenge.Outcome.of(
                        option, bias(straight), bias(moons), bias(errors(ring, 0)), bias(errors(ring, 1))));
            });
        });
    }

    private static String bias(BiasVariance errors) {
        return Numbers.pointsBetween(errors.optimum(), errors.train());
    }

    private static String variance(BiasVariance errors) {
        return Numbers.pointsBetween(errors.train(), errors.dev());
    }

    private static BiasVariance errors(Reading reading, int turn) {
        return reading.turns().get(turn).errors().orElseThrow();
    }
}
