package justright.ui.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Every unit and every weight can be reached by arrow keys.
class SpotWalkTest {

    private static final NetworkDiagram NETWORK = NetworkLayoutTest.network(3, 4, 2, 1);
    private static final SpotWalk WALK = new SpotWalk(NETWORK);

    @Test
    void everyUnitAndWeightCanBeReached() {
        Set<Spot> reached = new HashSet<>();
        explore(WALK.start(), reached);
        for (int l = 0; l < 4; l++) {
            for (int i = 0; i < NETWORK.layers().get(l).size(); i++) {
                assertThat(reached).contains(new Spot.AtUnit(l, i));
                for (int from = 0; l > 0 && from < NETWORK.layers().get(l - 1).size(); from++) {
                    assertThat(reached).contains(new Spot.AtEdge(l, i, from));
                }
            }
        }
        assertThat(reached).allMatch(WALK::has);
    }

    private static void explore(Spot from, Set<Spot> reached) {
        if (reached.add(from)) {
            explore(WALK.up(from), reached);
            explore(WALK.down(from), reached);
            explore(WALK.left(from), reached);
            explore(WALK.right(from), reached);
        }
    }

    @Test
    void leftIsTheStrongestWeightAndLeftAgainItsSource() {
        Weights weights = NETWORK.weights().getFirst();
        Spot spot = WALK.left(new Spot.AtUnit(1, 2));
        assertThat(spot).isInstanceOfSatisfying(Spot.AtEdge.class, edge -> {
            assertThat(edge.to()).isEqualTo(2);
            for (int from = 0; from < 3; from++) {
                assertThat(Math.abs(weights.get(2, edge.from())))
                        .isGreaterThanOrEqualTo(Math.abs(weights.get(2, from)));
            }
            assertThat(WALK.left(edge)).isEqualTo(new Spot.AtUnit(0, edge.from()));
            assertThat(WALK.right(edge)).isEqualTo(new Spot.AtUnit(1, 2));
        });
    }

    @Test
    void endsStayWhereTheyAre() {
        Function<Spot, Spot> up = WALK::up;
        assertThat(up.apply(new Spot.AtUnit(1, 0))).isEqualTo(new Spot.AtUnit(1, 0));
        assertThat(WALK.down(new Spot.AtUnit(1, 3))).isEqualTo(new Spot.AtUnit(1, 3));
        assertThat(WALK.left(new Spot.AtUnit(0, 1))).isEqualTo(new Spot.AtUnit(0, 1));
        assertThat(WALK.right(new Spot.AtUnit(3, 0))).isEqualTo(new Spot.AtUnit(3, 0));
    }

    @Test
    void aPartOfALargerNetworkIsGone() {
        assertThat(WALK.has(new Spot.AtUnit(1, 4))).isFalse();
        assertThat(WALK.has(new Spot.AtEdge(2, 1, 4))).isFalse();
        assertThat(WALK.has(new Spot.AtBias(4, 0))).isFalse();
    }
}
