package justright.engine.kernel;

/// How long a unit's array of examples is.
public final class Padding {

    /// Examples are worked on in blocks of eight: two vectors of 256 bits or one of 512.
    public static final int BLOCK = 8;

    private Padding() {}

    /// The smallest multiple of [#BLOCK] that holds `m` examples.
    public static int of(int m) {
        return (m + BLOCK - 1) & -BLOCK;
    }

    /// `units` arrays of zeros, each with room for `m` examples.
    public static double[][] rows(int units, int m) {
        return new double[units][of(m)];
    }
}
