package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import justright.lab.LabState;
import justright.setting.InvalidValueException;
import justright.training.Hyperparameters;
import justright.training.Series;
import justright.ui.reading.Diagnosis.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoppingModelTest {

    private static final Map<String, String> NONE = Map.of();

    private final StoppingBench bench = new StoppingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String verdict() {
        return bench.ask(it -> it.diagnosis().getValue().verdict().key());
    }

    @Test
    void hidesTheFutureUntilTheStudentHasStopped() {
        bench.show(NONE, 200);
        assertThat(bench.reading().stops()).isEmpty();
        assertThat(verdict()).isEqualTo("verdict.choose");

        bench.tell(StoppingModel::stopHere);
        bench.settle();

        Stops stops = bench.reading().stops().orElseThrow();
        assertThat(stops.yours().orElseThrow().step()).isEqualTo(200);
        assertThat(stops.last().step()).isEqualTo(StoppingModel.HORIZON);
        assertThat(verdict()).isEqualTo("verdict.late");
    }

    @Test
    void noStopMendsABias() {
        bench.show(Map.of("lambda", "10"), StoppingModel.HORIZON);
        Evaluation flag = bench.reading().stops().orElseThrow().flag();
        bench.tell(it -> it.take(flag.step()));
        bench.settle();

        assertThat(verdict()).isEqualTo("verdict.high-bias");
    }

    /// Must hold: the restored parameters reproduce the flagged dev error exactly.
    @Test
    void theModelTakenIsTheFlagsBitForBit() {
        bench.show(NONE, StoppingModel.HORIZON);
        Evaluation flag = bench.reading().stops().orElseThrow().flag();
        bench.tell(it -> it.take(flag.step()));
        bench.settle();

        assertThat(bench.reading().isTaken()).isTrue();
        assertThat(bench.reading().measures().get(Series.DEV_ERROR)).isEqualTo(flag.dev());
        assertThat(bench.weights()).isEqualTo(weightsOfAFreshRun(flag.step()));
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().mood())).isEqualTo(Mood.OK);
    }

    private static double[] weightsOfAFreshRun(int steps) {
        StoppingKnobs knobs = new StoppingKnobs();
        WatchedExperiment experiment = Runs.experiment(knobs, StoppingModel.SEED);
        Hyperparameters hyperparameters = knobs.hyperparameters();
        for (int step = 0; step < steps; step++) {
            experiment.step(hyperparameters);
        }
        return experiment.frame(hyperparameters).parameters().W(1).data;
    }

    @Test
    void goingOnLeavesTheModelTaken() {
        bench.show(NONE, StoppingModel.HORIZON);
        bench.tell(it -> it.take(300));
        bench.settle();
        bench.tell(it -> it.advance(5));
        bench.settle();

        assertThat(bench.reading().isTaken()).isFalse();
        assertThatObject(bench.ask(it -> it.knobs().taken.getInt())).isEqualTo(0);
        assertThat(bench.reading().stops()).isPresent();
    }

    @Test
    void evenTheFirstParametersComeBack() {
        bench.show(NONE, StoppingModel.HORIZON);
        bench.tell(it -> it.take(0));
        bench.settle();

        assertThat(bench.reading().step()).isZero();
        assertThat(bench.weights()).isEqualTo(weightsOfAFreshRun(0));
    }

    @Test
    void anotherRunIsHiddenAgain() {
        bench.show(Map.of("stop", "600"), StoppingModel.HORIZON);
        bench.tell(StoppingModel::newSeed);
        bench.tell(StoppingModel::pause);
        bench.settle();

        assertThatObject(bench.ask(it -> it.knobs().stop.getInt())).isEqualTo(0);
        assertThat(bench.reading().stops()).isEmpty();
    }

    @Test
    void aStateRemembersStopAndModel() {
        Map<String, String> settings = Map.of("stop", "600", "taken", "300");
        bench.show(settings, StoppingModel.HORIZON);
        double[] taken = bench.weights();
        LabState saved = bench.ask(StoppingModel::state);
        bench.show(NONE, 20);
        bench.show(saved);

        assertThat(saved.settings()).containsAllEntriesOf(settings);
        assertThat(saved.steps()).isEqualTo(StoppingModel.HORIZON);
        assertThat(bench.reading().step()).isEqualTo(300);
        assertThat(bench.weights()).isEqualTo(taken);
        assertThat(bench.reading().stops().orElseThrow().yours()).isPresent();
    }

    @Test
    void patienceChangesTheRuleButNotTheRun() {
        bench.show(NONE, StoppingModel.HORIZON);
        Stops calm = bench.reading().stops().orElseThrow();
        bench.tell(it -> it.knobs().patience.set(3));
        Stops hasty = bench.reading().stops().orElseThrow();

        assertThat(hasty.flag()).isEqualTo(calm.flag());
        assertThat(hasty.ruleStop().orElseThrow())
                .isEqualTo(hasty.kept().step() + 3 * Evaluation.EVERY)
                .isLessThan(calm.ruleStop().orElseThrow());
    }

    @Test
    void everyLambdaIsReallyRun() {
        bench.show(Map.of("sweep", "true", "hidden", "none", "examples", "20"), 10);

        List<LambdaRun> runs = bench.ask(it -> it.lambdaRuns().all().get());
        assertThat(runs).extracting(LambdaRun::lambda).containsExactlyElementsOf(LambdaRuns.VALUES);
        assertThat(runs).extracting(LambdaRun::norm).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        Stops alone = Runs.stops(Map.of("hidden", "none", "examples", "20", "lambda", "0.3"), StoppingModel.SEED);
        LambdaRun same = runs.get(LambdaRuns.VALUES.indexOf(0.3));
        assertThat(same.dev()).isEqualTo(alone.last().dev());
        assertThat(same.cost()).isEqualTo(alone.last().cost());

        bench.tell(it -> it.knobs().examples.set(40));
        List<LambdaRun> forgotten = bench.ask(it -> it.lambdaRuns().all().get());
        assertThat(forgotten).isEmpty();
        bench.settle();
    }

    @Test
    void aDivergedRunSaysSo() {
        bench.show(Map.of("learning-rate", "10", "start", "5", "lambda", "10", "examples", "20"), 2400);

        assertThat(verdict()).isEqualTo("verdict.diverged");
        assertThatObject(bench.ask(it -> it.diagnosis().getValue().mood())).isEqualTo(Mood.DIVERGED);
    }

    @Test
    void aStateWithAWrongValueChangesNothing() {
        bench.show(Map.of("patience", "7"), 10);

        assertThatThrownBy(() -> bench.show(Map.of("patience", "0"), 10))
                .hasCauseInstanceOf(InvalidValueException.class);
        assertThatObject(bench.ask(it -> it.knobs().patience.getInt())).isEqualTo(7);
    }
}
