package justright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The Tab key reaches all that can be used, in the order of reading, brings it into view, and goes on.
class KeyboardWalkTest extends OnAVisit {

    @Test
    void reachesAllOfALab() {
        visit.size(1440, 900);
        visit.enter("l2-l1");
        check();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("labs")
    void reachesAllOfEveryLab(String lab) {
        for (double[] size : new double[][] {{1440, 900}, {1024, 700}}) {
            visit.size(size[0], size[1]);
            visit.enter(lab);
            check();
            Places.unfold(visit);
            check();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "shelf", "table", "trouble", "notes"})
    void reachesAllOfASheet(String name) {
        visit.size(1024, 700);
        Places.home(visit);
        Places.go(visit, name);
        check();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"home", "about", "finder", "keys", "lesson", "lecture", "presented", "pair", "live notes"})
    void reachesAllOfEverySheet(String name) {
        visit.size(1440, 900);
        Places.home(visit);
        Places.go(visit, name);
        check();
    }

    private static void check() {
        Walk walk = Walk.around(visit);
        assertThat(walk.home()).as("the way ends where it began").isTrue();
        assertThat(paths(walk.missed())).as("not reached").isEmpty();
        assertThat(paths(walk.unseen())).as("reached, but out of sight").isEmpty();
        assertThat(walk.against()).as("against the order of reading").isEmpty();
    }

    private static List<String> paths(List<Node> nodes) {
        return visit.ask(() -> nodes.stream().map(Nodes::path).toList());
    }
}
