package justright.labs.search;

import static justright.labs.search.Dimension.LAMBDA;
import static justright.labs.search.Dimension.LEARNING_RATE;
import static justright.labs.search.Dimension.SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Grid against random, on real trials.
class RivalsTest {

    private static final Trials TRIALS = new Trials();

    /// The dev error along one axis, the other at its default.
    private static double spread(Dimension side, DoubleUnaryOperator place) {
        double[] errors = DoubleStream.of(0.1, 0.3, 0.5, 0.7, 0.9)
                .map(u -> side.exact(place.applyAsDouble(u)))
                .map(value -> error(side.with(value, Recipe.DEFAULT)))
                .sorted()
                .toArray();
        return errors[errors.length - 1] - errors[0];
    }

    private static double error(Recipe recipe) {
        Result result = TRIALS.make(new Grounds(60, 60, 1), recipe, () -> false);
        return result == null ? Double.NaN : Math.min(0.5, result.devError());
    }

    @Test
    void alphaMattersMuchMoreThanLambda() {
        assertThat(spread(LEARNING_RATE, u -> u)).isGreaterThan(10 * spread(LAMBDA, u -> u));
    }

    @Test
    void theBestAlphaLiesOffTheGridsLines() {
        double between = error(LEARNING_RATE.with(2, Recipe.DEFAULT));

        for (int i = 0; i < 4; i++) {
            double line = LEARNING_RATE.exact((i + 0.5) / 4);
            assertThat(error(LEARNING_RATE.with(line, Recipe.DEFAULT))).isGreaterThan(between + 0.01);
        }
    }

    @Test
    void whenOneAxisMattersRandomIsAtLeastAsGoodMoreOftenThanNot() {
        assertThat(Searches.atLeastAsGood(LEARNING_RATE, LAMBDA, 4, 1, 5)).isGreaterThan(2);
    }

    @Tag("slow")
    @Test
    void overTwentySeedsRandomIsAtLeastAsGoodInTheMajority() {
        assertThat(Searches.atLeastAsGood(LEARNING_RATE, LAMBDA, 4, 1, 20)).isGreaterThan(13);
    }

    @Tag("slow")
    @Test
    void whenBothAxesMatterItIsADraw() {
        assertThat(Searches.atLeastAsGood(LEARNING_RATE, SCALE, 4, 1, 20)).isBetween(6L, 14L);
    }

    @Tag("slow")
    @Test
    void aGridLineOnTheOptimumWins() {
        assertThat(Searches.atLeastAsGood(LEARNING_RATE, LAMBDA, 2, 1, 20)).isLessThan(8);
    }
}
