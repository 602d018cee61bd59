package justright.labs.preprocessing;

import justright.engine.probe.LossSurface;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.Landscape;

/// The part of the (w₁, w₂) plane that a map of the cost shows, and the cost there: as high as `2·reach`, as wide as a
/// frame may need, a unit equally long both ways.
record Patch(double middle1, double middle2, double reach, Landscape landscape) {

    /// How much wider than high the map is computed.
    static final double WIDEST = 1.9;

    private static final int ROWS = 81;
    private static final double MARGIN = 1.6;
    private static final double LEAST = 1e-9;
    private static final double HEADROOM = 1.15;

    /// Around w = 0, the minimum and the first step, all well inside. Colours and contours are shares of J(0) − J*.
    static Patch of(Valley valley, Trail trail) {
        double[] best = valley.optimum().theta();
        double step1 = trail.first().length > 1 ? trail.first()[1] : 0;
        double step2 = trail.second().length > 1 ? trail.second()[1] : 0;
        double low1 = Math.min(0, Math.min(best[0], step1));
        double high1 = Math.max(0, Math.max(best[0], step1));
        double low2 = Math.min(0, Math.min(best[1], step2));
        double high2 = Math.max(0, Math.max(best[1], step2));
        double reach = Math.max(LEAST, MARGIN * Math.max(high1 - low1, high2 - low2) / 2);
        double middle1 = (low1 + high1) / 2;
        double middle2 = (low2 + high2) / 2;
        Grid grid = grid(valley, middle1, middle2, reach);
        double first = valley.first();
        return new Patch(middle1, middle2, reach, Landscape.of(grid, 0, first > 0 ? HEADROOM * first : 1));
    }

    private static Grid grid(Valley valley, double middle1, double middle2, double reach) {
        LossSurface surface =
                LossSurface.of(valley.cost(), 0, 1, valley.optimum().theta());
        double least = valley.optimum().cost();
        double wide = WIDEST * reach;
        int columns = (int) Math.rint(ROWS * WIDEST);
        double[] values = new double[ROWS * columns];
        for (int row = 0; row < ROWS; row++) {
            double w2 = middle2 - reach + 2 * reach * row / (ROWS - 1);
            for (int column = 0; column < columns; column++) {
                double w1 = middle1 - wide + 2 * wide * column / (columns - 1);
                values[row * columns + column] = surface.at(w1, w2) - least;
            }
        }
        return new Grid(middle1 - wide, middle1 + wide, middle2 - reach, middle2 + reach, columns, ROWS, values);
    }
}
