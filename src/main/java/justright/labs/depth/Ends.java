package justright.labs.depth;

import java.util.ArrayList;
import java.util.List;
import justright.engine.network.Network;
import justright.engine.network.Parameters;

/// The sizes of the activations of layers 1, 2 … in both precisions: a real forward pass in each. Of [Kind#IDENTITY]
/// the pass goes on to layer [#FAR], of random layers to the last there is.
record Ends(List<Double> single, List<Double> full) {

    static final int FAR = 2000;

    /// Enough to see where numbers end.
    static final int EXAMPLES = 8;

    private static final double SMALL = 16;

    Ends {
        single = List.copyOf(single);
        full = List.copyOf(full);
    }

    /// @param drawn the network's parameters, in full precision
    static Ends of(Design design, Parameters drawn, long seed) {
        Signs signs = Signs.of(design.width(), EXAMPLES, seed);
        Parameters far = design.kind().isRandom() ? drawn : far(design).parameters(signs.head(), seed);
        return new Ends(pass(far, signs, Precision.SINGLE), pass(far, signs, Precision.DOUBLE));
    }

    private static Design far(Design design) {
        return new Design(
                design.kind(), FAR, design.width(), design.w(), design.sigma(), Precision.DOUBLE, Course.PASS);
    }

    private static List<Double> pass(Parameters parameters, Signs signs, Precision precision) {
        Network network = Network.of(parameters, precision.kernel());
        network.forward(signs.batch());
        List<Double> sizes = new ArrayList<>();
        for (int l = 1; l < parameters.depth(); l++) {
            sizes.add(Size.of(network.A(l).data));
        }
        return sizes;
    }

    List<Double> sizes(Precision precision) {
        return precision == Precision.SINGLE ? single : full;
    }

    /// Whether numbers last, but only as one of the smallest there are, to which each layer rounds them again.
    boolean isStuck(Precision precision) {
        return end(precision) == 0 && sizes(precision).getLast() < SMALL * precision.smallest();
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
