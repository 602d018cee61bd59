package justright.labs.numericalgradient;

/// How many bits a number has, where f is evaluated.
enum Precision {
    DOUBLE(0x1.0p-53, 16, 16, 1e-9),
    SINGLE(0x1.0p-24, 7, 9, 2e-6);

    private final double roundoff;
    private final int digits;
    private final int written;
    private final double nearby;

    Precision(double roundoff, int digits, int written, double nearby) {
        this.roundoff = roundoff;
        this.digits = digits;
        this.written = written;
        this.nearby = nearby;
    }

    /// u: the largest relative error of rounding.
    double roundoff() {
        return roundoff;
    }

    /// Decimal digits that a number has, about.
    int digits() {
        return digits;
    }

    /// Decimal digits that are written.
    int written() {
        return written;
    }

    /// A change of θ that changes nothing but how numbers are rounded.
    double nearby() {
        return nearby;
    }
}
