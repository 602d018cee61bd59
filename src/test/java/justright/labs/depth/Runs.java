package justright.labs.depth;

import justright.engine.kernel.Kernel;

/// Designs and passes without a screen.
final class Runs {

    static final Rate RATE = new Rate(0.1);

    private Runs() {}

    static Design identity(double w, int depth, Precision precision, Course course) {
        return new Design(Kind.IDENTITY, depth, Knobs.PAIR, w, 1, precision, course);
    }

    static Design random(Kind kind, double sigma, int depth, Course course) {
        return new Design(kind, depth, 30, 1, sigma, Precision.DOUBLE, course);
    }

    static Passage pass(Design design, long seed) {
        return new DepthRun(design, seed).frame(RATE).passage();
    }

    /// One pass through w·I in 64 bits.
    static Passage pass(double w, int depth) {
        return pass(identity(w, depth, Precision.DOUBLE, Course.PASS), 1);
    }

    /// After `updates` updates, or as many as stay finite.
    static DepthFrame trained(Design design, long seed, int updates) {
        DepthRun run = new DepthRun(design, seed);
        for (int i = 0; i < updates && run.isFinite(); i++) {
            run.step(RATE);
        }
        return run.frame(RATE);
    }

    /// w to the L by the engine's own multiplications, one unit and one example.
    static double power(double w, int depth, Kernel kernel) {
        double[][] a = new double[1][8];
        double[][] z = new double[1][8];
        a[0][0] = 1;
        for (int l = 0; l < depth; l++) {
            kernel.affine(new double[] {w}, new double[] {0}, a, z, 8);
            a[0][0] = z[0][0];
        }
        return a[0][0];
    }
}
