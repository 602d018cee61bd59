package justright.ui.plot.field;

/// From where a surface is looked at: turned by `azimuth` about the vertical, from `elevation` above the plane;
/// radians.
public record Viewpoint(double azimuth, double elevation) {

    public static final Viewpoint DEFAULT = new Viewpoint(-0.62, 0.6);

    private static final double LOWEST = 0.15;
    private static final double HIGHEST = 1.35;
    private static final double RADIANS_PER_PIXEL = 0.01;

    /// After dragging by some pixels.
    public Viewpoint dragged(double dx, double dy) {
        double raised = elevation + dy * RADIANS_PER_PIXEL;
        return new Viewpoint(azimuth - dx * RADIANS_PER_PIXEL, Math.clamp(raised, LOWEST, HIGHEST));
    }
}
