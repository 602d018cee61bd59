package justright.labs.spreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadingRunTest {

    private static final Knobs KNOBS = new Knobs();

    @Test
    void allThreeStartWithTheSameBet() {
        SpreadingFrame frame =
                Runs.run(Knobs.with(Map.of("start", "0.4", "size", "2")), 3).frame(KNOBS.rule());
        assertThat(frame.bets().values()).containsOnly(frame.start());
        assertThat(frame.start().share(0)).isCloseTo(0.4, within(1e-12));
        assertThat(frame.start().weight(0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void everyInputHasMeanZeroAndMeanSquareOneButTheFirstItsSize() {
        Sensors sensors = Sensors.of(Knobs.with(Map.of("size", "3")).spec(9));
        for (int input = 0; input < Sensors.INPUTS; input++) {
            double sum = 0;
            double squares = 0;
            for (int j = 0; j < sensors.m(); j++) {
                sum += sensors.x().get(input, j);
                squares += sensors.x().get(input, j) * sensors.x().get(input, j);
            }
            assertThat(sum / sensors.m()).isCloseTo(0, within(1e-12));
            assertThat(squares / sensors.m()).isCloseTo(input == 0 ? 9 : 1, within(1e-12));
        }
    }

    @Test
    void comesBackToASavedMomentBitForBit() {
        SpreadingRun run = Runs.run(KNOBS, 3);
        run.step(KNOBS.rule());
        Object saved = run.save();
        run.step(KNOBS.rule());
        run.step(KNOBS.rule());
        SpreadingFrame first = run.frame(KNOBS.rule());
        run.restore(saved);
        run.step(KNOBS.rule());
        run.frame(KNOBS.rule());
        run.step(KNOBS.rule());
        SpreadingFrame second = run.frame(KNOBS.rule());
        assertThat(second.bets()).isEqualTo(first.bets());
        assertThat(second.kept()).isEqualTo(first.kept());
    }

    /// The cross is no decoration: an input dropped for every example keeps its weight in that update.
    @Test
    void whatTheNextUpdateDropsIsForetold() {
        Knobs knobs = Knobs.with(Map.of("examples", "20", "keep-prob", "0.5"));
        SpreadingRun run = Runs.run(knobs, 5);
        boolean anyKept = false;
        boolean anyDropped = false;
        for (int step = 0; step < 20; step++) {
            anyKept |= run.frame(knobs.rule()).kept().contains(true);
            anyDropped |= run.frame(knobs.rule()).kept().contains(false);
            assertThat(run.frame(knobs.rule()).kept())
                    .isEqualTo(run.frame(knobs.rule()).kept());
            run.step(knobs.rule());
        }
        assertThat(anyKept && anyDropped).isTrue();
    }

    @Test
    void atKeepProbOneDropoutIsNoDropoutBitForBit() {
        SpreadingFrame end = Runs.train(Map.of("keep-prob", "1", "lambda", "0"), 4L);
        assertThat(end.bet(Remedy.DROPOUT)).isEqualTo(end.bet(Remedy.NONE));
        assertThat(end.bet(Remedy.L2)).isEqualTo(end.bet(Remedy.NONE));
        assertThat(end.kept()).doesNotContain(false);
    }

    @Test
    void whoLeanedOnOneInputCannotSpareIt() {
        SpreadingFrame end = Runs.train(Map.of(), SpreadingModel.SEED);
        Losses without = Losses.of(end.bet(Remedy.NONE), end.sensors());
        Losses with = Losses.of(end.bet(Remedy.DROPOUT), end.sensors());
        assertThat(without.at(0)).isGreaterThan(5 * without.whole());
        assertThat(with.at(0)).isLessThan(0.5 * without.at(0));
        assertThat(with.at(-1)).isEqualTo(with.whole());
    }
}
