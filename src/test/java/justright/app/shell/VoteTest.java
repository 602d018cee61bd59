package justright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {

    @Test
    void countsUpAndDownButNeverBelowNothing() {
        Vote vote = Vote.none(3).up(0).up(2).up(2).down(1);
        assertThat(vote.counts()).isEqualTo(List.of(1, 0, 2));
        assertThat(vote.total()).isEqualTo(3);
        assertThat(vote.down(0).down(0).counts()).isEqualTo(List.of(0, 0, 2));
    }

    @Test
    void sharesAreOfAllVotesAndNothingOfNone() {
        assertThat(Vote.none(2).share(1)).isZero();
        assertThat(Vote.none(2).isEmpty()).isTrue();
        assertThat(Vote.none(2).with(0, 30).with(1, 10).share(1)).isEqualTo(0.25);
    }

    @Test
    void aTypedCountIsBounded() {
        assertThat(Vote.none(2).with(0, 5000).counts()).isEqualTo(List.of(Vote.MOST, 0));
        assertThat(Vote.none(2).with(1, -4).isEmpty()).isTrue();
    }
}
