package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.labs.l2l1.LambdaTrail.Stop;
import org.junit.jupiter.api.Test;

class LambdaTrailTest {

    private final LambdaTrail trail = new LambdaTrail();

    @Test
    void ofEqualStopsTheLargerLambdaIsTheLowest() {
        trail.stayOn("moons");
        trail.addAll(List.of(new Stop(1, 0.07, 0.09), new Stop(3, 0.08, 0.09), new Stop(0, 0.01, 0.13)));

        assertThat(trail.lowest()).contains(new Stop(3, 0.08, 0.09));
    }

    @Test
    void withoutAnyStopThereIsNone() {
        assertThat(trail.lowest()).isEmpty();
    }
}
