package justright.labs.biasvariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import justright.training.BiasVariance;
import justright.training.BiasVariance.Verdict;
import justright.training.problem.Problem;
import justright.training.problem.ProblemSpec;
import justright.training.problem.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the lab says about its models, measured.
class ClaimsTest {

    private static final long SEED = BiasVarianceModel.SEED;
    private static final Candidate WORST_CASE = new Candidate(ModelChoice.LARGE, true);

    @Test
    void theThreePanelsFailOneWayTheOtherWayAndNotAtAll() {
        Problem problem = Runs.usual(SEED);

        assertThat(Runs.train(Panel.SIMPLE, problem, SEED).verdict()).isEqualTo(Verdict.HIGH_BIAS);
        assertThat(Runs.train(Panel.RIGHT, problem, SEED).verdict()).isEqualTo(Verdict.NEITHER);
        assertThat(Runs.train(Panel.WILD, problem, SEED).verdict()).isEqualTo(Verdict.HIGH_VARIANCE);
    }

    @Test
    void yoursStartsTooStiffAndAPenaltyCuresTheLargeNetwork() {
        Problem problem = Runs.usual(SEED);

        assertThat(Runs.train(Panel.YOURS, problem, SEED).verdict()).isEqualTo(Verdict.HIGH_BIAS);
        assertThat(Runs.train(Panel.WILD.candidate(), 1, problem, SEED).verdict())
                .isEqualTo(Verdict.NEITHER);
    }

    @Test
    void theWorstCaseHasBoth() {
        assertThat(Runs.train(WORST_CASE, 0, Runs.usual(SEED), SEED).verdict()).isEqualTo(Verdict.BOTH);
    }

    /// "Always true?": too large means too large for the data.
    @Test
    void withTwoThousandExamplesTheLargeNetworkIsJustRight() {
        assertThat(Runs.train(Panel.WILD, Runs.moons(0.20, 2000, SEED), SEED).verdict())
                .isEqualTo(Verdict.NEITHER);
    }

    /// What is too stiff depends on the data.
    @Test
    void aQuadraticModelFitsACircleAndNoMoons() {
        Problem circle = Problem.of(new ProblemSpec(Source.CIRCLE, 0.15, 400, SEED));
        Candidate quadratic = new Candidate(ModelChoice.QUADRATIC);

        assertThat(Runs.train(quadratic, 0, circle, SEED).isHighBias()).isFalse();
        assertThat(Runs.train(Panel.SIMPLE, circle, SEED).train()).isGreaterThan(0.4);
    }

    @Test
    void theTwoPatientsStandAboutEightAndTen() {
        BiasVariance biased = Runs.train(Panel.WILD.candidate(), 5, Runs.moons(0.154, 200, 24), 24);
        BiasVariance wild = Runs.train(Panel.WILD.candidate(), 0.4, Runs.moons(0.283, 200, 40), 40);

        assertThat(biased.optimum()).isBetween(0.0095, 0.0105);
        assertThat(wild.optimum()).isBetween(0.074, 0.077);
        for (BiasVariance patient : new BiasVariance[] {biased, wild}) {
            assertThat(patient.train()).isBetween(0.07, 0.09);
            assertThat(patient.dev()).isBetween(0.09, 0.11);
        }
        assertThat(biased.verdict()).isEqualTo(Verdict.HIGH_BIAS);
        assertThat(wild.verdict()).isEqualTo(Verdict.HIGH_VARIANCE);
    }

    @Test
    void noSettingMakesTrainingDiverge() {
        Problem tumours = Problem.of(new ProblemSpec(Source.BREAST_CANCER, 0.2, 20, 1));
        Problem few = Runs.moons(0.5, 20, 1);
        for (Problem problem : new Problem[] {tumours, few}) {
            for (ModelChoice model : ModelChoice.values()) {
                for (double lambda : new double[] {0, 30}) {
                    var experiment = new Candidate(model).experiment(problem, 1);
                    for (int step = 0; step < 200; step++) {
                        experiment.step(Steps.of(lambda));
                    }
                    assertThat(experiment.isFinite())
                            .as("%s, λ = %s", model, lambda)
                            .isTrue();
                }
            }
        }
    }

    /// The sentences on the card and the table in MODEL.md.
    @Test
    @Tag("slow")
    void nearlyEverySeedShowsIt() {
        int[] counts = new int[5];
        for (long seed : LongStream.rangeClosed(1, 20).toArray()) {
            Problem problem = Runs.usual(seed);
            counts[0] += Runs.train(Panel.SIMPLE, problem, seed).isHighBias() ? 1 : 0;
            counts[1] += Runs.train(Panel.RIGHT, problem, seed).verdict() == Verdict.NEITHER ? 1 : 0;
            counts[2] += Runs.train(Panel.WILD, problem, seed).verdict() == Verdict.HIGH_VARIANCE ? 1 : 0;
            counts[3] += Runs.train(WORST_CASE, 0, problem, seed).verdict() == Verdict.BOTH ? 1 : 0;
            Problem large = Runs.moons(0.20, 2000, seed);
            counts[4] += Runs.train(Panel.WILD, large, seed).verdict() == Verdict.NEITHER ? 1 : 0;
        }
        assertThat(counts).containsExactly(20, 17, 20, 18, 18);
    }
}
