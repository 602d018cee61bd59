package justright.ui.plot.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import justright.ui.plot.PlotStyle;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;
import justright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Squares with pictures: nothing overlaps, everything has its place, what has none is counted.
class NetworkLayoutTest {

    /// What the smallest window leaves for the network of a lab.
    private static final double WIDTH = 616;

    private static final double HEIGHT = 260;

    static NetworkDiagram network(Integer... sizes) {
        UnitPicture picture = UnitPicture.signed(2, new float[] {-1, 0, 1, 2});
        List<Layer> layers = Stream.of(sizes)
                .map(n -> Layer.of(Collections.nCopies(n, Unit.pictured(picture).bias(0.5))))
                .toList();
        List<Weights> weights = new ArrayList<>();
        for (int l = 1; l < sizes.length; l++) {
            double[] values = new double[sizes[l] * sizes[l - 1]];
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.sin(i + 1.0);
            }
            weights.add(new Weights(sizes[l], sizes[l - 1], values));
        }
        return NetworkDiagram.of(layers, weights, 2).withoutWeightNames();
    }

    static Sheet sheet(double width, double height) {
        return new Sheet(new SvgSurface(width, height), Palette.of(Theme.LIGHT), PlotStyle.NORMAL, width, height);
    }

    static Stream<NetworkDiagram> networks() {
        return Stream.of(
                network(2, 1),
                network(2, 4, 2, 1),
                network(7, 8, 8, 8, 8, 8, 8, 1),
                network(7, 64, 64, 64, 64, 64, 64, 64, 64, 3),
                network(2, 1, 64, 1, 13, 1));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void nothingOverlapsInTheSmallestWindow(NetworkDiagram network) {
        NetworkLayout layout = network.layout(sheet(WIDTH, HEIGHT));
        for (int l = 0; l < layout.layers(); l++) {
            double reach = layout.radius(l);
            assertThat(reach).isGreaterThanOrEqualTo(10);
            assertThat(layout.shown(l)).isPositive();
            assertThat(layout.y(l, layout.first(l)) - reach).isNotNegative();
            assertThat(layout.y(l, layout.first(l) + layout.shown(l) - 1) + reach)
                    .isLessThanOrEqualTo(HEIGHT);
            for (int i = layout.first(l) + 1; i < layout.first(l) + layout.shown(l); i++) {
                assertThat(layout.y(l, i) - layout.y(l, i - 1)).isGreaterThan(2 * reach + 2);
            }
            if (l > 0) {
                assertThat(layout.x(l) - layout.x(l - 1))
                        .as("room for edges")
                        .isGreaterThan(reach + layout.radius(l - 1) + 14);
            }
        }
        assertThat(layout.x(0) - layout.radius(0)).isPositive();
        assertThat(layout.x(layout.layers() - 1) + layout.radius(layout.layers() - 1))
                .isLessThan(WIDTH);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void whatHasNoRoomIsCounted(NetworkDiagram network) {
        NetworkLayout layout = network.layout(sheet(WIDTH, HEIGHT));
        for (int l = 0; l < layout.layers(); l++) {
            Column column = layout.column(l);
            assertThat(column.above() + column.shown() + column.below())
                    .isEqualTo(network.layers().get(l).size());
            if (column.below() > 0) {
                double lowest = layout.y(l, column.first() + column.shown() - 1) + layout.radius(l);
                assertThat(layout.moreY(l, true)).isGreaterThan(lowest + 5).isLessThan(HEIGHT - 5);
            }
        }
    }

    @Test
    void aLayerThatFitsIsShownWhole() {
        NetworkLayout layout = network(7, 8, 8, 1).layout(sheet(WIDTH, HEIGHT));
        assertThat(layout.shown(1)).isEqualTo(8);
    }

    @Test
    void aLayerBeginsWhereItIsToldButNeverLeavesRoomEmpty() {
        NetworkDiagram network = network(2, 64, 1);
        Layer full = network.layers().get(1);
        Layer one = network.layers().getFirst();
        Layer out = network.layers().getLast();
        Sheet sheet = sheet(WIDTH, HEIGHT);
        NetworkLayout moved = network.layers(List.of(one, full.from(20), out)).layout(sheet);
        assertThat(moved.first(1)).isEqualTo(20);
        assertThat(moved.shows(1, 19)).isFalse();
        assertThat(moved.shows(1, 20)).isTrue();
        NetworkLayout last = network.layers(List.of(one, full.from(99), out)).layout(sheet);
        assertThat(last.first(1) + last.shown(1)).isEqualTo(64);
        assertThat(last.column(1).below()).isZero();
    }

    /// Before a window has given it room.
    @ParameterizedTest
    @MethodSource("networks")
    void withoutAnyRoomItStillStandsSomewhere(NetworkDiagram network) {
        for (double size : new double[] {0, 1, 40, 90}) {
            NetworkLayout layout = network.layout(sheet(size, size));
            assertThat(layout.y(1, 0)).isFinite();
            assertThat(layout.shown(1)).isPositive();
        }
    }

    @Test
    void circlesAreAllShownHoweverMany() {
        List<Layer> layers = List.of(Layer.of(2), Layer.of(64), Layer.of(1));
        List<Weights> weights = List.of(new Weights(64, 2, new double[128]), new Weights(1, 64, new double[64]));
        NetworkLayout layout = NetworkDiagram.of(layers, weights, 1).layout(sheet(WIDTH, HEIGHT));
        assertThat(layout.shown(1)).isEqualTo(64);
    }
}
