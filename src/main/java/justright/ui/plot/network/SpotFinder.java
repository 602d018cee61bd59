package justright.ui.plot.network;

import java.util.Optional;

/// Which part of a diagram lies under a pixel: a bias mark before its unit, a unit before an edge, the nearest edge.
public final class SpotFinder {

    private static final double BIAS_REACH = 6;
    private static final double EDGE_REACH = 6;
    private static final double MORE_HALF_WIDTH = 18;
    private static final double MORE_HALF_HEIGHT = 8;

    private final NetworkDiagram diagram;
    private final NetworkLayout layout;
    private final double unit;

    /// @param unit what distances are multiplied by
    public SpotFinder(NetworkDiagram diagram, NetworkLayout layout, double unit) {
        this.diagram = diagram;
        this.layout = layout;
        this.unit = unit;
    }

    public Optional<Spot> at(double x, double y) {
        return bias(x, y).or(() -> layout.at(x, y)).or(() -> more(x, y)).or(() -> edge(x, y));
    }

    private Optional<Spot> bias(double x, double y) {
        for (int layer = 1; layer < layout.layers(); layer++) {
            for (int i = 0; i < size(layer); i++) {
                Unit each = diagram.layers().get(layer).units().get(i);
                double distance = Math.max(Math.abs(x - layout.biasX(layer)), Math.abs(y - layout.biasY(layer, i)));
                if (layout.shows(layer, i)
                        && !Double.isNaN(each.bias())
                        && !each.isCut()
                        && distance <= unit * BIAS_REACH) {
                    return Optional.of(new Spot.AtBias(layer, i));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> more(double x, double y) {
        for (int layer = 0; layer < layout.layers(); layer++) {
            for (boolean below : new boolean[] {false, true}) {
                Column column = layout.column(layer);
                int count = below ? column.below() : column.above();
                if (count > 0
                        && Math.abs(x - layout.x(layer)) <= unit * MORE_HALF_WIDTH
                        && Math.abs(y - layout.moreY(layer, below)) <= unit * MORE_HALF_HEIGHT) {
                    return Optional.of(new Spot.AtMore(layer, below));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> edge(double x, double y) {
        double nearest = unit * EDGE_REACH;
        Optional<Spot> found = Optional.empty();
        for (int layer = 1; layer < layout.layers(); layer++) {
            if (x < layout.x(layer - 1) || x > layout.x(layer)) {
                continue;
            }
            for (int to = 0; to < size(layer); to++) {
                for (int from = 0; from < size(layer - 1); from++) {
                    if (isDrawn(layer, to) && isDrawn(layer - 1, from)) {
                        double distance = layout.edge(layer, to, from).distance(x, y);
                        if (distance < nearest) {
                            nearest = distance;
                            found = Optional.of(new Spot.AtEdge(layer, to, from));
                        }
                    }
                }
            }
        }
        return found;
    }

    private boolean isDrawn(int layer, int i) {
        return layout.shows(layer, i)
                && !diagram.layers().get(layer).units().get(i).isCut();
    }

    private int size(int layer) {
        return diagram.layers().get(layer).size();
    }
}
