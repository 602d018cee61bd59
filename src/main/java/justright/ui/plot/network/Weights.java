package justright.ui.plot.network;

/// The weights between two layers: `to × from`, row by row, as W⁽ˡ⁾ is stored. The array is kept and not changed.
public final class Weights {

    private final int to;
    private final int from;
    private final double[] rowMajor;

    /// @throws IllegalArgumentException if the array does not hold `to × from` weights
    public Weights(int to, int from, double[] rowMajor) {
        if (rowMajor.length != to * from) {
            throw new IllegalArgumentException(to + " × " + from + " weights in an array of " + rowMajor.length);
        }
        this.to = to;
        this.from = from;
        this.rowMajor = rowMajor;
    }

    public int to() {
        return to;
    }

    public int from() {
        return from;
    }

    public double get(int toUnit, int fromUnit) {
        return rowMajor[toUnit * from + fromUnit];
    }
}
