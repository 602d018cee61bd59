package justright.engine.probe;

import java.util.Arrays;
import justright.engine.Require;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import org.ejml.data.DMatrixRMaj;

/// What a unit of a network answers on a grid over the plane: the decision boundary's picture.
///
/// The points are laid out once and used again for every network, in strips small enough for the cache. A caller who
/// may be interrupted fills strip by strip.
///
/// Thread: one at a time, together with the network it is given.
public final class DecisionGrid {

    /// So that what a wide layer makes of a strip stays in the cache; a multiple of what the kernels work on.
    private static final int POINTS_PER_STRIP = 256;

    private final int n;
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

    private DecisionGrid(int n, Batch[] strips) {
        this.n = n;
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
        double[] places1 = places(n, low1, high1);
        double[] places2 = places(n, low2, high2);
        Batch[] strips = new Batch[Math.ceilDiv(n * n, POINTS_PER_STRIP)];
        double[] point = new double[inputs];
        int row = 0;
        int column = 0;
        for (int strip = 0; strip < strips.length; strip++) {
            int points = Math.min(POINTS_PER_STRIP, n * n - strip * POINTS_PER_STRIP);
            DMatrixRMaj x = new DMatrixRMaj(inputs, points);
            for (int j = 0; j < points; j++) {
                features.at(places1[column], places2[row], point);
                column++;
                if (column == n) {
                    column = 0;
                    row++;
                }
                for (int i = 0; i < inputs; i++) {
                    x.unsafe_set(i, j, point[i]);
                }
            }
            strips[strip] = Batch.of(x, noLabels(outputs, points));
        }
        return new DecisionGrid(n, strips);
    }

    /// n places from `low` to `high`, both included.
    private static double[] places(int n, double low, double high) {
        double[] places = new double[n];
        Arrays.setAll(places, i -> low + (high - low) * i / (n - 1));
        return places;
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

    /// How many strips there are.
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
        int from = strip * POINTS_PER_STRIP;
        int points = strips[strip].size();
        for (int j = 0; j < points; j++) {
            grid[from + j] = (float) network.a(l, unit, j);
        }
    }
}
