package justright.labs.earlystopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import justright.lab.Challenge.Outcome;
import justright.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoppingChallengesTest {

    private final StoppingBench bench = new StoppingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                StoppingChallenges.LOWEST,
                StoppingChallenges.HASTY,
                StoppingChallenges.WEIGHTS,
                StoppingChallenges.KNOBS
            })
    void isAnsweredByTheRunItself(String id) {
        Outcome outcome = bench.answer(id);

        List<String> options = bench.options(id);
        assertThat(options).contains(outcome.option());
        Stops stops = bench.reading().stops().orElseThrow();
        String number = switch (id) {
            case StoppingChallenges.LOWEST -> Numbers.percent(stops.flag().dev());
            case StoppingChallenges.HASTY -> Numbers.whole(stops.kept().step());
            case StoppingChallenges.WEIGHTS -> Numbers.fixed(stops.flag().norm(), 1);
            default -> Numbers.percent(stops.last().dev());
        };
        assertThat(outcome.numbers()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"800, first", "820, second", "1620, last"})
    void thirdsAreCountedInUpdates(int flag, String answer) {
        assertThat(StoppingChallenges.lowest(stops(flag, 5, 0.1)).option()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2, small", "5, middle", "9, large"})
    void sizesAreComparedWithBothEnds(double norm, String answer) {
        assertThat(StoppingChallenges.weights(stops(300, norm, 0.1)).option()).isEqualTo(answer);
    }

    @Test
    void aRuleThatOnlyEndsWithTheRunNeverStops() {
        assertThat(StoppingChallenges.hasty(stops(300, 5, 0.1)).option()).isEqualTo("never");
    }

    @ParameterizedTest
    @CsvSource({"0.11, less", "0.198, same", "0.25, more"})
    void whatTheEndCostsIsComparedByAPoint(double held, String answer) {
        assertThat(StoppingChallenges.knobs(stops(300, 5, 0.2), stops(300, 5, held))
                        .option())
                .isEqualTo(answer);
    }

    /// A run whose weights grow from 3 to 8, with the flag at 10 %.
    private static Stops stops(int flag, double norm, double lastDev) {
        Evaluation best = new Evaluation(flag, 1, 0.1, 0.1, 0.1, norm);
        return new Stops(
                new Evaluation(0, 1, 0.5, 0.5, 0.5, 3),
                new Evaluation(StoppingModel.HORIZON, 1, 0, lastDev, 0.2, 8),
                best,
                best,
                OptionalInt.empty(),
                Optional.empty());
    }
}
