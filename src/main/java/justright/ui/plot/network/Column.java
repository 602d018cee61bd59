package justright.ui.plot.network;

import java.util.List;

/// How a layer's units stand one above the other.
///
/// @param first the first unit shown; those before it had no room
/// @param shown how many are
/// @param gap from one to the next, in pixels
/// @param reach from a unit's middle to its edge: a circle's radius, half a square's side
record Column(int size, int first, int shown, double gap, double reach) {

    private static final double WIDEST_GAP = 46;
    private static final double LARGEST_RADIUS = 11;
    private static final double LARGEST_WITH_TEXT = 24;
    private static final double SMALLEST_RADIUS = 1.6;
    private static final double RADIUS_SHARE = 0.34;
    private static final double LARGEST_TILE = 44;
    private static final double SMALLEST_TILE = 20;
    private static final double TILE_PITCH = 1.22;
    private static final double WIDEST_TILE_PITCH = 1.6;
    /// Of the way from a layer to the next, so that edges have room.
    private static final double TILE_OF_WIDTH = 0.54;
    /// What the count of those not shown needs, above and below.
    static final double MORE = 17;

    /// All of a layer's units as circles, however small they must be.
    static Column ofCircles(Layer layer, boolean outermost, double height, double unit) {
        boolean hasText = layer.units().stream().anyMatch(it -> !it.text().isEmpty());
        double gap = Math.min(height / Math.max(1, layer.size()), unit * WIDEST_GAP * (hasText ? 1.6 : 1));
        double share = hasText ? 0.44 : RADIUS_SHARE;
        double largest = unit * (hasText ? LARGEST_WITH_TEXT : LARGEST_RADIUS) * (outermost ? 1 : 0.82);
        double radius = Math.clamp(gap * share, SMALLEST_RADIUS, Math.max(SMALLEST_RADIUS, largest));
        return new Column(layer.size(), 0, layer.size(), gap, radius);
    }

    /// The side of all squares of a network: as large as the fullest layer and the layers beside each other allow.
    static double tile(List<Layer> layers, double width, double height, double unit) {
        int fullest = layers.stream().mapToInt(Layer::size).max().orElse(1);
        double byHeight = height / Math.max(1, fullest) / TILE_PITCH;
        double byWidth = width / layers.size() * TILE_OF_WIDTH;
        double largest = Math.min(unit * LARGEST_TILE, byWidth);
        return Math.max(1, Math.floor(Math.clamp(byHeight, Math.min(unit * SMALLEST_TILE, largest), largest)));
    }

    /// As many of a layer's units as fit as squares.
    static Column ofTiles(Layer layer, double tile, double height, double unit) {
        int room = (int) Math.max(1, height / (tile * TILE_PITCH));
        if (layer.size() <= room) {
            double gap = Math.min(height / Math.max(1, layer.size()), tile * WIDEST_TILE_PITCH);
            return new Column(layer.size(), 0, layer.size(), gap, tile / 2);
        }
        double between = Math.max(tile, height - 2 * unit * MORE);
        int shown = (int) Math.clamp(between / (tile * TILE_PITCH), 1, layer.size());
        int first = Math.clamp(layer.first(), 0, layer.size() - shown);
        return new Column(layer.size(), first, shown, between / shown, tile / 2);
    }

    boolean shows(int unit) {
        return unit >= first && unit < first + shown;
    }

    int above() {
        return first;
    }

    int below() {
        return size - first - shown;
    }

    /// How far below the middle of the column a unit stands.
    double offset(int unit) {
        return (unit - first - (shown - 1) / 2.0) * gap;
    }
}
