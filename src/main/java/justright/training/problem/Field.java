package justright.training.problem;

import justright.engine.data.ClassDensities;
import justright.engine.network.Network;
import justright.engine.probe.DecisionGrid;

/// P(y = 1) at nodes × nodes places of the square from −reach to reach, row by row from the lowest x₂, edges included.
///
/// The array is shared for speed: read only.
@SuppressWarnings("ArrayRecordComponent") // a value handed to painters, never compared
public record Field(double reach, int nodes, double[] values) {

    /// Fine enough to be scaled up smoothly in a large picture.
    private static final int NODES = 161;

    /// What a network of two inputs answers, to some six digits.
    public static Field of(Network network, double reach) {
        return of(network, reach, NODES, DecisionGrid.Features.COORDINATES, 2);
    }

    /// What a network answers that sees the plane through `features`, to some six digits.
    ///
    /// @param inputs how many numbers `features` writes
    public static Field of(Network network, double reach, int nodes, DecisionGrid.Features features, int inputs) {
        float[] answers = new float[nodes * nodes];
        DecisionGrid.of(nodes, -reach, reach, -reach, reach, features, inputs, 1)
                .fill(network.inSinglePrecision(), answers);
        double[] values = new double[answers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = answers[i];
        }
        return new Field(reach, nodes, values);
    }

    /// What the densities themselves say: the best possible answers.
    public static Field best(ClassDensities densities, double reach, int nodes) {
        double[] values = new double[nodes * nodes];
        for (int row = 0; row < nodes; row++) {
            double x2 = place(reach, nodes, row);
            for (int column = 0; column < nodes; column++) {
                values[row * nodes + column] = densities.posterior(place(reach, nodes, column), x2);
            }
        }
        return new Field(reach, nodes, values);
    }

    private static double place(double reach, int nodes, int node) {
        return -reach + 2 * reach * node / (nodes - 1);
    }
}
