package justright.labs.curveclinic;

/// When a run is healthy: as good as its twin, late in the run.
final class Health {

    /// So much worse is still as good.
    static final double MARGIN = 0.02;

    private Health() {}

    /// How much higher the dev error is over the second half, as a share.
    static double excess(Course run, Course twin) {
        return run.late() - twin.late();
    }

    static boolean isWell(Course run, Course twin) {
        return excess(run, twin) <= MARGIN;
    }
}
