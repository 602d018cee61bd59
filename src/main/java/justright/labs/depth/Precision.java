package justright.labs.depth;

import justright.engine.kernel.Kernel;
import justright.setting.ChoiceSetting;

/// In how many bits all numbers of a network are kept.
enum Precision {
    DOUBLE(Double.MIN_VALUE, Double.MAX_VALUE),
    SINGLE(Float.MIN_VALUE, Float.MAX_VALUE);

    private final double smallest;
    private final double largest;

    Precision(double smallest, double largest) {
        this.smallest = smallest;
        this.largest = largest;
    }

    /// What is smaller than half of it is 0.
    double smallest() {
        return smallest;
    }

    /// What is larger is ∞.
    double largest() {
        return largest;
    }

    /// The nearest number there is in so many bits.
    double round(double value) {
        return this == SINGLE ? (float) value : value;
    }

    /// Loops that round every product and sum to so many bits.
    Kernel kernel() {
        return this == SINGLE ? Kernel.single() : Kernel.fastest();
    }

    /// As it ends text keys.
    String key() {
        return ChoiceSetting.nameOf(this);
    }
}
