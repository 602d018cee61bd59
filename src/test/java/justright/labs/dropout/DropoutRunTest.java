package justright.labs.dropout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import justright.engine.Chance;
import justright.engine.network.Batch;
import justright.engine.network.Initialization;
import justright.engine.network.Masks;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import justright.engine.optimizer.Learner;
import justright.training.Measures;
import justright.training.Series;
import justright.training.problem.Problem;
import org.junit.jupiter.api.Test;

class DropoutRunTest {

    private static final long SEED = DropoutModel.SEED;
    private static final int STEPS = 40;

    private final Knobs knobs = new Knobs();
    private final DropoutRun run = Runs.run(knobs, SEED);

    private void go(DropoutRule rule, int steps) {
        for (int step = 0; step < steps; step++) {
            run.step(rule);
        }
    }

    @Test
    void keepingEveryUnitIsTheTwinBitForBit() {
        knobs.dropout.set(false);
        go(knobs.rule(), STEPS);
        DropoutFrame frame = run.frame(knobs.rule());
        assertThat(frame.thinned().flatten()).containsExactly(frame.whole().flatten());
    }

    @Test
    void itLearnsAsTheEnginesOwnDropoutDoes() {
        Problem problem = Problem.of(knobs.spec(SEED));
        Chance chance = Chance.of(SEED);
        Parameters parameters = Parameters.initialize(
                knobs.network.get().architecture(knobs.rule().keep()), Initialization.XAVIER, chance.stream("weights"));
        Learner learner = Learner.of(parameters, chance);
        Batch train = Batch.of(problem.train().x(), problem.train().y());
        for (int step = 0; step < STEPS; step++) {
            learner.update(train, knobs.rule().rule());
        }
        go(knobs.rule(), STEPS);
        assertThat(run.frame(knobs.rule()).thinned().flatten()).containsExactly(parameters.flatten());
    }

    @Test
    void theMasksOnScreenAreThoseThatTheNextUpdateDraws() {
        go(knobs.rule(), STEPS);
        DropoutFrame frame = run.frame(knobs.rule());
        Masks drawn = Masks.none(frame.architecture());
        drawn.draw(frame.architecture(), frame.problem().m(), Chance.ofState(frame.chance()));
        NextPass pass = NextPass.of(frame);
        for (int l = 1; l <= 3; l++) {
            assertThat(pass.layer(l).mask().data).containsExactly(drawn.mask(l).data);
        }
    }

    @Test
    void theCostMeasuredIsThatOfTheMasksOnScreen() {
        go(knobs.rule(), STEPS);
        DropoutFrame frame = run.frame(knobs.rule());
        Masks drawn = Masks.none(frame.architecture());
        drawn.draw(frame.architecture(), frame.problem().m(), Chance.ofState(frame.chance()));
        Network network = Network.of(frame.thinned());
        network.forwardTraining(
                Batch.of(frame.problem().train().x(), frame.problem().train().y()), drawn);
        assertThat(run.measure(knobs.rule()).get(Series.COST)).isEqualTo(network.dataCost());
    }

    @Test
    void measuringAndLookingChangeNothing() {
        DropoutRun other = Runs.run(knobs, SEED);
        for (int step = 0; step < STEPS; step++) {
            other.step(knobs.rule());
            other.measure(knobs.rule());
            other.frame(knobs.rule());
        }
        go(knobs.rule(), STEPS);
        assertThat(run.frame(knobs.rule()).thinned().flatten())
                .containsExactly(other.frame(knobs.rule()).thinned().flatten());
    }

    @Test
    void goingBackMeetsTheSameMasks() {
        go(knobs.rule(), STEPS);
        Object saved = run.save();
        Measures then = run.measure(knobs.rule());
        go(knobs.rule(), STEPS);
        Measures later = run.measure(knobs.rule());
        run.restore(saved);
        assertThat(run.measure(knobs.rule())).isEqualTo(then);
        go(knobs.rule(), STEPS);
        assertThat(run.measure(knobs.rule())).isEqualTo(later);
    }

    @Test
    void switchedOffInMidRunItGoesOnWithEveryUnit() {
        go(knobs.rule(), STEPS);
        knobs.dropout.set(false);
        run.step(knobs.rule());
        NextPass pass = NextPass.of(run.frame(knobs.rule()));
        assertThat(pass.layers()).allSatisfy(layer -> assertThat(layer.kept(0)).isEqualTo(layer.units()));
    }

    @Test
    void theThirdInputOfTheCoursesNetworkIsNoise() {
        DropoutFrame frame = Runs.frame(Map.of("network", "course"), 1);
        assertThat(frame.problem().train().features()).isEqualTo(3);
        assertThat(frame.problem().dev().features()).isEqualTo(3);
        assertThat(frame.problem().bayes())
                .isEqualTo(Problem.of(knobs.spec(SEED)).bayes());
    }
}
