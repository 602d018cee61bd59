package justright.labs.activations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import justright.training.Experiment;
import justright.training.Measures;
import justright.training.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// All functions trained side by side: who arrives, who dies.
class ContestTest {

    private static final double DEADLY = 4;
    private static final double USUAL = 0.5;

    @Test
    void sigmoidAndLinearDoNotArriveAndTanhIsEvenWithRelu() {
        ContestFrame end = Runs.end(Runs.USUAL, USUAL, ActivationsModel.SEED);

        assertThat(end.lane(Kind.SIGMOID).arrived()).isEqualTo(-1);
        assertThat(end.lane(Kind.LINEAR).arrived()).isEqualTo(-1);
        int relu = end.lane(Kind.RELU).arrived();
        assertThat(relu).isPositive();
        double tanh = (double) end.lane(Kind.TANH).arrived() / relu;
        assertThat(RaceVerdict.outcome(tanh)).isEqualTo("even");
    }

    @Test
    void arrivalIsTheFirstUpdateAtTheTarget() {
        Rule rule = new Rule(USUAL, 1);
        Experiment<Rule, ContestFrame> run = ActivationsModel.experiment(Runs.USUAL, 1);
        int first = -1;
        for (int update = 1; update <= 150; update++) {
            run.step(rule);
            double error = run.measure(rule).get(Series.trainError(Kind.TANH.lane()));
            first = first < 0 && error <= Lane.TARGET ? update : first;
        }
        assertThat(first).isPositive();
        assertThat(run.frame(rule).lane(Kind.TANH).arrived()).isEqualTo(first);
    }

    @Test
    void aLargeStepKillsMoreThanHalfOfTheRelusAndNotOneLeakyUnit() {
        Rule rule = new Rule(DEADLY, 1);
        Experiment<Rule, ContestFrame> run =
                Runs.run(Runs.USUAL, rule, ActivationsModel.SEED, ActivationsModel.HORIZON);
        ContestPicture picture = ContestPicture.of(run.frame(rule));
        Measures measures = run.measure(rule);

        assertThat(picture.lane(Kind.RELU).deadShare()).isGreaterThan(0.5);
        assertThat(measures.get(Series.trainError(Kind.RELU.lane()))).isGreaterThan(0.3);
        assertThat(picture.lane(Kind.LEAKY).deadUnits()).isZero();
        assertThat(measures.get(Series.trainError(Kind.LEAKY.lane()))).isLessThan(Lane.TARGET);
    }

    /// No gradient, no way back, whatever α is.
    @Test
    void theDeadStayDeadWithASmallerStep() {
        Experiment<Rule, ContestFrame> run =
                Runs.run(Runs.USUAL, new Rule(DEADLY, 1), ActivationsModel.SEED, ActivationsModel.HORIZON);
        Rule small = new Rule(0.1, 1);
        List<boolean[]> then =
                ContestPicture.of(run.frame(small)).lane(Kind.RELU).dead();
        for (int update = 0; update < 200; update++) {
            run.step(small);
        }
        boolean[] now =
                ContestPicture.of(run.frame(small)).lane(Kind.RELU).dead().getFirst();
        for (int unit = 0; unit < now.length; unit++) {
            assertThat(now[unit] || !then.getFirst()[unit]).isTrue();
        }
    }

    @Test
    void whatOverflowsStaysBehindAndTheOthersGoOn() {
        Rule rule = new Rule(DEADLY, 1);
        Experiment<Rule, ContestFrame> run =
                Runs.run(Runs.USUAL, rule, ActivationsModel.SEED, ActivationsModel.HORIZON);
        LanePicture lost = ContestPicture.of(run.frame(rule)).lane(Kind.MAXOUT);

        assertThat(run.isFinite()).isTrue();
        assertThat(run.measure(rule).get(Series.trainError(Kind.MAXOUT.lane()))).isNaN();
        assertThat(lost.finite()).isFalse();
        assertThat(lost.field()).isNull();
        assertThat(run.measure(rule).get(Series.trainError(Kind.TANH.lane()))).isLessThan(0.1);
    }

    @Test
    void itGoesBackWithEverything() {
        Rule rule = new Rule(USUAL, 1);
        Experiment<Rule, ContestFrame> run = Runs.run(Runs.USUAL, rule, 1, 60);
        Object saved = run.save();
        Measures then = run.measure(rule);
        int arrived = run.frame(rule).lane(Kind.MAXOUT).arrived();
        for (int update = 0; update < 60; update++) {
            run.step(rule);
        }
        run.restore(saved);

        assertThat(run.measure(rule)).isEqualTo(then);
        assertThat(run.frame(rule).lane(Kind.MAXOUT).arrived()).isEqualTo(arrived);
    }

    /// The claims of the card "always true?" and the table in MODEL.md.
    @Test
    @Tag("slow")
    void overTwentySeeds() {
        List<ContestFrame> ends = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> Runs.end(Runs.USUAL, USUAL, seed))
                .toList();
        assertThat(ends).allMatch(end -> end.lane(Kind.SIGMOID).arrived() < 0);
        assertThat(ends).allMatch(end -> end.lane(Kind.RELU).arrived() > 0);
        assertThat(tanhOverRelu(ends)).isBetween(0.9, 1.1);

        Design deep = new Design(0.01, 2, 12, 5);
        assertThat(tanhOverRelu(LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> Runs.end(deep, 0.3, seed))
                        .toList()))
                .isBetween(0.5, 0.75);
    }

    private static double tanhOverRelu(List<ContestFrame> ends) {
        return ends.stream()
                .mapToDouble(end -> (double) end.lane(Kind.TANH).arrived()
                        / end.lane(Kind.RELU).arrived())
                .average()
                .orElseThrow();
    }
}
