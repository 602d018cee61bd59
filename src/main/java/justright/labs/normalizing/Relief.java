package justright.labs.normalizing;

import justright.engine.probe.LossSurface;
import justright.ui.plot.field.Bowl;
import justright.ui.plot.field.Grid;
import justright.ui.plot.field.Landscape;
import org.ejml.data.DMatrixRMaj;

/// One terrain ready to be drawn: from above, and as a bowl.
///
/// Heights are J − J*, the bias held at its best.
///
/// @param bowl a trough where a direction is flat
record Relief(Window window, Landscape landscape, Bowl bowl) {

    private static final int ROWS = 121;
    /// Every node of a logistic cost visits every example.
    private static final int FEWER_ROWS = 73;
    /// Below this share the determinant is rounding.
    private static final double FLAT = 1e-12;

    /// @param high J − J* at which colours and bowl end
    static Relief of(Terrain terrain, Window window, double colours, double high) {
        LossSurface surface = terrain.surface();
        double wide = window.reach() * Window.WIDEST;
        Grid grid = grid(
                surface,
                terrain.isQuadratic() ? ROWS : FEWER_ROWS,
                terrain.least(),
                window.centre1() - wide,
                window.centre1() + wide,
                window.centre2() - window.reach(),
                window.centre2() + window.reach());
        return new Relief(window, Landscape.of(grid, 0, colours), bowl(terrain, grid, wide, high));
    }

    private static Bowl bowl(Terrain terrain, Grid grid, double far, double rim) {
        DMatrixRMaj h = terrain.cost().hessian(terrain.best());
        double h11 = h.get(0, 0);
        double h12 = h.get(0, 1);
        double h22 = h.get(1, 1);
        double w1 = terrain.best(0);
        double w2 = terrain.best(1);
        if (!terrain.attained() || h11 * h22 - h12 * h12 <= FLAT * h11 * h22) {
            return Bowl.of(grid, 0, Math.min(rim, grid.max()));
        }
        LossSurface surface = terrain.surface();
        double least = terrain.least();
        return terrain.isQuadratic()
                ? Bowl.quadratic(h11, h12, h22, w1, w2, rim)
                : Bowl.valley((x, y) -> surface.at(x, y) - least, h11, h12, h22, w1, w2, rim, far);
    }

    private static Grid grid(
            LossSurface surface, int rows, double least, double low1, double high1, double low2, double high2) {
        int columns = (int) Math.rint(rows * Window.WIDEST);
        double[] values = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            double w2 = low2 + (high2 - low2) * row / (rows - 1);
            for (int column = 0; column < columns; column++) {
                double w1 = low1 + (high1 - low1) * column / (columns - 1);
                values[row * columns + column] = surface.at(w1, w2) - least;
            }
        }
        return new Grid(low1, high1, low2, high2, columns, rows, values);
    }
}
