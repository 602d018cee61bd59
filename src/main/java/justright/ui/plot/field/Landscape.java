package justright.ui.plot.field;

import java.util.Arrays;
import java.util.List;

/// Cost over the plane: the grid, the range its colours span, and its contour lines, found once.
///
/// Two landscapes that are compared share `low`, `high` and levels.
public final class Landscape {

    private static final double SHAPE = 0.42;
    /// Contour levels as shares of the range: dense in the valley, where descent happens.
    private static final double[] SHARES = {0.003, 0.016, 0.05, 0.125, 0.26, 0.5, 0.875, 1.5, 2.5};

    private final Grid grid;
    private final double low;
    private final double high;
    private final List<Polyline> contours;

    private Landscape(Grid grid, double low, double high, double[] levels) {
        this.grid = grid;
        this.low = Double.isFinite(low) ? low : 0;
        this.high = high > this.low ? high : this.low + 1;
        this.contours = Arrays.stream(levels)
                .boxed()
                .flatMap(level -> Contours.at(grid, level).stream())
                .toList();
    }

    /// Colours from the grid's lowest value up to `high`, above which they are clipped.
    public static Landscape of(Grid cost, double high) {
        return of(cost, cost.min(), high);
    }

    /// Colours and contours for a given range, for landscapes that are compared.
    public static Landscape of(Grid cost, double low, double high) {
        double[] levels =
                Arrays.stream(SHARES).map(share -> low + share * (high - low)).toArray();
        return new Landscape(cost, low, high, levels);
    }

    /// With contours at given heights.
    public static Landscape of(Grid cost, double low, double high, double... levels) {
        return new Landscape(cost, low, high, levels.clone());
    }

    public Grid grid() {
        return grid;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    List<Polyline> contours() {
        return contours;
    }

    /// ((J − low)/(high − low))^0.42, clipped to 0 … 1; what is not finite counts as 1.
    double shade(double cost) {
        double share = (cost - low) / (high - low);
        return Double.isNaN(share) ? 1 : Math.pow(Math.clamp(share, 0.0, 1.0), SHAPE);
    }
}
