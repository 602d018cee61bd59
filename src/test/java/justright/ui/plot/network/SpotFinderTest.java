package justright.ui.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What lies under the pointer.
class SpotFinderTest {

    private static final NetworkDiagram NETWORK = NetworkLayoutTest.network(3, 5, 4, 2);
    private static final NetworkLayout LAYOUT = NETWORK.layout(NetworkLayoutTest.sheet(616, 260));
    private static final SpotFinder FINDER = new SpotFinder(NETWORK, LAYOUT, 1);

    @Test
    void everyUnitIsFoundAtItsMiddleAndInItsCorners() {
        for (int l = 0; l < LAYOUT.layers(); l++) {
            double in = LAYOUT.radius(l) - 1;
            for (int i = 0; i < LAYOUT.shown(l); i++) {
                Spot.AtUnit unit = new Spot.AtUnit(l, i);
                assertThat(FINDER.at(LAYOUT.x(l), LAYOUT.y(l, i))).contains(unit);
                assertThat(FINDER.at(LAYOUT.x(l) + in, LAYOUT.y(l, i) + in)).contains(unit);
                assertThat(FINDER.at(LAYOUT.x(l) + in, LAYOUT.y(l, i) - in)).contains(unit);
            }
        }
    }

    @Test
    void aBiasIsFoundAtItsMarkButInputsHaveNone() {
        assertThat(FINDER.at(LAYOUT.biasX(2), LAYOUT.biasY(2, 3))).contains(new Spot.AtBias(2, 3));
        assertThat(FINDER.at(LAYOUT.biasX(0) + 1, LAYOUT.biasY(0, 1) - 1)).contains(new Spot.AtUnit(0, 1));
    }

    /// In the middle of its way every edge is nearest to itself, unless it crosses another there.
    @Test
    void everyEdgeIsFoundOnItsWay() {
        for (int l = 1; l < LAYOUT.layers(); l++) {
            for (int to = 0; to < LAYOUT.shown(l); to++) {
                for (int from = 0; from < LAYOUT.shown(l - 1); from++) {
                    Spot.AtEdge edge = new Spot.AtEdge(l, to, from);
                    EdgePath path = LAYOUT.edge(l, to, from);
                    boolean found = IntStream.rangeClosed(1, 19)
                            .mapToObj(i -> FINDER.at(path.x(i / 20.0), path.y(i / 20.0)))
                            .anyMatch(spot -> spot.equals(Optional.of(edge)));
                    assertThat(found).as("%s", edge).isTrue();
                }
            }
        }
    }

    @Test
    void nothingIsFoundFarFromEverything() {
        assertThat(FINDER.at(LAYOUT.x(1), 1)).isEmpty();
        assertThat(FINDER.at(615, 259)).isEmpty();
    }

    @Test
    void anIdleFeatureIsFoundButHasNoEdges() {
        List<Layer> layers = List.of(
                Layer.of(List.of(idle(), idle(), idle())),
                NETWORK.layers().get(1),
                NETWORK.layers().get(2),
                NETWORK.layers().get(3));
        SpotFinder finder = new SpotFinder(NETWORK.layers(layers), LAYOUT, 1);
        EdgePath path = LAYOUT.edge(1, 2, 1);
        assertThat(finder.at(LAYOUT.x(0), LAYOUT.y(0, 2))).contains(new Spot.AtUnit(0, 2));
        assertThat(finder.at(path.x(0.5), path.y(0.5))).isEmpty();
    }

    @Test
    void theCountOfHiddenUnitsIsFoundAndTheirEdgesAreNot() {
        NetworkDiagram wide = NetworkLayoutTest.network(2, 64, 1);
        NetworkLayout layout = wide.layout(NetworkLayoutTest.sheet(616, 260));
        SpotFinder finder = new SpotFinder(wide, layout, 1);
        assertThat(finder.at(layout.x(1), layout.moreY(1, true))).contains(new Spot.AtMore(1, true));
        for (double y = 0; y < 260; y += 3) {
            finder.at((layout.x(0) + layout.x(1)) / 2, y)
                    .ifPresent(spot -> assertThat(layout.shows(1, ((Spot.AtEdge) spot).to()))
                            .isTrue());
        }
    }

    private static Unit idle() {
        return Unit.PLAIN.idle(true);
    }
}
