package justright.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private final Trail<Result> trail = new Trail<>(Result::value);

    private record Result(double value, double error) {}

    @Test
    void keepsTheLastResultOfEachValueInOrder() {
        trail.stayOn("moons");
        trail.add(new Result(1, 0.09));
        trail.add(new Result(0, 0.13));
        trail.add(new Result(1, 0.10));

        assertThat(trail.all().get()).containsExactly(new Result(0, 0.13), new Result(1, 0.10));
    }

    @Test
    void startsAgainOnOtherGrounds() {
        assertThat(trail.stayOn("moons")).isTrue();
        trail.addAll(List.of(new Result(1, 0.09)));
        assertThat(trail.stayOn("moons")).isFalse();
        assertThat(trail.all().get()).hasSize(1);

        assertThat(trail.stayOn("circle")).isTrue();
        assertThat(trail.all().get()).isEmpty();
    }
}
