package justright.labs.l2l1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import justright.engine.data.Split;
import justright.lab.LabState.Point;
import org.junit.jupiter.api.Test;

class OwnPointsTest {

    @Test
    void theFewestCanTeachAndJudge() {
        Split split = OwnPoints.split(OwnPoints.FEWEST);

        assertThat(OwnPoints.canTeach(OwnPoints.FEWEST)).isTrue();
        assertThat(split.train().examples()).isEqualTo(4);
        assertThat(split.dev().examples()).isEqualTo(2);
        assertThat(split.dev().label(0) + split.dev().label(1)).isEqualTo(1);
    }

    @Test
    void addsAndRemoves() {
        List<Point> more = OwnPoints.with(OwnPoints.FEWEST, new Point(0, 0, 1));

        assertThat(more).hasSize(7);
        assertThat(OwnPoints.without(more, 0.05, 0, 0.15)).isEqualTo(OwnPoints.FEWEST);
        assertThat(OwnPoints.without(more, 2.4, 2.4, 0.15)).isEqualTo(more);
    }

    @Test
    void pointsOfOtherClassesAreLeftOut() {
        List<Point> mixed = new ArrayList<>(OwnPoints.FEWEST);
        mixed.add(3, new Point(0, 0, 18));
        assertThat(OwnPoints.fitting(mixed)).isEqualTo(OwnPoints.FEWEST);
        assertThat(OwnPoints.fitting(List.of(new Point(0, 0, 5)))).isEqualTo(OwnPoints.FEWEST);
        assertThat(OwnPoints.fitting(Collections.nCopies(3000, OwnPoints.FEWEST).stream()
                        .flatMap(List::stream)
                        .toList()))
                .hasSize(1000);
    }

    @Test
    void aClassKeepsThreePoints() {
        Point first = OwnPoints.FEWEST.getFirst();

        assertThat(OwnPoints.without(OwnPoints.FEWEST, first.x1(), first.x2(), 0.15))
                .isEqualTo(OwnPoints.FEWEST);
    }
}
