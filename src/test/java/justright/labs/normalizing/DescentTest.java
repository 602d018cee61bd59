package justright.labs.normalizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import justright.engine.optimizer.Optimizer;
import justright.engine.probe.Descent;
import justright.training.Hyperparameters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescentTest {

    private static final int STEPS = 200;

    @ParameterizedTest
    @EnumSource
    void justBelowTheLimitConvergesJustAboveDiverges(InputStep step) {
        for (boolean bias : new boolean[] {false, true}) {
            Problem problem = Problems.of(DataSource.WINE, 3, 0, bias, step);
            double raw = problem.raw().curvature().largestStableLearningRate();
            double prepared = problem.prepared().curvature().largestStableLearningRate();
            TwinFrame below = Problems.after(2000, problem, Problems.descent(0.999 * raw, 0.999 * prepared));
            assertThat(below.raw().excess()).isLessThan(below.raw().first());
            assertThat(below.prepared().excess())
                    .isLessThan(0.05 * below.prepared().first());
            TwinFrame above = Problems.after(2000, problem, Problems.descent(1.005 * raw, 1.005 * prepared));
            assertThat(above.raw().isLost()).isTrue();
            assertThat(above.prepared().isLost()).isTrue();
        }
    }

    @Test
    void theRunIsWhatTheoryForetells() {
        Problem problem = Problems.opening();
        TwinRule rule = Problems.best(problem);
        Survey survey = Survey.of(problem, rule);
        TwinFrame end = Problems.after(STEPS, problem, rule);
        assertThat(survey.rawForetold()).hasValue(end.raw().arrived());
        assertThat(survey.preparedForetold()).hasValue(end.prepared().arrived());

        double[] offset = problem.raw().start(1.4, -1.6);
        double[] best = problem.raw().best();
        for (int i = 0; i < offset.length; i++) {
            offset[i] -= best[i];
        }
        double foretold = Descent.onQuadratic(problem.raw().cost().hessian(best), offset, rule.raw())
                .gap(STEPS);
        assertThat(end.raw().excess() / foretold).isCloseTo(1, within(1e-6));
    }

    @Test
    void normalizingShortensTheValleyAndTheWay() {
        Survey raw = survey(InputStep.RAW);
        Survey centred = survey(InputStep.CENTRED);
        Survey normalized = survey(InputStep.NORMALIZED);
        assertThat(kappa(raw.problem().prepared()))
                .isEqualTo(kappa(raw.problem().raw()));
        assertThat(kappa(centred.problem().prepared()))
                .isLessThan(kappa(raw.problem().prepared()) / 2);
        assertThat(kappa(normalized.problem().prepared())).isLessThan(NormalizingDiagnosis.ROUND);
        assertThat(raw.preparedForetold().orElseThrow()).isBetween(50L, 150L);
        assertThat(normalized.preparedForetold().orElseThrow()).isLessThanOrEqualTo(3);
    }

    @Test
    void aFarMeanHurtsMoreThanAWideScaleOnceThereIsABias() {
        double wide =
                kappa(Problems.of(DataSource.ROUND, 5, 0, true, InputStep.RAW).raw());
        double far =
                kappa(Problems.of(DataSource.ROUND, 1, 5, true, InputStep.RAW).raw());
        assertThat(wide).isBetween(15.0, 40.0);
        assertThat(far).isBetween(400.0, 1200.0);
    }

    @Test
    @Tag("slow")
    void aFarMeanHurtsMoreOnEverySample() {
        for (int seed = 0; seed < 30; seed++) {
            Choice choice =
                    Problems.choice(DataSource.ROUND, 5, 0, true, InputStep.RAW).withSeed(seed);
            double wide = kappa(Problems.of(choice).raw());
            double far = kappa(Problems.of(choice.withStretch(1, 5)).raw());
            assertThat(far).isGreaterThan(10 * wide);
        }
    }

    @Test
    void withoutABiasThereIsNone() {
        Problem problem = Problems.opening();
        TwinRule adam = new TwinRule(Optimizer.adam(), 0.1, 0.1, 16);
        assertThat(Problems.after(50, problem, adam).prepared().theta()).hasSize(2);
        Problem biased = Problems.of(DataSource.WINE, 3, 0, true, InputStep.NORMALIZED);
        assertThat(Problems.after(50, biased, adam).prepared().theta()[2]).isNotZero();
    }

    @Test
    void adamLosesLessOnRawInputsYetGainsFromNormalizing() {
        Problem problem = Problems.of(DataSource.WINE, 10, 0, false, InputStep.NORMALIZED);
        TwinRule adam = new TwinRule(Optimizer.adam(), 0.5, 0.5, Hyperparameters.FULL_BATCH);
        TwinFrame end = Problems.after(STEPS, problem, adam);
        long plain = Survey.of(problem, Problems.best(problem)).rawForetold().orElseThrow();
        assertThat((long) end.raw().arrived()).isBetween(1L, plain / 10);
        assertThat(end.prepared().arrived()).isBetween(1, end.raw().arrived() - 1);
    }

    @Test
    void aSafeRateStaysSafeForSingleExamples() {
        Problem problem = Problems.opening();
        TwinRule single = new TwinRule(
                Optimizer.gradientDescent(),
                problem.raw().safeLearningRate(),
                problem.prepared().safeLearningRate(),
                1);
        TwinFrame end = Problems.after(1000, problem, single);
        assertThat(end.raw().isLost()).isFalse();
        assertThat(end.prepared().arrived()).isBetween(1, 200);
    }

    @Test
    void goingBackAndOnAgainGivesTheSameBits() {
        Problem problem = Problems.opening();
        TwinRule rule = new TwinRule(Optimizer.momentum(), 0.1, 0.1, 16);
        TwinDescent descent = new TwinDescent(problem);
        for (int i = 0; i < 20; i++) {
            descent.step(rule);
        }
        Object saved = descent.save();
        double[] first = go(descent, rule);
        descent.restore(saved);
        assertThat(go(descent, rule)).isEqualTo(first);
    }

    private static double[] go(TwinDescent descent, TwinRule rule) {
        for (int i = 0; i < 30; i++) {
            descent.step(rule);
        }
        return descent.frame(rule).raw().trail().first();
    }

    private static Survey survey(InputStep step) {
        Problem problem = Problems.of(DataSource.WINE, 3, 0, false, step);
        return Survey.of(problem, Problems.best(problem));
    }

    private static double kappa(Terrain terrain) {
        return terrain.curvature().conditionNumber();
    }
}
