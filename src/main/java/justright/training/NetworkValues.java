package justright.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import justright.engine.network.Architecture;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// All numbers of a network as plain values: what a file holds of a network edited by hand, and what a run can begin
/// with in place of drawn weights. Immutable, any thread.
///
/// @param layers 1 … L
public record NetworkValues(List<LayerValues> layers) {

    public NetworkValues {
        layers = List.copyOf(layers);
    }

    /// The numbers of this moment, which are copied.
    public static NetworkValues of(Parameters parameters) {
        return new NetworkValues(IntStream.rangeClosed(1, parameters.depth())
                .mapToObj(l -> new LayerValues(
                        rows(parameters.W(l)),
                        list(parameters.b(l)),
                        list(parameters.slope(l)),
                        list(parameters.gamma(l)),
                        list(parameters.beta(l)),
                        list(parameters.runningMean(l)),
                        list(parameters.runningVariance(l))))
                .toList());
    }

    private static List<List<Double>> rows(DMatrixRMaj matrix) {
        return IntStream.range(0, matrix.numRows)
                .mapToObj(i -> list(Arrays.copyOfRange(matrix.data, i * matrix.numCols, (i + 1) * matrix.numCols)))
                .toList();
    }

    private static List<Double> list(DMatrixRMaj column) {
        return list(Arrays.copyOf(column.data, column.getNumElements()));
    }

    private static List<Double> list(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    /// Whether a network of this design has these numbers, no more and no fewer.
    public boolean fits(Architecture architecture) {
        List<LayerValues> needed = of(Parameters.zeros(architecture)).layers;
        return layers.size() == needed.size()
                && IntStream.range(0, needed.size()).allMatch(i -> layers.get(i).hasShapeOf(needed.get(i)));
    }

    /// A network of this design with these numbers.
    ///
    /// @throws IllegalArgumentException if they do not fit
    public Parameters into(Architecture architecture) {
        if (!fits(architecture)) {
            throw new IllegalArgumentException("parameters " + shapes() + " do not fit " + architecture);
        }
        Parameters parameters = Parameters.zeros(architecture);
        for (int l = 1; l <= parameters.depth(); l++) {
            LayerValues layer = layers.get(l - 1);
            put(layer.weights().stream().flatMap(List::stream).toList(), parameters.W(l).data);
            put(layer.biases(), parameters.b(l).data);
            put(layer.slope(), parameters.slope(l).data);
            put(layer.gamma(), parameters.gamma(l).data);
            put(layer.beta(), parameters.beta(l).data);
            put(layer.mean(), parameters.runningMean(l));
            put(layer.variance(), parameters.runningVariance(l));
        }
        return parameters;
    }

    private static void put(List<Double> values, double[] into) {
        for (int i = 0; i < values.size(); i++) {
            into[i] = values.get(i);
        }
    }

    /// With another weight in row `to` and column `from`, from 0, of W⁽ˡ⁾.
    public NetworkValues withWeight(int l, int to, int from, double value) {
        List<List<Double>> rows = new ArrayList<>(layers.get(l - 1).weights());
        rows.set(to, replaced(rows.get(to), from, value));
        LayerValues old = layers.get(l - 1);
        return withLayer(
                l,
                new LayerValues(rows, old.biases(), old.slope(), old.gamma(), old.beta(), old.mean(), old.variance()));
    }

    /// With another bias of a unit, from 0, in b⁽ˡ⁾.
    public NetworkValues withBias(int l, int unit, double value) {
        LayerValues old = layers.get(l - 1);
        return withLayer(
                l,
                new LayerValues(
                        old.weights(),
                        replaced(old.biases(), unit, value),
                        old.slope(),
                        old.gamma(),
                        old.beta(),
                        old.mean(),
                        old.variance()));
    }

    private NetworkValues withLayer(int l, LayerValues layer) {
        List<LayerValues> changed = new ArrayList<>(layers);
        changed.set(l - 1, layer);
        return new NetworkValues(changed);
    }

    private static List<Double> replaced(List<Double> values, int index, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value);
        return changed;
    }

    /// `4 × 2, 1 × 4`: the shapes of all W.
    public String shapes() {
        return String.join(
                ", ",
                layers.stream()
                        .map(layer -> layer.rows() + " × " + layer.columns())
                        .toList());
    }
}
