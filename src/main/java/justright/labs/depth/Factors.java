package justright.labs.depth;

import justright.ui.text.Numbers;

/// By how much one layer multiplies, on the mean over all of them; measured, not derived.
final class Factors {

    private Factors() {}

    /// From the first layer's activations to the last one's; NaN for a single layer.
    static double forward(Passage passage) {
        return perLayer(passage.last().A() / passage.first().A(), passage.depth() - 1);
    }

    /// From the last layer's error to the first one's.
    static double backward(Passage passage) {
        return perLayer(passage.backward(), passage.depth() - 1);
    }

    private static double perLayer(double ratio, int layers) {
        return layers == 0 ? Double.NaN : Math.pow(ratio, 1.0 / layers);
    }

    static String write(double factor) {
        return Double.isNaN(factor) ? "–" : Numbers.significant(factor, 2);
    }
}
