package justright.labs.whyitworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import justright.lab.Challenge.Outcome;
import justright.lab.LabState;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyItWorksModelTest {

    private final LabBench bench = new LabBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0, verdict.high-variance, advice.variance",
        "1, verdict.just-right, advice.good",
        "20, verdict.high-bias, advice.bias.straight",
        "30, verdict.constant, advice.constant"
    })
    void judgesByTheErrorsAndExplainsByTheUnits(String lambda, String verdict, String advice) {
        bench.show(Map.of("lambda", lambda), WhyItWorksModel.HORIZON);

        assertThat(bench.verdict()).isEqualTo(verdict);
        assertThat(bench.advice()).isEqualTo(advice);
    }

    @Test
    void saysWhenJItselfRises() {
        bench.show(Map.of("learning-rate", "3"), 2000);

        assertThat(bench.reading().rises().full()).isPositive();
        assertThat(bench.verdict()).isEqualTo("verdict.rising");
    }

    @Test
    void saysThatACircleStaysBent() {
        bench.show(Map.of("data", "circle", "lambda", "3"), WhyItWorksModel.HORIZON);

        assertThat(bench.advice()).isEqualTo("advice.bias.bent");
    }

    /// One run under a rising λ: the z gather, the network straightens, the data term rises, J does not.
    @Test
    void oneRunUnderARisingLambda() {
        LabState state = LabState.of(WhyItWorksModel.ID, Map.of("lambda", "0"), WhyItWorksModel.SEED, 3000);
        Reading free = bench.show(state);
        bench.tell(it -> it.knobs().lambda.set(1.0));
        bench.tell(it -> it.pause());
        bench.tell(it -> it.advance(3000));
        bench.settle();
        Reading held = bench.reading();

        assertThat(held.step()).isGreaterThanOrEqualTo(6000);
        assertThat(held.straight()).isGreaterThan(2 * free.straight());
        assertThat(held.fit().rSquared()).isGreaterThan(free.fit().rSquared());
        assertThat(held.picture().loudUnits()).isLessThan(free.picture().loudUnits());
        assertThat(held.rises().full()).isZero();
        assertThat(held.rises().data()).isPositive();
    }

    @Test
    void plottingOtherwiseLeavesTheRunAlone() {
        bench.show(Map.of("lambda", "3"), 500);
        Reading before = bench.reading();
        bench.tell(it -> it.knobs().plotted.set(Plotted.DATA));
        bench.settle();

        assertThat(bench.reading().step()).isEqualTo(500);
        assertThat(bench.reading().rises()).isEqualTo(before.rises());
    }

    @ParameterizedTest
    @CsvSource({
        WhyChallenges.STRAIGHT + ", double",
        WhyChallenges.TRAP + ", rises",
        WhyChallenges.LINE + ", nearly",
        WhyChallenges.CIRCLE + ", bent"
    })
    void isAnsweredByTheRunItself(String id, String answer) {
        Outcome outcome = bench.answer(id);

        List<String> options = bench.options(id);
        assertThat(options).contains(outcome.option());
        assertThat(outcome.option()).isEqualTo(answer);
        Reading end = bench.reading();
        String number = switch (id) {
            case WhyChallenges.STRAIGHT -> Numbers.percent(end.straight(), 0);
            case WhyChallenges.TRAP -> Numbers.whole(end.rises().data());
            default -> Numbers.percent(end.fit().rSquared());
        };
        assertThat(outcome.numbers()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 0, falls", "1, 100, 0, rises"})
    void oneRiseIsEnough(int data, int updates, int full, String answer) {
        assertThat(WhyChallenges.trap(new Rises(updates, full, data)).option()).isEqualTo(answer);
    }
}
