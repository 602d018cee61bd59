package justright.labs.depth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which layers fifty real updates move.
class TrainingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keptSizesLearnAndFadingOnesDoNot(long seed) {
        DepthFrame kept = Runs.trained(Runs.random(Kind.TANH, 0.25, 20, Course.TRAIN), seed, Course.UPDATES);
        DepthFrame faded = Runs.trained(Runs.random(Kind.TANH, 0.1, 20, Course.TRAIN), seed, Course.UPDATES);

        assertThat(kept.passage().error()).isZero();
        assertThat(kept.leastMoved()).isGreaterThan(0.01);
        assertThat(faded.passage().error()).isGreaterThan(0.3);
        assertThat(faded.moved().getFirst()).isLessThan(1e-4);
    }

    @Test
    void oneStepMovesALayerByAlphaTimesItsGradient() {
        Design design = Runs.random(Kind.TANH, 0.25, 5, Course.TRAIN);
        DepthFrame before = Runs.trained(design, 1, 0);
        DepthFrame after = Runs.trained(design, 1, 1);

        for (int l = 1; l <= 5; l++) {
            double planned = before.passage().layer(l).update(Runs.RATE.learningRate());
            assertThat(after.moved().get(l - 1) / planned).isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void withOneAsFactorAllLayersMoveAlike() {
        DepthFrame trained = Runs.trained(Runs.identity(1, 150, Precision.DOUBLE, Course.TRAIN), 3, Course.UPDATES);

        assertThat(trained.passage().error()).isZero();
        assertThat(trained.mostMoved()).isLessThan(1.2 * trained.leastMoved());
    }

    @Test
    void roundingToThirtyTwoBitsIsNoMove() {
        DepthRun run = new DepthRun(Runs.identity(0.9, 400, Precision.SINGLE, Course.TRAIN), 1);
        run.step(Runs.RATE);

        assertThat(run.frame(Runs.RATE).moved().getFirst()).isLessThan(1e-15);
    }

    @Test
    void aHugeGradientEndsTrainingAtOnce() {
        DepthRun run = new DepthRun(Runs.identity(1.5, 150, Precision.DOUBLE, Course.TRAIN), 1);
        assertThat(run.isFinite()).isTrue();
        run.step(Runs.RATE);
        assertThat(run.isFinite()).isFalse();
    }

    @Test
    void aPassLeavesTheWeightsAlone() {
        DepthRun run = new DepthRun(Runs.identity(0.9, 4, Precision.DOUBLE, Course.PASS), 1);
        Passage before = run.frame(Runs.RATE).passage();
        for (int step = 0; step < Front.steps(4); step++) {
            run.step(Runs.RATE);
        }

        assertThat(run.frame(Runs.RATE).passage()).isEqualTo(before);
        assertThat(run.frame(Runs.RATE).moved()).isEqualTo(Collections.nCopies(4, 0.0));
    }

    @Test
    void whatWasSavedComesBack() {
        DepthRun run = new DepthRun(Runs.random(Kind.RELU, 0.26, 8, Course.TRAIN), 2);
        run.step(Runs.RATE);
        Object saved = run.save();
        DepthFrame then = run.frame(Runs.RATE);
        run.step(Runs.RATE);
        run.step(Runs.RATE);
        run.restore(saved);

        assertThat(run.frame(Runs.RATE)).isEqualTo(then);
        run.step(Runs.RATE);
        assertThat(run.frame(Runs.RATE).passage()).isNotEqualTo(then.passage());
    }
}
