package justright.labs.playground;

/// What a network may be fed of a place in the plane, x₁ and x₂ in units of the train set's σ.
enum Feature {
    X1("x₁"),
    X2("x₂"),
    X1_SQUARED("x₁²"),
    X2_SQUARED("x₂²"),
    PRODUCT("x₁x₂"),
    SINE_X1("sin 3x₁"),
    SINE_X2("sin 3x₂");

    /// So that the sine has several waves over the plane.
    private static final double WAVES = 3;

    private final String formula;

    Feature(String formula) {
        this.formula = formula;
    }

    /// As it is written beside its input.
    String formula() {
        return formula;
    }

    double at(double x1, double x2) {
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case X1_SQUARED -> x1 * x1;
            case X2_SQUARED -> x2 * x2;
            case PRODUCT -> x1 * x2;
            case SINE_X1 -> StrictMath.sin(WAVES * x1);
            case SINE_X2 -> StrictMath.sin(WAVES * x2);
        };
    }
}
