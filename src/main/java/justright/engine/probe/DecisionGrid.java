package justright.engine.probe;

import justright.engine.Require;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// What a unit of a network answers on a grid over the plane: the decision boundary's picture.
///
/// The points are laid out once and used again for every network, in strips of whole rows small enough for the cache.
/// A caller who may be interrupted fills strip by strip.
///
/// Thread: one at a time, together with the network it is given.
public final class DecisionGrid {

    private static final int POINTS_PER_STRIP = 1024;

    private final int n;
    private final int rowsPerStrip;
    private final Batch[] strips;

    /// What a network is fed at a point of the plane.
    public interface Features {

        /// The plane's two coordinates themselves.
        Features COORDINATES = (x1, x2, into) -> {
            into[0] = x1;
            into[1] = x2;
        };

        /// Writes the inputs of the network at (x₁, x₂) into `into`.
        void at(double x1, double x2, double[] into);
    }

    private DecisionGrid(int n, int rowsPerStrip, Batch[] strips) {
        this.n = n;
        this.rowsPerStrip = rowsPerStrip;
        this.strips = strips;
    }

    /// n × n points, edges included, for networks of two inputs and one output.
    ///
    /// @throws IllegalArgumentException if n is less than 2
    public static DecisionGrid of(int n, double low1, double high1, double low2, double high2) {
        return of(n, low1, high1, low2, high2, Features.COORDINATES, 2, 1);
    }

    /// The same for networks that see the plane through `features`.
    ///
    /// @param inputs how many numbers `features` writes
    /// @param outputs of the network
    /// @throws IllegalArgumentException if n is less than 2
    public static DecisionGrid of(
            int n, double low1, double high1, double low2, double high2, Features features, int inputs, int outputs) {
        Require.atLeast("n", n, 2);
        int rowsPerStrip = Math.max(1, POINTS_PER_STRIP / n);
        Batch[] strips = new Batch[(n + rowsPerStrip - 1) / rowsPerStrip];
        double[] point = new double[inputs];
        for (int strip = 0; strip < strips.length; strip++) {
            int first = strip * rowsPerStrip;
            int rows = Math.min(rowsPerStrip, n - first);
            DMatrixRMaj x = new DMatrixRMaj(inputs, rows * n);
            for (int j = 0; j < rows * n; j++) {
                double x1 = low1 + (high1 - low1) * (j % n) / (n - 1);
                double x2 = low2 + (high2 - low2) * (first + Math.floorDiv(j, n)) / (n - 1);
                features.at(x1, x2, point);
                for (int i = 0; i < inputs; i++) {
                    x.set(i, j, point[i]);
                }
            }
            strips[strip] = Batch.of(x, noLabels(outputs, rows * n));
        }
        return new DecisionGrid(n, rowsPerStrip, strips);
    }

    /// A batch has labels; prediction does not look at them. All of the first class suits every loss.
    private static DMatrixRMaj noLabels(int outputs, int m) {
        DMatrixRMaj y = new DMatrixRMaj(outputs, m);
        for (int j = 0; j < m; j++) {
            y.set(0, j, 1);
        }
        return y;
    }

    /// Points along either side.
    public int size() {
        return n;
    }

    /// How many strips of rows there are.
    public int strips() {
        return strips.length;
    }

    /// The network's first output everywhere: P(y = 1) for a sigmoid. Row by row from low₂, within a row from low₁.
    /// Modified: `grid`, and the network's arrays of its last pass.
    ///
    /// @throws IllegalArgumentException if `grid` has not n² entries, or the network other inputs or outputs
    public void fill(Network network, float[] grid) {
        for (int strip = 0; strip < strips.length; strip++) {
            fillStrip(network, strip, grid);
        }
    }

    /// One strip of [#fill].
    public void fillStrip(Network network, int strip, float[] grid) {
        forward(network, strip);
        read(network, strip, network.architecture().depth(), 0, grid);
    }

    /// Runs the network on one strip, as at test time; [#read] then tells what its units said.
    public void forward(Network network, int strip) {
        network.forward(strips[strip]);
    }

    /// What one unit of layer l answered at the last [#forward] of this strip, into its place in `grid`.
    ///
    /// @throws IllegalArgumentException if `grid` has not n² entries
    public void read(Network network, int strip, int l, int unit, float[] grid) {
        Require.equal("entries of grid", grid.length, "n²", n * n);
        int from = strip * rowsPerStrip * n;
        int points = strips[strip].size();
        for (int j = 0; j < points; j++) {
            grid[from + j] = (float) network.a(l, unit, j);
        }
    }
}
