package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.labs.l2l1.LambdaTrail.Stop;
import org.junit.jupiter.api.Test;

class LambdaTrailTest {

    private final LambdaTrail trail = new LambdaTrail();

    @Test
    void keepsTheLastResultOfEachLambdaInOrder() {
        trail.stayOn("moons");
        trail.add(new Stop(1, 0.07, 0.09));
        trail.add(new Stop(0, 0.01, 0.13));
        trail.add(new Stop(1, 0.08, 0.10));

        assertThat(trail.all().get()).containsExactly(new Stop(0, 0.01, 0.13), new Stop(1, 0.08, 0.10));
        assertThat(trail.lowest()).contains(new Stop(1, 0.08, 0.10));
    }

    @Test
    void startsAgainOnOtherGrounds() {
        trail.stayOn("moons");
        trail.addAll(List.of(new Stop(1, 0.07, 0.09)));
        trail.stayOn("moons");
        assertThat(trail.all().get()).hasSize(1);

        trail.stayOn("circle");
        assertThat(trail.all().get()).isEmpty();
        assertThat(trail.lowest()).isEmpty();
    }
}
