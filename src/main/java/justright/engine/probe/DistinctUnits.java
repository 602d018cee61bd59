package justright.engine.probe;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// How many units of a layer differ from one another: two are the same if their weights and biases are the same
/// numbers.
public final class DistinctUnits {

    private DistinctUnits() {}

    /// How many different rows [W⁽ˡ⁾ b⁽ˡ⁾] layer l, 1 … L, has: 1 … n⁽ˡ⁾. Reads the parameters, changes nothing.
    public static int count(Parameters parameters, int l) {
        DMatrixRMaj W = parameters.W(l);
        Set<Row> rows = new HashSet<>();
        for (int i = 0; i < W.numRows; i++) {
            double[] row = Arrays.copyOfRange(W.data, i * W.numCols, (i + 1) * W.numCols + 1);
            row[W.numCols] = parameters.b(l).data[i];
            rows.add(new Row(row));
        }
        return rows.size();
    }

    /// A unit's numbers, compared one by one.
    private static final class Row {

        private final double[] numbers;

        Row(double[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(numbers, row.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
