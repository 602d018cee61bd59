package justright.training.problem;

import java.util.List;
import java.util.stream.IntStream;
import justright.engine.data.Dataset;
import justright.engine.data.Normalizer;
import justright.engine.probe.DecisionGrid;
import org.ejml.data.DMatrixRMaj;

/// What a network is fed instead of the features themselves: functions φ of them, normalized with the train set's μ
/// and σ. A straight cut through φ(x) is a bent one through x. Immutable, any thread.
public final class InputMap {

    private final Functions functions;
    private final int count;
    private final Normalizer normalizer;

    /// φ₁ … φₙ of an example's features.
    public interface Functions {

        /// n, for examples of so many features.
        int count(int features);

        /// Writes φ(x) into `into`.
        void at(double[] x, double[] into);
    }

    private InputMap(Functions functions, DMatrixRMaj trainX) {
        this.functions = functions;
        this.count = functions.count(trainX.numRows);
        this.normalizer = Normalizer.of(raw(functions, trainX));
    }

    /// These functions, normalized on a train set.
    public static InputMap of(Functions functions, Dataset train) {
        return new InputMap(functions, train.x());
    }

    /// Inputs of the network.
    public int count() {
        return count;
    }

    /// The same examples as the network is fed them.
    public Dataset apply(Dataset set) {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(i -> "φ" + i).toList();
        return new Dataset(set.titleKey(), normalizer.apply(raw(functions, set.x())), set.y(), names, set.classNames());
    }

    /// The same for a place of the plane.
    public DecisionGrid.Features onPlane() {
        double[] x = new double[2];
        return (x1, x2, into) -> {
            x[0] = x1;
            x[1] = x2;
            functions.at(x, into);
            for (int i = 0; i < count; i++) {
                into[i] = normalizer.normalized(i, into[i]);
            }
        };
    }

    private static DMatrixRMaj raw(Functions functions, DMatrixRMaj x) {
        int count = functions.count(x.numRows);
        DMatrixRMaj mapped = new DMatrixRMaj(count, x.numCols);
        double[] example = new double[x.numRows];
        double[] into = new double[count];
        for (int j = 0; j < x.numCols; j++) {
            for (int i = 0; i < example.length; i++) {
                example[i] = x.get(i, j);
            }
            functions.at(example, into);
            for (int i = 0; i < count; i++) {
                mapped.set(i, j, into[i]);
            }
        }
        return mapped;
    }

    /// x, and every product of two of its features: a conic in the plane.
    public record Quadratic() implements Functions {

        @Override
        public int count(int features) {
            return features + features * (features + 1) / 2;
        }

        @Override
        public void at(double[] x, double[] into) {
            System.arraycopy(x, 0, into, 0, x.length);
            int next = x.length;
            for (int i = 0; i < x.length; i++) {
                for (int k = i; k < x.length; k++) {
                    into[next++] = x[i] * x[k];
                }
            }
        }
    }

    /// x, and a narrow bump around each centre: straight almost everywhere, yet able to bend around single examples.
    ///
    /// φ = exp(−‖x − c‖²/2w²)
    ///
    /// @param centres c, each of as many coordinates as x
    /// @param width w
    public record Bumps(List<double[]> centres, double width) implements Functions {

        public Bumps {
            centres = List.copyOf(centres);
        }

        @Override
        public int count(int features) {
            return features + centres.size();
        }

        @Override
        public void at(double[] x, double[] into) {
            System.arraycopy(x, 0, into, 0, x.length);
            for (int c = 0; c < centres.size(); c++) {
                into[x.length + c] = StrictMath.exp(-squaredDistance(x, centres.get(c)) / (2 * width * width));
            }
        }

        private static double squaredDistance(double[] a, double[] b) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (a[i] - b[i]) * (a[i] - b[i]);
            }
            return sum;
        }
    }
}
