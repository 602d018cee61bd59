package justright.labs.depth;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Network;
import justright.engine.network.Parameters;

/// The sizes of the activations of layers 1, 2 … in both precisions: a real forward pass in each. Of [Kind#IDENTITY]
/// the
/// pass goes on to layer [#FAR], of random layers to the last there is.
record Ends(List<Double> single, List<Double> full) {

    static final int FAR = 2000;

    Ends {
        single = List.copyOf(single);
        full = List.copyOf(full);
    }

    static Ends of(Design design, long seed) {
        return new Ends(sizes(design, Precision.SINGLE, seed), sizes(design, Precision.DOUBLE, seed));
    }

    List<Double> sizes(Precision precision) {
        return precision == Precision.SINGLE ? single : full;
    }

    private static List<Double> sizes(Design design, Precision precision, long seed) {
        int depth = design.kind().isRandom() ? design.depth() : FAR;
        Design far = new Design(
                design.kind(), depth, design.width(), design.w(), design.sigma(), precision, design.course());
        Signs signs = Signs.of(far.width(), seed);
        Parameters parameters = far.parameters(signs.head(), seed);
        Network network = Network.of(parameters, precision.kernel());
        network.forward(signs.batch());
        List<Double> sizes = new ArrayList<>();
        for (int l = 1; l <= depth; l++) {
            sizes.add(Size.of(network.A(l).data));
        }
        return sizes;
    }

    /// The first layer, from 1, whose size is 0 or no finite number; 0 if numbers last.
    int end(Precision precision) {
        List<Double> sizes = sizes(precision);
        for (int l = 1; l <= sizes.size(); l++) {
            double size = sizes.get(l - 1);
            if (size == 0 || !Double.isFinite(size)) {
                return l;
            }
        }
        return 0;
    }
}
