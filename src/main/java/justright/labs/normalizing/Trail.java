package justright.labs.normalizing;

/// The weights a descent has passed, from its start to where it is; the arrays are kept and not changed.
///
/// Long trails skip steps: only the first [#MOST] are kept, and the place of this moment.
final class Trail {

    /// Steps kept.
    static final int MOST = 1500;

    private final double[] first;
    private final double[] second;

    Trail(double[] first, double[] second) {
        this.first = first;
        this.second = second;
    }

    int size() {
        return first.length;
    }

    /// w₁ of every place.
    double[] first() {
        return first;
    }

    /// w₂ of every place.
    double[] second() {
        return second;
    }
}
