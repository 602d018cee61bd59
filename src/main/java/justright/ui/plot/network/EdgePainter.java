package justright.ui.plot.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import justright.ui.plot.Sheet;
import justright.ui.plot.surface.Outline;
import justright.ui.plot.surface.Stroke;
import justright.ui.theme.Token;

/// Draws edges whose width and opacity follow |w| and whose hue is the sign.
///
/// Edges of about the same strength are drawn as one path, weakest first, so that a large network costs no more than
/// a handful of strokes.
final class EdgePainter {

    private static final double INVISIBLE = 0.01;
    private static final int BANDS = 16;
    private static final double THINNEST = 0.5;
    private static final double WIDEST = 3;
    private static final double WIDEST_OF_TILES = 6;
    private static final double PALEST = 0.08;
    /// Beyond this many edges between two layers the weakest are left out.
    private static final int MOST = 800;
    /// More edges than this between two layers are drawn thinner and paler.
    private static final double SPARSE = 250;

    private final Sheet sheet;
    private final NetworkLayout layout;
    private final List<Layer> layers;
    private final double scale;

    EdgePainter(Sheet sheet, NetworkLayout layout, List<Layer> layers, double scale) {
        this.sheet = sheet;
        this.layout = layout;
        this.layers = layers;
        this.scale = scale;
    }

    void paint(List<Weights> weights) {
        for (int l = 0; l < weights.size(); l++) {
            Outline[] negative = bands();
            Outline[] positive = bands();
            int edges = sort(l, weights.get(l), negative, positive);
            double density = Math.clamp(Math.sqrt(SPARSE / Math.max(1, edges)), 0.3, 1);
            for (int band = 0; band < BANDS; band++) {
                double strength = (band + 0.5) / BANDS;
                double width = width(density * strength);
                double opacity = Math.min(1, density * (PALEST + 0.92 * Math.pow(strength, 0.8)));
                stroke(negative[band], Token.CLASS_A, opacity, width);
                stroke(positive[band], Token.CLASS_B, opacity, width);
            }
        }
    }

    /// The width of an edge of this strength, 0 … 1.
    double width(double strength) {
        double widest = layout.hasTiles() ? WIDEST_OF_TILES : WIDEST;
        return sheet.unit(THINNEST + strength * (widest - THINNEST));
    }

    /// Whether any edge of a unit is visible; |w| of the strongest is at least 1 % of the scale.
    static boolean isConnected(List<Weights> weights, int layer, int unit, double scale) {
        boolean incoming = layer == 0
                || IntStream.range(0, weights.get(layer - 1).from())
                        .anyMatch(i -> isVisible(weights.get(layer - 1).get(unit, i), scale));
        boolean outgoing = layer >= weights.size()
                || IntStream.range(0, weights.get(layer).to())
                        .anyMatch(i -> isVisible(weights.get(layer).get(i, unit), scale));
        return incoming && outgoing;
    }

    private static boolean isVisible(double weight, double scale) {
        return Math.abs(weight) >= INVISIBLE * scale;
    }

    private int sort(int layer, Weights weights, Outline[] negative, Outline[] positive) {
        double threshold = threshold(layer, weights);
        int edges = 0;
        for (int to : ends(layer + 1)) {
            for (int from : ends(layer)) {
                double weight = weights.get(to, from);
                if (Math.abs(weight) >= threshold) {
                    double strength = Math.min(1, Math.abs(weight) / scale);
                    int band = Math.min(BANDS - 1, (int) (strength * BANDS));
                    Outline path = weight < 0 ? negative[band] : positive[band];
                    layout.edge(layer + 1, to, from).addTo(path);
                    edges++;
                }
            }
        }
        return edges;
    }

    /// The units of a layer between which edges are drawn.
    private int[] ends(int layer) {
        return IntStream.range(0, layers.get(layer).size())
                .filter(i -> layout.shows(layer, i)
                        && !layers.get(layer).units().get(i).isCut())
                .toArray();
    }

    private double threshold(int layer, Weights weights) {
        double visible = INVISIBLE * scale;
        Column below = layout.column(layer);
        Column above = layout.column(layer + 1);
        int count = above.shown() * below.shown();
        if (count <= MOST) {
            return visible;
        }
        double[] sizes = IntStream.range(0, count)
                .mapToDouble(i ->
                        Math.abs(weights.get(above.first() + i / below.shown(), below.first() + i % below.shown())))
                .toArray();
        Arrays.sort(sizes);
        return Math.max(visible, sizes[count - MOST]);
    }

    private void stroke(Outline edges, Token color, double opacity, double width) {
        if (!edges.isEmpty()) {
            sheet.surface().stroke(edges, Stroke.of(sheet.color(color, opacity), width));
        }
    }

    private static Outline[] bands() {
        return Stream.generate(Outline::new).limit(BANDS).toArray(Outline[]::new);
    }
}
