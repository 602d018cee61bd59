package justright.labs.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final List<Tried> THREE =
            List.of(new Tried(1, 0.05, 0.08, 0.07), new Tried(2, 0.03, 0.09, 0.08), new Tried(3, 0.04, 0.06, 0.07));

    @Test
    void withTheSafeClosedDevIsReported() {
        Contest contest = new Contest(THREE, 0);
        assertThat(contest.chosen().number()).isEqualTo(2);
        assertThat(contest.reportedError()).isEqualTo(0.03);
        assertThat(contest.drift()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void openedOnceTheChosenModelIsJudgedOnTest() {
        Contest contest = new Contest(THREE, 1);
        assertThat(contest.reported().number()).isEqualTo(2);
        assertThat(contest.reportedError()).isEqualTo(0.09);
    }

    @Test
    void openedTwiceTheBetterOnTestIsReported() {
        Contest contest = new Contest(THREE, 2);
        assertThat(contest.opened()).extracting(Tried::number).containsExactly(2, 3);
        assertThat(contest.reported().number()).isEqualTo(3);
        assertThat(contest.drift()).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void withoutATestSetTheSafeIsEmpty() {
        Contest contest = new Contest(List.of(new Tried(1, 0.05, Double.NaN, 0.07)), 3);
        assertThat(contest.opened()).isEmpty();
        assertThat(contest.reportedError()).isEqualTo(0.05);
    }
}
