package justright.ui.plot.field;

import justright.ui.theme.Token;

/// The way descent took over the plane, from its start. The arrays are kept and not changed.
public final class DescentPath {

    private final double[] xs;
    private final double[] ys;
    private final Token color;
    private final String startLabel;

    /// @param startLabel written at the first point; empty for none
    public DescentPath(double[] xs, double[] ys, Token color, String startLabel) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(xs.length + " x for " + ys.length + " y");
        }
        this.xs = xs;
        this.ys = ys;
        this.color = color;
        this.startLabel = startLabel;
    }

    public int size() {
        return xs.length;
    }

    public double x(int i) {
        return xs[i];
    }

    public double y(int i) {
        return ys[i];
    }

    public Token color() {
        return color;
    }

    public String startLabel() {
        return startLabel;
    }
}
