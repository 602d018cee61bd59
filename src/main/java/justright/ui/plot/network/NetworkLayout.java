package justright.ui.plot.network;

import java.util.List;
import java.util.Optional;

/// Where the units of a diagram stand, in pixels, and how large they are.
public final class NetworkLayout {

    private static final double WIDEST_GAP = 46;
    private static final double LARGEST_RADIUS = 11;
    private static final double LARGEST_WITH_TEXT = 24;
    private static final double SMALLEST_RADIUS = 1.6;
    private static final double RADIUS_SHARE = 0.34;

    private final List<Layer> layers;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final double unit;

    /// A unit's place in its network: layer 0 is the input.
    public record Place(int layer, int unit) {}

    NetworkLayout(List<Layer> layers, double left, double top, double right, double bottom, double unit) {
        this.layers = layers;
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.unit = unit;
    }

    NetworkLayout between(double newLeft, double newRight) {
        return new NetworkLayout(layers, newLeft, top, newRight, bottom, unit);
    }

    public double x(int layer) {
        return layers.size() == 1 ? (left + right) / 2 : left + layer * (right - left) / (layers.size() - 1);
    }

    /// From one layer to the next.
    public double pitch() {
        return (right - left) / Math.max(1, layers.size() - 1);
    }

    public double y(int layer, int index) {
        return (top + bottom) / 2 + (index - (layers.get(layer).size() - 1) / 2.0) * gap(layer);
    }

    public double radius(int layer) {
        boolean hasText =
                layers.get(layer).units().stream().anyMatch(it -> !it.text().isEmpty());
        double share = hasText ? 0.44 : RADIUS_SHARE;
        double largest = unit * (hasText ? LARGEST_WITH_TEXT : LARGEST_RADIUS);
        double outer = layer == 0 || layer == layers.size() - 1 ? 1 : 0.82;
        return Math.clamp(gap(layer) * share, SMALLEST_RADIUS, Math.max(SMALLEST_RADIUS, largest * outer));
    }

    /// The unit under a pixel, with a little mercy.
    public Optional<Place> at(double pixelX, double pixelY) {
        for (int layer = 0; layer < layers.size(); layer++) {
            double reach = Math.max(6, radius(layer) + 2);
            for (int i = 0; i < layers.get(layer).size(); i++) {
                if (Math.hypot(pixelX - x(layer), pixelY - y(layer, i)) <= reach) {
                    return Optional.of(new Place(layer, i));
                }
            }
        }
        return Optional.empty();
    }

    private double gap(int layer) {
        int size = Math.max(1, layers.get(layer).size());
        boolean hasText =
                layers.get(layer).units().stream().anyMatch(it -> !it.text().isEmpty());
        return Math.min((bottom - top) / size, unit * WIDEST_GAP * (hasText ? 1.6 : 1));
    }
}
