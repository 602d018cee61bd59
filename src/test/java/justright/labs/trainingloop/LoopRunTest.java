package justright.labs.trainingloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import justright.engine.Chance;
import justright.engine.data.Dataset;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;
import justright.training.Hyperparameters;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopRunTest {

    /// What the pictures foretell is what the run then does, bit for bit.
    @ParameterizedTest
    @CsvSource({"0.5, 8", "2, 1", "0.1, 60"})
    void theNextUpdateIsTheOneThatIsMade(double alpha, int batch) {
        LoopRun run = Loops.run(3);
        Hyperparameters rule = Loops.rule(alpha, batch);
        for (int step = 0; step < 20; step++) {
            LoopFrame before = run.frame(rule);
            NextUpdate foretold = NextUpdate.of(before, rule.rule());
            assertThat(foretold.theta()).isEqualTo(before.parameters().flatten());
            run.step(rule);
            assertThat(run.frame(rule).parameters().flatten()).isEqualTo(foretold.next());
        }
    }

    /// Each parameter after the step is θ − α·dθ: in full, and of the numbers on the screen to their last digit.
    @ParameterizedTest
    @CsvSource({"0.5, 8", "0.01, 60", "1, 1", "3, 8", "10, 8", "20, 8", "30, 60"})
    void afterOneStepEachParameterIsThetaMinusAlphaTimesItsGradient(double alpha, int batch) {
        LoopRun run = Loops.run(3);
        Hyperparameters rule = Loops.rule(alpha, batch);
        for (int step = 0; step < 10; step++) {
            NextUpdate next = NextUpdate.of(run.frame(rule), rule.rule());
            for (int i = 0; i < next.theta().length; i++) {
                double exact = next.theta()[i] - alpha * next.gradient()[i];
                assertThat(next.next()[i]).isCloseTo(exact, within(1e-15 * (1 + alpha)));
                double gradient = shown(next.gradient()[i], LoopFormula.gradientDecimals(alpha));
                double ofTheShown = shown(next.theta()[i], 4) - alpha * gradient;
                assertThat(shown(next.next()[i], 3)).isCloseTo(ofTheShown, within(0.0005 + 0.00005 * 2 + 1e-9));
            }
            run.step(rule);
        }
    }

    /// The table too can be checked by hand, even where a long step has made weights of hundreds.
    @ParameterizedTest
    @CsvSource({"0.5, 8, true", "0.5, 8, false", "20, 8, true", "20, 8, false", "30, 60, true", "30, 60, false"})
    void theTablesRowsAgreeWithEachOther(double alpha, int batch, boolean roomy) {
        LoopRun run = Loops.run(2);
        Hyperparameters rule = Loops.rule(alpha, batch);
        for (int step = 0; step < 60; step++) {
            NextUpdate next = NextUpdate.of(run.frame(rule), rule.rule());
            int decimals = UpdateTable.decimals(roomy, next.theta(), next.next());
            int ofGradient = UpdateTable.decimals(roomy, next.gradient());
            double rounding = Math.pow(10, -decimals) + alpha * Math.pow(10, -ofGradient) / 2;
            assertThat(alpha * Math.pow(10, -ofGradient) / 2).as("by dθ alone").isLessThan(0.2);
            for (int i = 0; i < next.theta().length; i++) {
                double ofTheShown = shown(next.theta()[i], decimals) - alpha * shown(next.gradient()[i], ofGradient);
                assertThat(shown(next.next()[i], decimals)).isCloseTo(ofTheShown, within(rounding + 1e-9));
            }
            run.step(rule);
        }
    }

    private static double shown(double value, int decimals) {
        String text = Numbers.fixed(value, decimals).replace(Numbers.MINUS, "-").replaceAll("[^-0-9.]", "");
        return Double.parseDouble(text);
    }

    /// A batch of m is full-batch descent, bit for bit: the examples keep their order.
    @Test
    void aBatchOfAllReproducesFullBatchDescent() {
        LoopRun run = Loops.run(5);
        Hyperparameters rule = Loops.rule(0.5, Knobs.EXAMPLES);
        Dataset train = Loops.problem(5).train();
        Chance chance = Chance.of(5);
        Parameters first = Parameters.initialize(Loops.SHAPE, Initialization.XAVIER, chance.stream("weights"));
        Learner plain = Learner.of(first, chance);
        Batch all = Batch.of(train.x(), train.y());
        for (int step = 0; step < 50; step++) {
            run.step(rule);
            plain.update(all, rule.rule());
        }
        assertThat(run.frame(rule).parameters().flatten())
                .isEqualTo(plain.parameters().flatten());
    }

    @Test
    void anEpochShowsEveryExampleOnce() {
        LoopRun run = Loops.run(3);
        Hyperparameters rule = Loops.rule(0.5, 10);
        Set<Integer> seen = new HashSet<>();
        for (int step = 0; step < 6; step++) {
            List<Integer> batch = run.frame(rule).batch();
            assertThat(batch).hasSize(10).doesNotHaveDuplicates();
            assertThat(seen).doesNotContainAnyElementsOf(batch);
            seen.addAll(batch);
            run.step(rule);
        }
        assertThat(seen).hasSize(Knobs.EXAMPLES);
        assertThat(run.frame(rule).tally().allSeenAt()).isEqualTo(6);
    }

    @Test
    void lookingAtTheNextBatchDealsNothing() {
        LoopRun watched = Loops.run(4);
        LoopRun unwatched = Loops.run(4);
        Hyperparameters rule = Loops.rule(0.5, 7);
        for (int step = 0; step < 30; step++) {
            watched.frame(rule);
            watched.measure(rule);
            watched.step(rule);
            unwatched.step(rule);
        }
        assertThat(watched.frame(rule).parameters().flatten())
                .isEqualTo(unwatched.frame(rule).parameters().flatten());
    }

    @Test
    void goesOnFromWhereItWasSaved() {
        LoopRun run = Loops.run(4);
        Hyperparameters rule = Loops.rule(0.5, 7);
        for (int step = 0; step < 5; step++) {
            run.step(rule);
        }
        Object saved = run.save();
        for (int step = 0; step < 15; step++) {
            run.step(rule);
        }
        LoopFrame end = run.frame(rule);
        run.restore(saved);
        for (int step = 0; step < 15; step++) {
            run.step(rule);
        }
        assertThat(run.frame(rule).parameters().flatten())
                .isEqualTo(end.parameters().flatten());
        assertThat(run.frame(rule).batch()).isEqualTo(end.batch());
        assertThat(run.frame(rule).tally()).isEqualTo(end.tally());
    }

    @Test
    void withTheFullBatchAndASmallStepNoUpdateRaisesTheCost() {
        LoopRun run = Loops.run(3);
        Hyperparameters rule = Loops.rule(0.5, Knobs.EXAMPLES);
        for (int step = 0; step < 200; step++) {
            run.step(rule);
        }
        assertThat(run.frame(rule).tally()).isEqualTo(new Tally(200, 0, 60, 1));
    }

    @Test
    void theFollowedExampleIsTheFirstOfTheBatch() {
        LoopRun run = Loops.run(3);
        Hyperparameters rule = Loops.rule(0.5, 8);
        LoopFrame frame = run.frame(rule);
        NextUpdate next = NextUpdate.of(frame, rule.rule());
        Dataset train = frame.problem().train();
        int held = frame.batch().getFirst();
        assertThat(next.held()).isEqualTo(held);
        assertThat(next.activations().getFirst())
                .containsExactly(train.x().get(0, held), train.x().get(1, held));
        double y = next.label();
        assertThat(next.errors().getLast()[0]).isCloseTo(next.answer() - y, within(1e-15));
        double loss = y == 1 ? -Math.log(next.answer()) : -Math.log(1 - next.answer());
        assertThat(next.loss()).isCloseTo(loss, within(1e-12));
    }
}
