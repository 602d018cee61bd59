package justright.labs.depth;

import justright.engine.Chance;
import justright.engine.network.Batch;
import org.ejml.data.DMatrixRMaj;

/// The examples: inputs of ±1, so that each begins with size 1, in two classes on either side of a line.
///
/// @param head an output that looks along the line: about half of its answers are wrong as long as no layer turns what
///     it is given, so that an error of constant size sets out on its way back. Length 1
@SuppressWarnings("ArrayRecordComponent") // drawn once, only read
record Signs(Batch batch, double[] head) {

    static final int EXAMPLES = 64;

    /// @param n inputs, at least 2
    static Signs of(int n, int examples, long seed) {
        Chance chance = Chance.of(seed).stream("signs");
        DMatrixRMaj X = new DMatrixRMaj(n, examples);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = chance.uniform() < 0.5 ? -1 : 1;
        }
        double[] across = direction(n, chance);
        DMatrixRMaj Y = new DMatrixRMaj(1, examples);
        for (int j = 0; j < examples; j++) {
            double z = 0;
            for (int i = 0; i < n; i++) {
                z += across[i] * X.get(i, j);
            }
            Y.set(0, j, z > 0 ? 1 : 0);
        }
        return new Signs(Batch.of(X, Y), perpendicular(direction(n, chance), across));
    }

    /// Of length 1.
    private static double[] direction(int n, Chance chance) {
        double[] direction = new double[n];
        for (int i = 0; i < n; i++) {
            direction[i] = chance.gaussian();
        }
        return toLengthOne(direction);
    }

    /// What is left of `direction` without its part along `across`.
    private static double[] perpendicular(double[] direction, double[] across) {
        double along = 0;
        for (int i = 0; i < direction.length; i++) {
            along += direction[i] * across[i];
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] -= along * across[i];
        }
        return toLengthOne(direction);
    }

    private static double[] toLengthOne(double[] vector) {
        double length = Size.of(vector) * Math.sqrt(vector.length);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
