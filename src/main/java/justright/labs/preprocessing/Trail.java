package justright.labs.preprocessing;

/// The first steps of a descent in two weights. The arrays are kept and not changed.
@SuppressWarnings("ArrayRecordComponent") // handed to painters, never compared
record Trail(double[] first, double[] second) {

    private static final int MOST = 400;

    /// Really walked, from w = 0.
    static Trail of(Valley valley) {
        int steps = (int) Math.min(MOST, valley.steps().orElse(MOST));
        double[] first = new double[steps + 1];
        double[] second = new double[steps + 1];
        double[] w = new double[2];
        for (int t = 0; t < steps; t++) {
            double[] gradient = valley.cost().gradient(w);
            w[0] -= valley.rate() * gradient[0];
            w[1] -= valley.rate() * gradient[1];
            first[t + 1] = w[0];
            second[t + 1] = w[1];
        }
        return new Trail(first, second);
    }
}
