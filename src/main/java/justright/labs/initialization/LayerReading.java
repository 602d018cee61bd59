package justright.labs.initialization;

import java.util.Arrays;
import justright.engine.network.Gradients;
import justright.engine.network.Network;
import justright.engine.probe.DistinctUnits;
import justright.ui.plot.Axis;
import justright.ui.plot.bar.Tally;
import org.ejml.data.DMatrixRMaj;

/// One hidden layer after a forward and a backward pass.
///
/// @param distinct how many of its `units` differ from one another
/// @param a of all its activations
/// @param signal by how much an activation changes from example to example: √ of the mean over units of the variance
///     over examples
/// @param saturated share of activations near an end of a bounded g
/// @param off share of activations that are exactly 0
/// @param gain mean z² over mean a² of the layer below: what n·E[w²] comes to, measured; NaN where nothing arrives
/// @param gradient √(mean dW²)
/// @param weight √(mean W²)
record LayerReading(
        int units,
        int distinct,
        Summary a,
        double signal,
        double saturated,
        double off,
        double gain,
        double gradient,
        double weight,
        Tally activations,
        Tally gradients) {

    private static final int BINS = 41;
    private static final int BINS_OF_A_DECADE = 4;

    /// Of layer l, as the network and its gradients are now.
    static LayerReading of(Network network, Gradients gradients, int l, Bend bend, Axis sizes) {
        DMatrixRMaj A = network.A(l);
        double[] dW = gradients.dW(l).data;
        double near = 0;
        double zero = 0;
        for (double value : A.data) {
            near += bend.isSaturated(value) ? 1 : 0;
            zero += value == 0 ? 1 : 0;
        }
        int decades = (int) Math.round(Math.log10(sizes.max() / sizes.min()));
        return new LayerReading(
                A.numRows,
                DistinctUnits.count(network.parameters(), l),
                Summary.of(A.data),
                signal(A),
                near / A.data.length,
                zero / A.data.length,
                gain(network, l),
                Summary.of(dW).size(),
                Summary.of(network.parameters().W(l).data).size(),
                Tally.of(A.data, bend.axis(), BINS, bend.hasOff()),
                Tally.of(dW, sizes, decades * BINS_OF_A_DECADE, true));
    }

    private static double gain(Network network, int l) {
        double arrives = Summary.of(network.A(l - 1).data).size();
        double made = Summary.of(network.Z(l).data).size();
        return made * made / (arrives * arrives);
    }

    /// Of a matrix with one column per example.
    static double signal(DMatrixRMaj activations) {
        double variances = 0;
        for (int i = 0; i < activations.numRows; i++) {
            double[] unit =
                    Arrays.copyOfRange(activations.data, i * activations.numCols, (i + 1) * activations.numCols);
            double deviation = Summary.of(unit).deviation();
            variances += deviation * deviation;
        }
        return Math.sqrt(variances / activations.numRows);
    }

    boolean isFinite() {
        return Double.isFinite(a.size() + gradient + weight);
    }

    /// By what share of their size one update of plain descent moves the weights; NaN where all are 0.
    double update(double learningRate) {
        return learningRate * gradient / weight;
    }
}
