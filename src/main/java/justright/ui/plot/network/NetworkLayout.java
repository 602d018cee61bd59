package justright.ui.plot.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the units of a diagram stand, in pixels, and how large they are.
public final class NetworkLayout {

    private static final double LEAST_REACH = 6;
    private static final double MERCY = 2;

    private final List<Column> columns;
    private final boolean tiles;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    private NetworkLayout(List<Column> columns, boolean tiles, double left, double top, double right, double bottom) {
        this.columns = List.copyOf(columns);
        this.tiles = tiles;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /// Circles, all of them.
    static NetworkLayout ofCircles(List<Layer> layers, double width, double top, double bottom, double unit) {
        int last = layers.size() - 1;
        List<Column> columns = IntStream.rangeClosed(0, last)
                .mapToObj(l -> Column.ofCircles(layers.get(l), l == 0 || l == last, bottom - top, unit))
                .toList();
        return new NetworkLayout(columns, false, 0, top, width, bottom);
    }

    /// Squares of one size, as many as fit.
    ///
    /// @param room of the width, what names at both sides leave
    static NetworkLayout ofTiles(
            List<Layer> layers, double width, double room, double top, double bottom, double unit) {
        double tile = Column.tile(layers, room, bottom - top, unit);
        List<Column> columns = layers.stream()
                .map(layer -> Column.ofTiles(layer, tile, bottom - top, unit))
                .toList();
        return new NetworkLayout(columns, true, 0, top, width, bottom);
    }

    NetworkLayout between(double newLeft, double newRight) {
        return new NetworkLayout(columns, tiles, newLeft, top, newRight, bottom);
    }

    /// Layers, the input included.
    public int layers() {
        return columns.size();
    }

    public double x(int layer) {
        return columns.size() == 1 ? (left + right) / 2 : left + layer * (right - left) / (columns.size() - 1);
    }

    /// From one layer to the next.
    public double pitch() {
        return (right - left) / Math.max(1, columns.size() - 1);
    }

    public double y(int layer, int index) {
        return (top + bottom) / 2 + columns.get(layer).offset(index);
    }

    /// From a unit's middle to its edge: a circle's radius, half a square's side.
    public double radius(int layer) {
        return columns.get(layer).reach();
    }

    /// The first unit of a layer that is shown.
    public int first(int layer) {
        return columns.get(layer).first();
    }

    /// How many units of a layer are shown.
    public int shown(int layer) {
        return columns.get(layer).shown();
    }

    /// Whether there was room for a unit.
    public boolean shows(int layer, int unit) {
        return columns.get(layer).shows(unit);
    }

    /// Whether units are squares with pictures.
    boolean hasTiles() {
        return tiles;
    }

    Column column(int layer) {
        return columns.get(layer);
    }

    /// Where the count of those not shown stands.
    double moreY(int layer, boolean below) {
        Column column = columns.get(layer);
        int unit = below ? column.first() + column.shown() - 1 : column.first();
        double edge = y(layer, unit) + (below ? column.reach() : -column.reach());
        return (edge + (below ? bottom : top)) / 2;
    }

    /// The way of the weight that leads from a unit of the layer before into unit `to` of `layer`.
    EdgePath edge(int layer, int to, int from) {
        double inset = tiles ? 1 : 0;
        return new EdgePath(
                x(layer - 1) + inset * radius(layer - 1),
                y(layer - 1, from),
                x(layer) - inset * radius(layer),
                y(layer, to),
                tiles);
    }

    /// Where a unit's bias is marked.
    double biasX(int layer) {
        return x(layer) - radius(layer);
    }

    double biasY(int layer, int unit) {
        return y(layer, unit) + radius(layer);
    }

    /// The unit under a pixel, with a little mercy.
    public Optional<Spot.AtUnit> at(double pixelX, double pixelY) {
        for (int layer = 0; layer < columns.size(); layer++) {
            Column column = columns.get(layer);
            for (int i = column.first(); i < column.first() + column.shown(); i++) {
                if (covers(layer, i, pixelX, pixelY)) {
                    return Optional.of(new Spot.AtUnit(layer, i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean covers(int layer, int unit, double pixelX, double pixelY) {
        double dx = pixelX - x(layer);
        double dy = pixelY - y(layer, unit);
        double reach = radius(layer);
        return tiles
                ? Math.max(Math.abs(dx), Math.abs(dy)) <= reach
                : Math.hypot(dx, dy) <= Math.max(LEAST_REACH, reach + MERCY);
    }
}
