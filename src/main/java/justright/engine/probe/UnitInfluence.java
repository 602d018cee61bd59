package justright.engine.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import justright.engine.network.Architecture;
import justright.engine.network.Batch;
import justright.engine.network.Network;
import justright.engine.network.Parameters;
import org.ejml.data.DMatrixRMaj;

/// How much each hidden unit has to say: how far the output's z moves, as a root mean square over a set of examples,
/// when the unit says the same to all of them.
///
/// The unit is silenced by handing on its mean over the examples: its column of W⁽ˡ⁺¹⁾ becomes 0 and b⁽ˡ⁺¹⁾ takes in
/// column · mean; then everything above is really computed again.
///
/// @param layers for each hidden layer, in order, the influence of each of its units, in units of the output's z
public record UnitInfluence(List<List<Double>> layers) {

    public UnitInfluence {
        layers = layers.stream().map(List::copyOf).toList();
    }

    /// Measures a network; `parameters` are not modified.
    ///
    /// @throws IllegalArgumentException if a layer has batch norm: it has no b to take the mean in
    public static UnitInfluence of(Parameters parameters, Batch examples) {
        Architecture architecture = parameters.architecture();
        for (int l = 1; l <= architecture.depth(); l++) {
            if (architecture.layer(l).batchNorm()) {
                throw new IllegalArgumentException("layer " + l + " has batch norm, needs b");
            }
        }
        return new UnitInfluence(new Silencing(parameters.copy(), examples).measure());
    }

    /// Influences of all hidden units, layer after layer.
    public List<Double> all() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /// A copy whose units are silenced one after the other, each given back its voice before the next.
    private static final class Silencing {

        private final Parameters parameters;
        private final Batch examples;
        private final Network network;
        private final double[] undisturbed;
        private final List<DMatrixRMaj> activations = new ArrayList<>();

        Silencing(Parameters parameters, Batch examples) {
            this.parameters = parameters;
            this.examples = examples;
            network = Network.of(parameters);
            network.forward(examples);
            undisturbed = network.preactivation(parameters.depth()).data;
            for (int l = 1; l < parameters.depth(); l++) {
                activations.add(network.A(l));
            }
        }

        List<List<Double>> measure() {
            List<List<Double>> layers = new ArrayList<>();
            for (int l = 1; l < parameters.depth(); l++) {
                List<Double> units = new ArrayList<>();
                for (int unit = 0; unit < parameters.architecture().units(l); unit++) {
                    units.add(without(l, unit));
                }
                layers.add(units);
            }
            return layers;
        }

        private double without(int l, int unit) {
            DMatrixRMaj w = parameters.W(l + 1);
            double[] weights = w.data.clone();
            double[] biases = parameters.b(l + 1).data.clone();
            double mean = mean(activations.get(l - 1), unit);
            for (int row = 0; row < w.getNumRows(); row++) {
                parameters.b(l + 1).data[row] += w.get(row, unit) * mean;
                w.set(row, unit, 0);
            }
            network.forward(examples);
            double moved = distance(network.preactivation(parameters.depth()).data);
            System.arraycopy(weights, 0, w.data, 0, weights.length);
            System.arraycopy(biases, 0, parameters.b(l + 1).data, 0, biases.length);
            return moved;
        }

        private static double mean(DMatrixRMaj activations, int unit) {
            int m = activations.getNumCols();
            return Arrays.stream(activations.data, unit * m, (unit + 1) * m)
                    .average()
                    .orElse(0);
        }

        private double distance(double[] now) {
            double squares = 0;
            for (int i = 0; i < now.length; i++) {
                squares += (now[i] - undisturbed[i]) * (now[i] - undisturbed[i]);
            }
            return Math.sqrt(squares / now.length);
        }
    }
}
