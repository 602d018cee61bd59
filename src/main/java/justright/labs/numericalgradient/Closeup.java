package justright.labs.numericalgradient;

/// The function near θ as it is computed: for each place asked for, what f gives there.
///
/// Places are rounded on the way to f, and f is rounded on the way back; where the closest look makes steps, these are
/// the numbers there are. Everything is relative to the middle, so that the closest look keeps its digits.
///
/// @param centre the middle; `base` is f there
/// @param reach from the middle to either side
/// @param xs places asked for, less the centre; `ys` values of f there, less the base
/// @param residuals f less the tangent at θ
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Closeup(double centre, double base, double reach, double[] xs, double[] ys, double[] residuals) {

    /// How far beyond θ ± ε is seen, in units of ε.
    private static final double BEYOND = 1.8;

    private static final int SAMPLES = 480;
    /// (√5 − 1)/2: places are moved on by multiples of it, so that even steps do not beat with the steps of rounding.
    private static final double GOLDEN = 0.6180339887498949;

    static Closeup of(KnownFunction f, Query query) {
        double reach = BEYOND * query.epsilon();
        double centre = query.centre();
        double base = f.value().applyAsDouble(centre);
        double here = f.value().applyAsDouble(query.theta());
        double slope = f.derivative().applyAsDouble(query.theta());
        double[] xs = new double[SAMPLES + 1];
        double[] ys = new double[SAMPLES + 1];
        double[] residuals = new double[SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            double within = i == 0 || i == SAMPLES ? 0 : (i * GOLDEN) % 1 - 0.5;
            xs[i] = reach * (2 * (i + within) / SAMPLES - 1);
            double value = f.value().applyAsDouble(centre + xs[i]);
            ys[i] = value - base;
            residuals[i] = value - here - slope * (xs[i] - (query.theta() - centre));
        }
        return new Closeup(centre, base, reach, xs, ys, residuals);
    }
}
