package justright.labs.curveclinic;

/// When a run is healthy: as good as its twin, late in the run.
final class Health {

    /// So much worse is still as good.
    static final double MARGIN = 0.02;

    /// A healthy run comes this close to the error that cannot be avoided, and its errors to each other.
    private static final double CLOSE = 0.03;

    private Health() {}

    /// Whether a run learns from the start, and comes close to the best possible with hardly a gap.
    static boolean isHealthy(Course run, double bayes) {
        return run.flat() < Rules.FLAT
                && run.late() - bayes <= CLOSE
                && run.end(bayes).variance() <= CLOSE;
    }

    /// How much higher the dev error is over the second half, as a share.
    static double excess(Course run, Course twin) {
        return run.late() - twin.late();
    }

    static boolean isWell(Course run, Course twin) {
        return excess(run, twin) <= MARGIN;
    }
}
