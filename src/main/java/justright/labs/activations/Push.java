package justright.labs.activations;

/// By how much noise on z moves a unit's output.
final class Push {

    private Push() {}

    /// The standard deviation of g(z + σε) over draws ε of N(0, 1).
    static double of(Shape g, double z, double sigma, double... draws) {
        double[] outputs = new double[draws.length];
        double mean = 0;
        for (int i = 0; i < draws.length; i++) {
            outputs[i] = g.value(z + sigma * draws[i]);
            mean += outputs[i] / draws.length;
        }
        double squares = 0;
        for (double output : outputs) {
            squares += (output - mean) * (output - mean);
        }
        return Math.sqrt(squares / draws.length);
    }
}
